using System;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using System.Xml.Linq;
using TextMe.Client.Tests.Vectors;
using Xunit;

namespace TextMe.Client.Tests.Malformed;

/// <summary>
/// Whatever is sent, the endpoint answers with a reply that a client can read, and the implementation never sees what was not in order.
/// </summary>
public sealed class BadRequestTests
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private const string User = "<user><username>acme</username></user>";
    private const string Rest = "<username>acme</username><action>current</action>";
    private const string JsonUser = "\"user\":{\"username\":\"acme\"}";
    private const string JsonRest = "\"username\":\"acme\",\"action\":\"current\"";

    private static readonly byte[] s_replacements = [0, 0x80, 0xD7, 0xFF, .. "<>&\"{}[],:\\"u8];
    private static readonly string s_nested = new StringBuilder().Insert(0, "<a>", 100_000).Insert(300_000, "</a>", 100_000).ToString();
    private static readonly string s_jsonNested = new('[', 100_000);
    private static readonly string s_jsonClosed = s_jsonNested + new string(']', 100_000);

    public static TheoryData<string, WireFormat, string, int> Documents => new()
    {
        { "empty", WireFormat.Xml, "", 1 },
        { "white space", WireFormat.Xml, " \r\n", 1 },
        { "a DOCTYPE", WireFormat.Xml, $"<!DOCTYPE getApiToken><getApiToken>{User}{Rest}</getApiToken>", 1 },
        {
            "a DOCTYPE with entities", WireFormat.Xml,
            $"<!DOCTYPE r [<!ENTITY a \"acme\">]><getApiToken>{User}<username>&a;</username></getApiToken>", 1
        },
        { "nested", WireFormat.Xml, $"<getApiToken>{User}{s_nested}{Rest}</getApiToken>", 1 },
        { "nested in a text", WireFormat.Xml, $"<getApiToken>{User}<username>{s_nested}</username></getApiToken>", 1 },
        { "open", WireFormat.Xml, $"<getApiToken>{s_nested[..300_000]}", 1 },
        { "nested from the root on", WireFormat.Xml, s_nested, 997 },
        { "two usernames", WireFormat.Xml, $"<getApiToken>{User}{Rest}<username>acme</username></getApiToken>", 1 },
        { "two users", WireFormat.Xml, $"<getApiToken>{User}{User}{Rest}</getApiToken>", 1 },
        { "no user", WireFormat.Xml, $"<getApiToken>{Rest}</getApiToken>", 2 },
        { "an empty user", WireFormat.Xml, $"<getApiToken><user/>{Rest}</getApiToken>", 2 },
        { "nothing", WireFormat.Xml, "<getApiToken/>", 2 },
        { "an HTML page", WireFormat.Xml, "<!DOCTYPE html><html><body><br></body></html>", 1 },
        { "well-formed HTML", WireFormat.Xml, "<html><body/></html>", 997 },
        { "another root", WireFormat.Xml, $"<getApiTokens>{User}{Rest}</getApiTokens>", 997 },
        { "the root in another namespace", WireFormat.Xml, $"<getApiToken xmlns=\"urn:x\">{User}{Rest}</getApiToken>", 997 },
        { "another action", WireFormat.Xml, $"<getApiToken>{User}<username>acme</username><action>NEW</action></getApiToken>", 502 },
        { "an empty action", WireFormat.Xml, $"<getApiToken>{User}<username>acme</username><action/></getApiToken>", 2 },
        { "an empty username", WireFormat.Xml, $"<getApiToken>{User}<username></username><action>new</action></getApiToken>", 2 },
        { "an unescaped ampersand", WireFormat.Xml, $"<getApiToken>{User}<username>a & b</username><action>new</action></getApiToken>", 1 },
        { "white space before the declaration", WireFormat.Xml, $"\n{Declaration}<getApiToken>{User}{Rest}</getApiToken>", 0 },
        {
            "a username too long", WireFormat.Xml,
            $"<getApiToken>{User}<username>{new string('a', 65)}</username><action>new</action></getApiToken>", 1
        },
        { "a second document", WireFormat.Xml, $"<getApiToken>{User}{Rest}</getApiToken><getApiToken/>", 1 },
        {
            "statuses, which are nothing to a request", WireFormat.Xml,
            $"<getApiToken><status>1</status><status>2</status>{User}{Rest}</getApiToken>", 0
        },
        { "empty", WireFormat.Json, "", 1 },
        { "white space", WireFormat.Json, " \r\n", 1 },
        { "nested", WireFormat.Json, $"{{\"getApiToken\":{{\"a\":{s_jsonClosed},{JsonUser},{JsonRest}}}}}", 1 },
        { "nested in a text", WireFormat.Json, $"{{\"getApiToken\":{{{JsonUser},\"username\":{s_jsonClosed}}}}}", 1 },
        { "open", WireFormat.Json, s_jsonNested, 1 },
        { "open below the root", WireFormat.Json, $"{{\"getApiToken\":{s_jsonNested}", 1 },
        { "two usernames", WireFormat.Json, $"{{\"getApiToken\":{{{JsonUser},{JsonRest},\"username\":\"acme\"}}}}", 1 },
        { "two users", WireFormat.Json, $"{{\"getApiToken\":{{{JsonUser},{JsonUser},{JsonRest}}}}}", 1 },
        { "no user", WireFormat.Json, $"{{\"getApiToken\":{{{JsonRest}}}}}", 2 },
        { "a null user", WireFormat.Json, $"{{\"getApiToken\":{{\"user\":null,{JsonRest}}}}}", 2 },
        { "nothing", WireFormat.Json, "{\"getApiToken\":{}}", 2 },
        { "an HTML page", WireFormat.Json, "<html></html>", 1 },
        { "XML", WireFormat.Json, $"<getApiToken>{User}{Rest}</getApiToken>", 1 },
        { "another root", WireFormat.Json, $"{{\"getApiTokens\":{{{JsonUser},{JsonRest}}}}}", 997 },
        { "no root", WireFormat.Json, "{}", 997 },
        { "two roots", WireFormat.Json, $"{{\"getApiToken\":{{{JsonUser},{JsonRest}}},\"sms\":{{}}}}", 997 },
        { "an array", WireFormat.Json, "[]", 1 },
        { "another action", WireFormat.Json, $"{{\"getApiToken\":{{{JsonUser},\"username\":\"acme\",\"action\":\"NEW\"}}}}", 502 },
        { "a number as action", WireFormat.Json, $"{{\"getApiToken\":{{{JsonUser},\"username\":\"acme\",\"action\":0}}}}", 502 },
        { "a null action", WireFormat.Json, $"{{\"getApiToken\":{{{JsonUser},\"username\":\"acme\",\"action\":null}}}}", 2 },
        { "an empty username", WireFormat.Json, $"{{\"getApiToken\":{{{JsonUser},\"username\":\"\",\"action\":\"new\"}}}}", 2 },
        { "half a surrogate pair", WireFormat.Json, $"{{\"getApiToken\":{{{JsonUser},\"username\":\"\\uD83D\",\"action\":\"new\"}}}}", 1 },
        {
            "statuses, which are nothing to a request", WireFormat.Json,
            $"{{\"getApiToken\":{{\"status\":1,\"status\":2,{JsonUser},{JsonRest}}}}}", 0
        },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_bad_request_is_answered_with_its_status(string name, WireFormat format, string document, int status)
    {
        var api = new CountingApi();
        (int answered, string? message) = await AnswerAsync(api, format, Encoding.UTF8.GetBytes(document));

        Assert.True(status == answered, $"{name}: {answered} {message}");
        Assert.Equal(status == 0 ? 1 : 0, api.Calls);
    }

    [Theory]
    [InlineData("new", WireFormat.Xml)]
    [InlineData("new", WireFormat.Json)]
    [InlineData("current", WireFormat.Xml)]
    [InlineData("current", WireFormat.Json)]
    public async Task A_request_cut_off_at_any_byte_is_answered_as_not_well_formed(string name, WireFormat format)
    {
        var api = new CountingApi();
        byte[] whole = VectorFiles.Request(name, format);
        for (int length = 0; length < whole.Length; length++)
        {
            Assert.Equal(1, (await AnswerAsync(api, format, whole[..length])).Status);
        }

        Assert.Equal(0, api.Calls);
        Assert.Equal(0, (await AnswerAsync(api, format, whole)).Status);
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task A_request_with_any_byte_replaced_is_answered_and_never_thrown_at(WireFormat format)
    {
        byte[] whole = VectorFiles.Request("new", format);
        for (int i = 0; i < whole.Length; i++)
        {
            foreach (byte replacement in s_replacements)
            {
                byte[] damaged = [.. whole];
                damaged[i] = replacement;
                using var reply = new WireReply();
                await new TextMeApiEndpoint(new CountingApi()).HandleAsync(damaged, format, reply);
                Assert.NotEqual(0, reply.WrittenMemory.Length);
            }
        }
    }

    // Read with the framework's own parsers: what is answered has to be a document for everybody.
    private static async Task<(int Status, string? Message)> AnswerAsync(ITextMeApi api, WireFormat format, byte[] request)
    {
        string reply = await Requests.InTimeAsync(async () =>
        {
            using var output = new WireReply();
            await new TextMeApiEndpoint(api).HandleAsync(request, format, output);
            return Encoding.UTF8.GetString(output.WrittenSpan);
        });

        if (format == WireFormat.Xml)
        {
            XElement root = XDocument.Parse(reply).Root!;
            return ((int)root.Element("status")!, (string?)root.Element("message"));
        }

        using JsonDocument json = JsonDocument.Parse(reply);
        return (json.RootElement.GetProperty("status").GetInt32(), json.RootElement.GetProperty("message").GetString());
    }

    private sealed class CountingApi : UnansweredApi
    {
        public int Calls { get; private set; }

        public override Task<ApiToken> GetApiTokenAsync(ApiTokenRequest request, CancellationToken cancellationToken = default)
        {
            Calls++;
            return Task.FromResult(new ApiToken { Token = "EXAMPLE", ExpiresAt = ServiceTime.ToSecond(DateTimeOffset.UnixEpoch) });
        }
    }
}
