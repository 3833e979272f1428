using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>Sends in the forms in which public integrations write them.</summary>
public sealed class SendBodyTests : BodyTest
{
    private const string XmlUser = "<user><username>acme</username></user>";
    private const string JsonUser = "\"user\":{\"username\":\"acme\"}";

    /// <summary>What, the body, and the numbers that it reached with their ids.</summary>
    public static TheoryData<string, string, string> Good => new()
    {
        {
            "white space before the declaration",
            "\r\n  <?xml version=\"1.0\" encoding=\"UTF-8\"?>" + Xml("<phone>0501112222</phone>"),
            "0501112222:"
        },
        {
            "ids that are empty or missing",
            Xml("<phone id=\"\">0501112222</phone><phone>0523334444</phone><phone id=\"a\">501112222</phone>"),
            "0501112222: 0523334444: 0501112222:a"
        },
        {
            "password and response of old code",
            Xml("<phone>0501112222</phone>", "<response>0</response>").Replace("</user>", "<password>invented</password></user>", StringComparison.Ordinal),
            "0501112222:"
        },
        {
            "elements that are empty",
            Xml("<phone>0501112222</phone><cl_id/>", "<tag></tag><add_dynamic/><timing></timing><add_unsubscribe></add_unsubscribe><campaign_name/>"),
            "0501112222:"
        },
        { "one bare number", Json("\"0501112222\""), "0501112222:" },
        { "a number as a number", Json("501112222"), "0501112222:" },
        { "one object", Json("""{"$":{"id":"order-501"},"_":"0501112222"}"""), "0501112222:order-501" },
        {
            "texts and objects in one array",
            Json("""[{"$":{"id":"a"},"_":"0501112222"},"0523334444",{"_":"0545556666"},{"$":{"id":""},"_":"0521112222"}]"""),
            "0501112222:a 0523334444: 0545556666: 0521112222:"
        },
        { "an id that is a number", Json("""[{"$":{"id":501},"_":501112222},{"$":{"id":null},"_":"0523334444"},{"$":[],"_":"0545556666"}]"""), "0501112222:501 0523334444: 0545556666:" },
        { "a numeric text", Json("\"0501112222\"", text: "2027"), "0501112222:" },
        { "one link as an object", Json("\"0501112222\"", ",\"links\":{\"link\":{\"$\":{\"id\":1},\"_\":\"https://shop.example/p\"}}"), "0501112222:" },
        { "objects and lists that are empty", Json("\"0501112222\"", ",\"links\":[],\"tts\":[],\"timing\":[],\"tag\":{},\"campaign_name\":[],\"temp_bl\":{}"), "0501112222:" },
        { "lists without items", Json("[\"0501112222\",\"\",null,[]]", ",\"links\":{\"link\":[]}"), "0501112222:" },
        { "dynamic fields neither wanted nor not", Json("\"0501112222\"", ",\"add_dynamic\":\"no\""), "0501112222:" },
        { "dynamic fields neither wanted nor not", Xml("<phone>0501112222</phone>", "<add_dynamic>2</add_dynamic>"), "0501112222:" },
        { "a voice in numbers", Json("\"0501112222\"", ",\"tts\":{\"type\":2,\"rate\":-1,\"repeat\":1,\"voice\":\"ymFemale\"}"), "0501112222:" },
        { "a number of another country", Xml("<phone>447700900123</phone>", "<includes_international>1</includes_international>"), "447700900123:" },
        { "a declaration in single quotes", "<?xml version='1.0' encoding='UTF-8'?>\n" + Xml("<phone>0501112222</phone>"), "0501112222:" },
        { "members that are null or empty", Json("\"0501112222\"", ",\"timing\":\"\",\"tag\":null,\"response\":0"), "0501112222:" },
        { "numbers for numbers", Json("\"0501112222\"", ",\"add_unsubscribe\":3,\"temp_bl\":7,\"includes_international\":0"), "0501112222:" },
        {
            "bulk of one text to one number",
            "{\"bulk\":{" + JsonUser + ""","messages":{"sms":{"source":"AcmeShop","destinations":{"phone":"0501112222"},"message":"Hi"}}}}""",
            "0501112222:"
        },
    };

    /// <summary>What, the body, the status and a part of the message.</summary>
    public static TheoryData<string, string, int, string> Bad => new()
    {
        { "no destination", Xml(""), 2, "destinations/phone" },
        { "a number that is too short", Xml("<phone>05011</phone>"), 9, "one or more destinations are too short or too long" },
        { "a number of another country", Json("\"447700900123\""), 9, "one or more destinations are too short or too long" },
        { "a sender that is too long", Json("\"0501112222\"", source: "AcmeShopLimited"), 992, "source too long" },
        { "a sender that is not verified", Json("\"0501112222\"", source: "Nobody"), 515, "unverified source number" },
        { "a bad temp_bl", Json("\"0501112222\"", ",\"temp_bl\":\"15\""), 714, "non valid content in parameter temp_bl" },
        { "a bad add_unsubscribe", Xml("<phone>0501112222</phone>", "<add_unsubscribe>9</add_unsubscribe>"), 986, "bad add_unsubscribe value" },
        { "a text that is too long", Json("\"0501112222\"", text: new string('x', 1006)), 989, "message too long" },
        { "an ampersand that is not escaped", Xml("<phone>0501112222</phone>", "<tag>a & b</tag>"), 1, "problem parsing your XML" },
        { "dynamic fields for a number", Json("\"0501112222\"", ",\"add_dynamic\":\"1\""), 987, "exactly one contact list and no phone" },
        { "a bad link", Xml("<phone>0501112222</phone>", "<links><link id=\"1\">shop</link></links>"), 980, "invalid link" },
        { "a year of four digits", Xml("<phone>0501112222</phone>", "<timing>05/03/2027 14:30</timing>"), 1, "be a date and time in the form dd/MM/yy HH:mm" },
        { "a year of four digits", Json("\"0501112222\"", ",\"timing\":\"05/03/2027 14:30\""), 1, "be a date and time in the form dd/MM/yy HH:mm" },
        { "no text", Json("\"0501112222\"", text: ""), 2, "message is missing" },
        { "no source", Json("\"0501112222\"", source: ""), 2, "source is missing" },
        { "no destinations at all", Json("[]"), 2, "destinations/phone" },
        { "an unknown list", Xml("<cl_id>30001</cl_id>"), 988, "contact list does not exist" },
        { "another operation", Json("\"0501112222\"").Replace("{\"sms\"", "{\"sendSms\"", StringComparison.Ordinal), 997, "Not a valid command sent" },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public async Task Sends_as_integrations_write_them_are_accepted(string what, string body, string reached)
    {
        string reply = await PostAsync(body, "text/xml; charset=utf-8");

        AssertStatus(0, body, reply);
        Assert.Contains("SMS will be sent", reply, StringComparison.Ordinal);
        string messages = string.Join(' ', Emulator.GetMessages("acme").Select(static text => $"{text.Phone.Value}:{text.Id?.Value}"));
        Assert.Equal((what, reached), (what, messages));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task Wrong_sends_are_refused_with_the_status_for_it(string what, string body, int status, string message)
    {
        string reply = await PostAsync(body);

        AssertStatus(status, body, reply);
        Assert.True(reply.Contains(message, StringComparison.Ordinal), $"{what}: {reply}");
        Assert.Empty(Emulator.GetMessages("acme"));
    }

    private static string Xml(string destinations, string more = "") =>
        $"<sms>{XmlUser}<source>AcmeShop</source><destinations>{destinations}</destinations><message>Hi</message>{more}</sms>";

    private static string Json(string phone, string more = "", string source = "AcmeShop", string text = "Hi") =>
        $"{{\"sms\":{{{JsonUser},\"source\":\"{source}\",\"destinations\":{{\"phone\":{phone}}},\"message\":\"{text}\"{more}}}}}";
}
