using System;
using System.Threading.Tasks;
using TextMe.Tests.Transport.Demo;
using Xunit;

namespace TextMe.Tests.Transport;

/// <summary>What counts as a reply, and as which.</summary>
public class ReplyTests
{
    private static readonly DemoTokenRequest s_token = new("acme_admin", "acme", DemoAction.New);
    private static readonly DemoBlockRequest s_block = new(["0501111222"]);

    [Fact]
    public async Task A_request_is_written_under_its_operations_name()
    {
        var xml = new CannedTransport(WireFormat.Xml, "<getToken><status>0</status><message>t</message></getToken>");
        await new DemoClient(xml).GetTokenAsync(s_token);
        Assert.Equal(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><getToken><user><username>acme_admin</username></user><username>acme</username><action>new</action></getToken>",
            xml.Sent);

        var json = new CannedTransport(WireFormat.Json, """{"status":0,"message":"t"}""");
        await new DemoClient(json).GetTokenAsync(s_token);
        Assert.Equal("""{"getToken":{"user":{"username":"acme_admin"},"username":"acme","action":"new"}}""", json.Sent);
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<getToken><status>0</status><message>t</message></getToken>")]
    [InlineData(WireFormat.Xml, "<getToken><message>t</message><status>0</status></getToken>")]
    [InlineData(WireFormat.Xml, "\uFEFF<?xml version='1.0'?><!-- c --><getToken a='b'>\n<x><status>7</status></x><status>\n0 </status><message><![CDATA[t]]></message></getToken >\n")]
    [InlineData(WireFormat.Xml, "\r\n <?xml version='1.0' encoding='UTF-8'?><getToken><status>0</status><message>t</message></getToken>")]
    [InlineData(WireFormat.Json, """{"status":0,"message":"t"}""")]
    [InlineData(WireFormat.Json, """{"status":"0","message":"t"}""")]
    [InlineData(WireFormat.Json, """{"status":{"_":"0"},"message":{"_":"t"}}""")]
    [InlineData(WireFormat.Json, """ { "message" : "t" , "x":{"status":7}, "st\u0061tus" : 0 } """)]
    public async Task A_status_of_zero_in_any_form_the_wire_has_is_a_success(WireFormat format, string reply)
    {
        DemoToken token = await new DemoClient(new CannedTransport(format, reply)).GetTokenAsync(s_token);
        Assert.Equal("t", token.Token);
    }

    [Theory]
    [InlineData(WireFormat.Xml, "")]
    [InlineData(WireFormat.Xml, "  \n")]
    [InlineData(WireFormat.Xml, "<getToken/>")]
    [InlineData(WireFormat.Xml, "<getToken><message>t</message></getToken>")]
    [InlineData(WireFormat.Xml, "<getToken><status/><message>t</message></getToken>")]
    [InlineData(WireFormat.Xml, "<getToken><status></status><message>t</message></getToken>")]
    [InlineData(WireFormat.Xml, "<getToken><status>ok</status><message>t</message></getToken>")]
    [InlineData(WireFormat.Xml, "<getToken><status>0.0</status><message>t</message></getToken>")]
    [InlineData(WireFormat.Xml, "<getToken><status>0x0</status><message>t</message></getToken>")]
    [InlineData(WireFormat.Xml, "<getToken><status><v>0</v></status><message>t</message></getToken>")]
    [InlineData(WireFormat.Xml, "<getToken><status>0</status><status>0</status><message>t</message></getToken>")]
    [InlineData(WireFormat.Xml, "<getToken><status>0</status><message>t</message><status>5</status></getToken>")]
    [InlineData(WireFormat.Xml, "<getToken><status>0</status><message>t</message></getToken><x/>")]
    [InlineData(WireFormat.Xml, "<getToken><status>0</status><message>t</message>")]
    [InlineData(WireFormat.Xml, "<getToken><status>0</status></getToken>")]
    [InlineData(WireFormat.Xml, "<getToken xmlns='urn:x'><status>0</status><message>t</message></getToken>")]
    [InlineData(WireFormat.Xml, "<x:getToken xmlns:x='urn:x'><status>0</status><message>t</message></x:getToken>")]
    [InlineData(WireFormat.Xml, "<other><status>0</status><message>t</message></other>")]
    [InlineData(WireFormat.Xml, "<other><status>5</status><message>t</message></other>")]
    [InlineData(WireFormat.Xml, "<response><status>0</status><message>t</message></response>")]
    [InlineData(WireFormat.Xml, "<!DOCTYPE html><html><body>hi</body></html>")]
    [InlineData(WireFormat.Xml, """{"status":0,"message":"t"}""")]
    [InlineData(WireFormat.Xml, "<getToken><status>5</status><status>6</status></getToken>")]
    [InlineData(WireFormat.Xml, "<getToken><status>5</status><message>a</message><message>b</message></getToken>")]
    [InlineData(WireFormat.Xml, "<getToken><status>5</status><message>a</message>")]
    [InlineData(WireFormat.Json, "{}")]
    [InlineData(WireFormat.Json, "[]")]
    [InlineData(WireFormat.Json, "null")]
    [InlineData(WireFormat.Json, """{"message":"t"}""")]
    [InlineData(WireFormat.Json, """{"status":null,"message":"t"}""")]
    [InlineData(WireFormat.Json, """{"status":"","message":"t"}""")]
    [InlineData(WireFormat.Json, """{"status":"ok","message":"t"}""")]
    [InlineData(WireFormat.Json, """{"status":0.0,"message":"t"}""")]
    [InlineData(WireFormat.Json, """{"status":1e0,"message":"t"}""")]
    [InlineData(WireFormat.Json, """{"status":false,"message":"t"}""")]
    [InlineData(WireFormat.Json, """{"status":[0],"message":"t"}""")]
    [InlineData(WireFormat.Json, """{"status":0,"status":0,"message":"t"}""")]
    [InlineData(WireFormat.Json, """{"status":0,"message":"t","status":5}""")]
    [InlineData(WireFormat.Json, """{"status":0,"message":"t"}x""")]
    [InlineData(WireFormat.Json, """{"status":0,"message":"t""")]
    [InlineData(WireFormat.Json, """{"getToken":{"status":0,"message":"t"}}""")]
    [InlineData(WireFormat.Json, """{"status":5,"status":5}""")]
    [InlineData(WireFormat.Json, """{"status":5,"message":"a","message":"b"}""")]
    [InlineData(WireFormat.Json, "<html></html>")]
    public async Task What_is_no_reply_is_never_taken_for_one(WireFormat format, string reply)
    {
        var transport = new CannedTransport(format, reply);
        var e = await Assert.ThrowsAsync<UnexpectedResponseException>(() => new DemoClient(transport).GetTokenAsync(s_token));
        Assert.Equal("getToken", e.Operation);
        Assert.Null(e.HttpStatus);
        Assert.IsType<WireFormatException>(e.InnerException);
    }

    [Fact]
    public async Task An_empty_answer_and_a_web_page_are_called_by_their_names()
    {
        Assert.Contains("it is empty", (await Failure("\r\n ")).Message, StringComparison.Ordinal);
        Assert.Contains("HTML", (await Failure("\n<!DocType HTML><p>")).Message, StringComparison.Ordinal);
        Assert.Contains("HTML", (await Failure("<HTML>")).Message, StringComparison.Ordinal);

        static Task<UnexpectedResponseException> Failure(string answer) => Assert.ThrowsAsync<UnexpectedResponseException>(
            () => new DemoClient(new CannedTransport(WireFormat.Xml, answer)).GetTokenAsync(s_token));
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<getToken><status>{0}</status><message>why</message></getToken>")]
    [InlineData(WireFormat.Xml, "<response><status>{0}</status><message>why</message></response>")]
    [InlineData(WireFormat.Json, """{{"message":"why","status":{0}}}""")]
    public async Task A_refusal_surfaces_as_the_exception_that_the_contract_gives_its_status(WireFormat format, string reply)
    {
        DemoClient Answering(int status) =>
            new(new CannedTransport(format, string.Format(System.Globalization.CultureInfo.InvariantCulture, reply, status)));
        var credentials = await Assert.ThrowsAsync<CredentialsException>(() => Answering(3).GetTokenAsync(s_token));
        Assert.Equal((3, "why", "getToken"), (credentials.Status, credentials.StatusMessage, credentials.Operation));
        await Assert.ThrowsAsync<QuotaException>(() => Answering(4).GetTokenAsync(s_token));
        Assert.True((await Assert.ThrowsAsync<ApiException>(() => Answering(6).GetTokenAsync(s_token))).IsTransient);
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<block><status>5</status><message><a>1</a></message></block>")]
    [InlineData(WireFormat.Json, """{"status":5,"message":{"a":1}}""")]
    [InlineData(WireFormat.Json, """{"message":["x"],"status":5}""")]
    [InlineData(WireFormat.Json, """{"status":5,"message":null}""")]
    [InlineData(WireFormat.Json, """{"status":5}""")]
    public async Task A_message_of_an_odd_shape_does_not_hide_the_status(WireFormat format, string reply)
    {
        ApiResult<DemoBlocked> result = await new DemoClient(new CannedTransport(format, reply)).BlockAsync(s_block);
        Assert.Equal((5, (string?)null), (result.Status, result.Message));
        Assert.Null(result.Value);
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<block><status>946</status><message>done</message><count>1</count></block>")]
    [InlineData(WireFormat.Xml, "<block><count>1</count><message>done</message><status>946</status></block>")]
    [InlineData(WireFormat.Json, """{"status":946,"message":"done","count":1}""")]
    [InlineData(WireFormat.Json, """{"count":"1","message":"done","status":"946"}""")]
    public async Task A_success_hands_back_its_status_and_a_message_that_is_no_member(WireFormat format, string reply)
    {
        ApiResult<DemoBlocked> result = await new DemoClient(new CannedTransport(format, reply)).BlockAsync(s_block);
        Assert.True(result.IsSuccess);
        Assert.Equal((946, "done", 1), (result.Status, result.Message, result.Value.Count));
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<block><status>947</status><count>1</count></block>")]
    [InlineData(WireFormat.Json, """{"status":947,"count":1}""")]
    public async Task A_partial_success_has_a_value_and_is_no_success(WireFormat format, string reply)
    {
        ApiResult<DemoBlocked> result = await new DemoClient(new CannedTransport(format, reply)).BlockAsync(s_block);
        Assert.Equal((true, false, 1), (result.IsPartial, result.IsSuccess, result.Value?.Count));
        Assert.Throws<ApiException>(() => result.GetValueOrThrow());
    }

    [Theory]
    [InlineData("""{"op":{"status":0,"message":"t"}}""", true)]
    [InlineData("""{"op":{"message":"t","status":"0"}}""", true)]
    [InlineData("""{"op":{"status":0,"message":"t","status":0}}""", false)]
    [InlineData("""{"op":{"status":0,"message":"t"},"x":1}""", false)]
    [InlineData("""{"other":{"status":0,"message":"t"}}""", false)]
    [InlineData("""{"response":{"status":0,"message":"t"}}""", false)]
    [InlineData("""{"status":0,"message":"t"}""", false)]
    [InlineData("{}", false)]
    public async Task A_wrapped_JSON_reply_is_held_to_the_same_rules(string reply, bool isReply)
    {
        var operation = new WireOperation<DemoTokenRequest, DemoToken>("op")
        {
            JsonRequest = JsonRoot.Bare,
            JsonReply = JsonRoot.Wrapped,
            ReplyHasMessage = true,
        };
        var transport = new CannedTransport(WireFormat.Json, reply);
        if (isReply)
        {
            Assert.Equal("t", (await transport.SendAsync(operation, s_token)).GetValueOrThrow().Token);
            Assert.Equal("""{"user":{"username":"acme_admin"},"username":"acme","action":"new"}""", transport.Sent);
        }
        else
        {
            await Assert.ThrowsAsync<UnexpectedResponseException>(() => transport.SendAsync(operation, s_token).AsTask());
        }
    }

    [Fact]
    public async Task A_request_that_breaks_a_constraint_or_cannot_be_written_is_not_sent()
    {
        var transport = new CannedTransport(WireFormat.Xml, "");
        var client = new DemoClient(transport);
        var tooLong = await Assert.ThrowsAsync<RequestValidationException>(
            () => client.GetTokenAsync(s_token with { Username = new string('x', 65) }));
        Assert.Equal("username", Assert.Single(tooLong.Violations).Path);
        var unwritable = await Assert.ThrowsAsync<RequestValidationException>(() => client.BlockAsync(new(["1", "2\u0001"])));
        Assert.Equal("phone[1]", Assert.Single(unwritable.Violations).Path);
        Assert.Null(transport.Sent);
    }
}
