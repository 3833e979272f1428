using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Client.Tests.Vectors;

/// <summary>Every vector, replayed by the client and by the endpoint in XML and in JSON.</summary>
public sealed class VectorTests
{
    public static TheoryData<string, WireFormat> Cases => Select(static _ => true);

    public static TheoryData<string, WireFormat> Writable => Select(static vector => vector.Request is not null);

    [Theory]
    [MemberData(nameof(Writable))]
    public async Task The_client_writes_exactly_the_request(string name, WireFormat format)
    {
        var transport = new CannedTransport(format, VectorFiles.Reply(name, format));

        await Record.ExceptionAsync(() => ITextMeApi.Create(transport).GetApiTokenAsync(VectorCase.All[name].Request!));

        AssertSame(VectorFiles.Request(name, format), transport.Sent);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_client_reads_the_reply(string name, WireFormat format)
    {
        VectorCase expected = VectorCase.All[name];
        ITextMeApi api = ITextMeApi.Create(new CannedTransport(format, VectorFiles.Reply(name, format)));
        Task<ApiToken> call = api.GetApiTokenAsync(Requests.For("acme", TokenAction.Current));

        if (expected.Token is { } token)
        {
            Assert.Equal(token, await call);
            return;
        }

        ApiException refusal = await Assert.ThrowsAnyAsync<ApiException>(() => call);
        Assert.Equal(expected.Status is 3 or 10 or 11 ? typeof(CredentialsException) : typeof(ApiException), refusal.GetType());
        Assert.Equal((expected.Status, expected.MessageIn(format), "getApiToken"), (refusal.Status, refusal.StatusMessage, refusal.Operation));
        Assert.False(refusal.IsTransient);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_endpoint_answers_the_request_with_exactly_the_reply(string name, WireFormat format)
    {
        var endpoint = new TextMeApiEndpoint(VectorScenario.For(name));
        using var reply = new WireReply();

        await endpoint.HandleAsync(VectorFiles.Request(name, format), format, reply);

        AssertSame(VectorFiles.Reply(name, format), reply.WrittenMemory.ToArray());
    }

    [Fact]
    public void Every_file_is_replayed_and_no_case_lacks_one()
    {
        string[] expected = [.. VectorCase.All.Keys
            .SelectMany(static name => new[] { "request", "reply" }, static (name, kind) => (name, kind))
            .SelectMany(static _ => Enum.GetValues<WireFormat>(), static (file, format) => VectorFiles.NameOf(file.name, file.kind, format))];

        Assert.Equal(expected.Order(StringComparer.Ordinal), VectorFiles.NamesOf("getApiToken").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(
        WireFormat.Xml,
        """<?xml version="1.0" encoding="UTF-8"?><getApiToken><user><username>acme_admin</username></user><username>acme</username><action>new</action></getApiToken>""")]
    [InlineData(WireFormat.Json, """{"getApiToken":{"user":{"username":"acme_admin"},"username":"acme","action":"new"}}""")]
    public void The_request_is_the_documented_one_byte_for_byte(WireFormat format, string documented) =>
        AssertSame(Encoding.UTF8.GetBytes(documented), VectorFiles.Request("new", format));

    private static TheoryData<string, WireFormat> Select(Func<VectorCase, bool> predicate)
    {
        var data = new TheoryData<string, WireFormat>();
        foreach ((string name, VectorCase vector) in VectorCase.All)
        {
            if (predicate(vector))
            {
                data.Add(name, WireFormat.Xml);
                data.Add(name, WireFormat.Json);
            }
        }

        return data;
    }

    // As text first: a difference is then shown in words.
    private static void AssertSame(byte[] expected, byte[]? actual)
    {
        Assert.NotNull(actual);
        Assert.Equal(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(actual));
        Assert.Equal(expected, actual);
    }
}
