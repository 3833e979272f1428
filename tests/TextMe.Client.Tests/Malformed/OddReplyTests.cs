using System.Linq;
using System.Text;
using System.Threading.Tasks;
using TextMe.Client.Tests.Vectors;
using Xunit;

namespace TextMe.Client.Tests.Malformed;

/// <summary>What is odd but means something is read as that; what does not say that the request succeeded never comes back as a success.</summary>
public sealed class OddReplyTests
{
    public static TheoryData<string, string, WireFormat> Odd
    {
        get
        {
            var data = new TheoryData<string, string, WireFormat>();
            foreach (OddReply reply in OddReplies.All)
            {
                data.Add(reply.Operation, reply.Name, reply.Format);
            }

            return data;
        }
    }

    public static TheoryData<string> Operations => [.. ApiOperation.All.Keys];

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task An_odd_reply_is_read_as_what_it_means(string operation, string name, WireFormat format)
    {
        OddReply reply = OddReplies.All.Single(row => (row.Operation, row.Name, row.Format) == (operation, name, format));

        Outcome outcome = await ReadAsync(operation, reply.Document, format);

        Assert.Equal((StatusClass.Success, Content.Of(reply.Value)), (outcome.Class, Content.Of(outcome.Value)));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_reply_without_a_status_that_says_so_is_never_a_success(string operation)
    {
        foreach (string status in new[] { "", "<status/>", "<status>ok</status>", "<status>0.0</status>", "<row><status>0</status></row>", "<status>0</status><status>0</status>" })
        {
            await RefusedAsync($"<{operation}>{status}<message>OK</message></{operation}>", WireFormat.Xml);
        }

        foreach (string status in new[] { "", "\"status\":null,", "\"status\":\"\",", "\"status\":\"ok\",", "\"status\":0.0,", "\"status\":true,", "\"status\":[],", "\"row\":{\"status\":0}," })
        {
            await RefusedAsync($"{{{status}\"message\":\"OK\"}}", WireFormat.Json);
        }

        await RefusedAsync($"{{\"{operation}\":{{\"status\":0,\"message\":\"OK\"}}}}", WireFormat.Json);
        await RefusedAsync("<other><status>0</status><message>OK</message></other>", WireFormat.Xml);
        await RefusedAsync("<response><status>0</status><message>OK</message></response>", WireFormat.Xml);
        foreach (string page in new[] { "", "<!DOCTYPE html><html><body><p>Request blocked.<br></body></html>", "<html><body>Request blocked.</body></html>" })
        {
            await RefusedAsync(page, WireFormat.Xml);
            await RefusedAsync(page, WireFormat.Json);
        }

        async Task RefusedAsync(string document, WireFormat format)
        {
            var exception = await Assert.ThrowsAsync<UnexpectedResponseException>(() => ReadAsync(operation, document, format));
            Assert.Equal(operation, exception.Operation);
        }
    }

    private static Task<Outcome> ReadAsync(string operation, string document, WireFormat format) =>
        ApiOperation.All[operation].CallAsync(
            ITextMeApi.Create(new CannedTransport(format, Encoding.UTF8.GetBytes(document))), VectorTable.RequestOf(operation));
}
