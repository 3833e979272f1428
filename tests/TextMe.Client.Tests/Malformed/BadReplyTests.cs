using System;
using System.Net.Http;
using System.Threading.Tasks;
using TextMe.Client.Tests.Vectors;
using Xunit;

namespace TextMe.Client.Tests.Malformed;

/// <summary>Whatever comes back, the client ends with an exception of this library that holds no text of it.</summary>
public sealed class BadReplyTests
{
    public static TheoryData<string, WireFormat> Documents
    {
        get
        {
            var data = new TheoryData<string, WireFormat>();
            foreach (WireFormat format in Enum.GetValues<WireFormat>())
            {
                foreach (string name in BadReplies.In(format).Keys)
                {
                    data.Add(name, format);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_bad_reply_is_our_own_exception(string name, WireFormat format)
    {
        UnexpectedResponseException exception = await FailAsync(ITextMeApi.Create(new CannedTransport(format, BadReplies.In(format)[name])));

        Assert.IsType<WireFormatException>(exception.InnerException);
        Assert.Equal("getApiToken", exception.Operation);
        Assert.Null(exception.HttpStatus);
        Assert.DoesNotContain(BadReplies.Canary, exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task So_it_is_over_HTTP_even_with_the_content_type_of_a_reply(string name, WireFormat format)
    {
        using var handler = new CannedHandler(BadReplies.In(format)[name], format == WireFormat.Xml ? "text/xml; charset=utf-8" : "application/json");
        using var http = new HttpClient(handler);
        var transport = new HttpWireTransport(http, new HttpWireTransportOptions { BaseAddress = new Uri("https://sms.example"), Format = format });

        UnexpectedResponseException exception = await FailAsync(ITextMeApi.Create(transport));

        Assert.Equal(200, exception.HttpStatus);
        Assert.DoesNotContain(BadReplies.Canary, exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(VectorTests.Cases), MemberType = typeof(VectorTests))]
    public async Task A_reply_cut_off_at_any_byte_is_our_own_exception(string name, WireFormat format)
    {
        byte[] whole = VectorFiles.Reply(name, format);
        for (int length = 0; length < whole.Length; length++)
        {
            await FailAsync(ITextMeApi.Create(new CannedTransport(format, whole[..length])));
        }
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task The_exception_says_what_came_in_place_of_a_reply(WireFormat format)
    {
        Assert.Contains("empty", (await FailAsync(Answered("empty"))).Message, StringComparison.Ordinal);
        Assert.Contains("HTML page", (await FailAsync(Answered("an HTML page"))).Message, StringComparison.Ordinal);

        ITextMeApi Answered(string name) => ITextMeApi.Create(new CannedTransport(format, BadReplies.In(format)[name]));
    }

    private static async Task<UnexpectedResponseException> FailAsync(ITextMeApi api) =>
        await Assert.ThrowsAsync<UnexpectedResponseException>(
            () => Requests.InTimeAsync(() => api.GetApiTokenAsync(Requests.For("acme", TokenAction.New))));
}
