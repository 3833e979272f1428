using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Tests.Transport.Demo;
using Xunit;

namespace TextMe.Tests.Transport;

/// <summary>What an endpoint answers to what.</summary>
public class EndpointTests
{
    private const string XmlStart = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private const string GoodXml = "<getToken><user><username>a</username></user><username>b</username><action>new</action></getToken>";
    private const string GoodJson = """{"getToken":{"user":{"username":"a"},"username":"b","action":"new"}}""";

    [Theory]
    [InlineData(GoodXml, "<getToken><status>0</status><message>token-of-b</message></getToken>")]
    [InlineData(GoodJson, """{"status":0,"message":"token-of-b"}""")]
    [InlineData("<block><phone>1</phone><phone>2</phone></block>", "<block><status>946</status><message>all blocked</message><count>2</count></block>")]
    [InlineData("""{"block":{"phone":"1"}}""", """{"status":946,"message":"all blocked","count":1}""")]
    public async Task A_request_is_answered_in_its_format(string request, string reply) => Assert.Equal(reply, await Ask(new DemoService(), request));

    [Theory]
    [InlineData("\n")]
    [InlineData(" \t\r\n ")]
    [InlineData("\uFEFF\n")]
    public async Task White_space_may_stand_before_the_declaration_of_a_request(string before) =>
        Assert.Equal(
            "<getToken><status>0</status><message>token-of-b</message></getToken>",
            await Ask(new DemoService(), before + "<?xml version='1.0' encoding='utf-8'?>" + GoodXml));

    [Fact]
    public async Task A_declaration_behind_white_space_names_the_encoding_too()
    {
        byte[] request = Encoding.Latin1.GetBytes(
            "\n<?xml version='1.0' encoding='ISO-8859-1'?><getToken><user><username>a</username></user><username>\u00E9</username><action>new</action></getToken>");
        var reply = new ArrayBufferWriter<byte>();
        await new DemoEndpoint(new DemoService()).HandleAsync(request, WireFormat.Xml, reply);
        Assert.Contains("token-of-\u00E9", Encoding.UTF8.GetString(reply.WrittenSpan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x<?xml version='1.0'?>" + GoodXml)]
    [InlineData("<!-- c --><?xml version='1.0'?>" + GoodXml)]
    [InlineData("\n<?xml version='1.0'?>\n<?xml version='1.0'?>" + GoodXml)]
    public async Task Nothing_else_may_stand_before_the_declaration(string request) =>
        Assert.Equal("<response><status>1</status><message>There was a problem parsing your XML</message></response>", await Ask(new DemoService(), request));

    [Theory]
    [InlineData("<nope><a/></nope>", "<nope><status>997</status><message>Not a valid command sent</message></nope>")]
    [InlineData("<x:getToken xmlns:x='urn:x'/>", "<getToken><status>997</status><message>Not a valid command sent</message></getToken>")]
    [InlineData("<\u05D0/>", "<response><status>997</status><message>Not a valid command sent</message></response>")]
    [InlineData("""{"nope":{}}""", """{"status":997,"message":"Not a valid command sent"}""")]
    [InlineData("{}", """{"status":997,"message":"Not a valid command sent"}""")]
    [InlineData("", "<response><status>1</status><message>There was a problem parsing your XML</message></response>")]
    [InlineData("<getToken><a></getToken>", "<getToken><status>1</status><message>There was a problem parsing your XML</message></getToken>")]
    [InlineData("<!DOCTYPE a><a/>", "<response><status>1</status><message>There was a problem parsing your XML</message></response>")]
    [InlineData("{", """{"status":1,"message":"There was a problem parsing your JSON"}""")]
    [InlineData("[1]", """{"status":1,"message":"There was a problem parsing your JSON"}""")]
    [InlineData("""{"getToken":{"username":"b",}}""", """{"status":1,"message":"There was a problem parsing your JSON"}""")]
    [InlineData("""{"getToken":{"username":"a","username":"b"}}""", """{"status":1,"message":"There was a problem parsing your JSON"}""")]
    public async Task A_body_that_is_no_request_is_refused(string request, string reply) => Assert.Equal(reply, await Ask(new DemoService(), request));

    [Theory]
    [InlineData("<getToken><user><username>a</username></user><action>new</action></getToken>", 2, "username is missing")]
    [InlineData("<getToken/>", 2, "user/username is missing")]
    [InlineData("""{"getToken":{"user":{},"username":"b","action":"new"}}""", 2, "user/username is missing")]
    [InlineData("<getToken><user><username>a</username></user><username>b</username><action>renew</action></getToken>", 7, "No such action")]
    [InlineData("""{"getToken":{"user":{"username":"a"},"username":"b","action":{"_":"renew"}}}""", 7, "No such action")]
    [InlineData("<getToken><user><username/></user><username>b</username><action>new</action></getToken>", 1, "user/username: The text has 0 characters; allowed: 1 to 64.")]
    [InlineData("<block><phone>1</phone><phone>1234567890123456</phone></block>", 1, "phone: The text has 16 characters; allowed: 1 to 15.")]
    public async Task A_member_that_is_missing_or_wrong_is_named_or_has_its_own_status(string request, int status, string message)
    {
        string reply = await Ask(new DemoService(), request);
        string root = request.StartsWith('{') ? "" : request.StartsWith("<getToken", StringComparison.Ordinal) ? "getToken" : "block";
        Assert.Equal(
            root.Length == 0 ? $$"""{"status":{{status}},"message":"{{message}}"}""" : $"<{root}><status>{status}</status><message>{message}</message></{root}>",
            reply);
    }

    [Fact]
    public async Task A_members_own_status_counts_for_its_constraints_too()
    {
        string name = new('x', 65);
        string reply = await Ask(new DemoService(), $$$"""{"getToken":{"user":{"username":"a"},"username":"{{{name}}}","action":"new"}}""");
        Assert.Equal("""{"status":8,"message":"The user name is too long"}""", reply);
    }

    [Theory]
    [InlineData(GoodXml, "<getToken><status>3</status><message>no &lt;such&gt; user</message></getToken>")]
    [InlineData(GoodJson, """{"status":3,"message":"no <such> user"}""")]
    public async Task An_ApiException_is_the_answer(string request, string reply)
    {
        var service = new DemoService { Token = static (_, _) => throw new ApiException(3, "no <such> user") };
        Assert.Equal(reply, await Ask(service, request));
    }

    [Fact]
    public async Task Any_other_failure_is_answered_with_the_failure_status_and_reported()
    {
        const string Failed = "<getToken><status>998</status><message>Unknown error in request</message></getToken>";
        const string JsonFailed = """{"status":998,"message":"Unknown error in request"}""";
        var reported = new List<(string, Exception)>();
        foreach (DemoService service in new DemoService[]
        {
            new() { Token = static (_, _) => throw new TimeoutException() },
            new() { Token = static (_, _) => Task.FromException<DemoToken>(new OperationCanceledException()) },
            new() { Token = static (_, _) => Task.FromResult<DemoToken>(null!) },
            new() { Token = static (_, _) => Task.FromResult(new DemoToken("\u0001")) },
            new() { Token = static (_, _) => throw new ApiException(0, "fine") },
            new() { Token = static (_, _) => throw new ApiException(5, "\uFFFF") },
        })
        {
            Assert.Equal(Failed, await Ask(service, GoodXml, reported));
            Assert.Equal(JsonFailed, await Ask(service, GoodJson, reported));
        }

        Assert.All(reported, static r => Assert.Equal("getToken", r.Item1));
        Assert.Equal(12, reported.Count);
        Assert.IsType<TimeoutException>(reported[0].Item2);
        Assert.Equal("message", Assert.IsType<WireFormatException>(reported[6].Item2).Path);
    }

    [Fact]
    public async Task The_callers_cancellation_is_thrown_and_nothing_is_answered()
    {
        using var source = new CancellationTokenSource();
        var service = new DemoService
        {
            Token = async (_, token) =>
            {
                await source.CancelAsync();
                token.ThrowIfCancellationRequested();
                return new DemoToken("");
            },
        };
        var reply = new ArrayBufferWriter<byte>();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new DemoEndpoint(service).HandleAsync(Encoding.UTF8.GetBytes(GoodXml), WireFormat.Xml, reply, source.Token).AsTask());
        Assert.Equal(0, reply.WrittenCount);
    }

    [Fact]
    public async Task A_request_beyond_the_limits_is_answered_as_malformed()
    {
        var reply = new ArrayBufferWriter<byte>();
        var endpoint = new DemoEndpoint(new DemoService()) { Limits = new WireLimits { MaxDepth = 2 } };
        await endpoint.HandleAsync(Encoding.UTF8.GetBytes(GoodXml), WireFormat.Xml, reply);
        Assert.Contains("<status>1</status>", Encoding.UTF8.GetString(reply.WrittenSpan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task Client_and_service_meet_in_one_process(WireFormat format)
    {
        var service = new DemoService { Block = static r => Task.FromResult(new ApiResult<DemoBlocked>(null, 12, string.Join('|', r.Phones))) };
        IDemoApi client = Client<IDemoApi>(service, format);
        DemoToken token = await client.GetTokenAsync(new("a & b", "שלום \r\n<x>", DemoAction.Current));
        Assert.Equal("token-of-שלום \r\n<x>", token.Token);
        ApiResult<DemoBlocked> result = await client.BlockAsync(new(["1", "2"]));
        Assert.Equal((12, "1|2", false), (result.Status, result.Message, result.IsSuccess));
    }

    private static T Client<T>(T implementation, WireFormat format)
        where T : class, IApiContract<T> => T.CreateClient(new InMemoryTransport(T.CreateEndpoint(implementation), format));

    private static async Task<string> Ask(DemoService service, string request, List<(string, Exception)>? reported = null)
    {
        var reply = new ArrayBufferWriter<byte>();
        var endpoint = new DemoEndpoint(service) { OnFailure = (operation, exception) => reported?.Add((operation, exception)) };
        WireFormat format = request.StartsWith('{') || request.StartsWith('[') ? WireFormat.Json : WireFormat.Xml;
        await endpoint.HandleAsync(Encoding.UTF8.GetBytes(request), format, reply);
        string text = Encoding.UTF8.GetString(reply.WrittenSpan);
        if (format == WireFormat.Xml)
        {
            Assert.StartsWith(XmlStart, text, StringComparison.Ordinal);
            text = text[XmlStart.Length..];
        }

        return text;
    }
}
