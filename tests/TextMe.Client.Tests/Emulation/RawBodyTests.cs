using System;
using System.Text;
using System.Threading.Tasks;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>Sends in other encodings, under other media types and in other forms of XML and JSON than our own; each is answered in the format it came in.</summary>
public sealed class RawBodyTests : BodyTest
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private const string User = "<user><username>acme</username></user>";
    private const string Destinations = "<destinations><phone id=\"o-1\">0501112222</phone></destinations>";
    private const string XmlBody = "<sms>" + User + "<source>AcmeShop</source>" + Destinations + "<message>שלום</message></sms>";
    private const string JsonBody =
        """{"sms":{"user":{"username":"acme"},"source":"AcmeShop","destinations":{"phone":{"$":{"id":"o-1"},"_":"0501112222"}},"message":"שלום"}}""";

    /// <summary>What, and the media type.</summary>
    public static TheoryData<string, string?, string> MediaTypes => new()
    {
        { "XML", "application/xml", XmlBody },
        { "text/xml with a charset", "text/xml; charset=utf-8", Declaration + XmlBody },
        { "a charset in quotes and capitals", "Application/XML; Charset=\"UTF-8\"", Declaration + XmlBody },
        { "no media type", null, Declaration + XmlBody },
        { "that of a form", "application/x-www-form-urlencoded", Declaration + XmlBody },
        { "that of a form, white space in front", "application/x-www-form-urlencoded", "\r\n " + Declaration + XmlBody },
        { "plain text", "text/plain", XmlBody },
        { "one that is none", "xml", XmlBody },
        { "JSON", "application/json", JsonBody },
        { "JSON with a charset", "application/json; charset=utf-8", JsonBody },
        { "JSON under no media type", null, " " + JsonBody },
        { "JSON under that of a form", "application/x-www-form-urlencoded", JsonBody },
    };

    /// <summary>What, and the body; each sends the same text to the same number.</summary>
    public static TheoryData<string, string> Forms => new()
    {
        { "a declaration in single quotes", "<?xml version='1.0' encoding='utf-8' standalone='yes'?>" + XmlBody },
        { "comments and instructions everywhere", $"<!-- a --><?p?><sms><!-- b -->{User}<?q?><source>Acme<!-- c -->Shop</source>{Destinations}<message>ש<!-- d -->לום</message></sms><!-- e -->" },
        { "CDATA", $"<sms>{User}<source><![CDATA[AcmeShop]]></source>{Destinations}<message><![CDATA[שלום]]></message></sms>" },
        { "references", $"<sms>{User}<source>&#65;cmeShop</source>{Destinations}<message>&#x5E9;&#1500;ום</message></sms>" },
        { "another order", $"<sms><message>שלום</message>{Destinations}<source>AcmeShop</source>{User}</sms>" },
        { "other attributes around the id", XmlBody.Replace("id=\"o-1\"", "type='a' id = 'o-1' other=\"b\"", StringComparison.Ordinal) },
        { "attributes at the root", XmlBody.Replace("<sms>", "<sms version=\"2\" xmlns:x=\"urn:x\">", StringComparison.Ordinal) },
        { "line breaks and indents", XmlBody.Replace("><", ">\r\n\t<", StringComparison.Ordinal) },
        { "unknown elements at any depth", XmlBody.Replace("<phone", "<group><phone>1</phone></group><phone", StringComparison.Ordinal).Replace("</sms>", "<a><b/></a></sms>", StringComparison.Ordinal) },
        { "a password of old code", XmlBody.Replace("</username>", "</username><password>invented</password>", StringComparison.Ordinal) },
        { "JSON in another order", """{"sms":{"message":"שלום","destinations":{"phone":[{"_":"0501112222","$":{"id":"o-1"}}]},"source":"AcmeShop","user":{"username":"acme"}}}""" },
        { "JSON with escapes", JsonBody.Replace("שלום", "\\u05e9\\u05DC\\u05d5\\u05dd", StringComparison.Ordinal) },
        { "JSON with white space", JsonBody.Replace(":", " :\r\n\t", StringComparison.Ordinal).Replace(",", " , ", StringComparison.Ordinal) },
        { "JSON with texts in objects", JsonBody.Replace("\"AcmeShop\"", "{\"_\":\"AcmeShop\"}", StringComparison.Ordinal) },
        { "JSON with unknown members", JsonBody.Replace("\"source\"", "\"response\":\"0\",\"x\":{\"y\":[null,{}]},\"source\"", StringComparison.Ordinal) },
    };

    /// <summary>What, the body, and the status; nothing is sent.</summary>
    public static TheoryData<string, string, int> Refused => new()
    {
        { "a DOCTYPE", "<!DOCTYPE sms>" + XmlBody, 1 },
        { "a DOCTYPE behind the declaration", Declaration + "<!DOCTYPE sms [<!ELEMENT sms ANY>]>" + XmlBody, 1 },
        { "an entity of its own", "<!DOCTYPE sms [<!ENTITY p \"0501112222\">]>" + XmlBody.Replace("0501112222", "&p;", StringComparison.Ordinal), 1 },
        { "an external entity", "<!DOCTYPE sms [<!ENTITY p SYSTEM \"file:///etc/hostname\">]>" + XmlBody.Replace("שלום", "&p;", StringComparison.Ordinal), 1 },
        { "an entity of HTML", XmlBody.Replace("שלום", "a&nbsp;b", StringComparison.Ordinal), 1 },
        { "an ampersand", XmlBody.Replace("שלום", "a & b", StringComparison.Ordinal), 1 },
        { "a character that XML cannot carry", XmlBody.Replace("שלום", "&#1;", StringComparison.Ordinal), 1 },
        { "no root", Declaration, 1 },
        { "two roots", XmlBody + XmlBody, 1 },
        { "the form that the body looks like", "xml=" + XmlBody, 1 },
        { "JSON with a comment", JsonBody.Replace("{\"sms\"", "{/* a */\"sms\"", StringComparison.Ordinal), 1 },
        { "JSON with a comma too many", JsonBody.Replace("}}", "},}", StringComparison.Ordinal), 1 },
        { "a batch of JSON", "[" + JsonBody + "]", 1 },
        { "a root in capitals", XmlBody.Replace("sms>", "SMS>", StringComparison.Ordinal), 997 },
        { "the message in capitals", XmlBody.Replace("message>", "Message>", StringComparison.Ordinal), 2 },
    };

    public static TheoryData<string, bool, bool> Encodings => new()
    {
        { "utf-8", true, true },
        { "utf-8", true, false },
        { "utf-16", true, true },
        { "utf-16", true, false },
        { "utf-16BE", true, true },
        { "windows-1255", false, true },
        { "iso-8859-8", false, true },
    };

    [Theory]
    [MemberData(nameof(MediaTypes))]
    public async Task The_media_type_decides_or_the_first_character(string what, string? mediaType, string body) =>
        AssertAccepted(what, body.TrimStart().StartsWith('{'), await PostAsync(Encoding.UTF8.GetBytes(body), mediaType));

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Every_form_of_a_document_means_the_same(string what, string body)
    {
        bool isJson = body.StartsWith('{');
        AssertAccepted(what, isJson, await PostAsync(Encoding.UTF8.GetBytes(body), isJson ? "application/json" : "application/xml"));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_no_such_document_is_refused(string what, string body, int status)
    {
        bool isJson = body[0] is '{' or '[';
        string reply = await PostAsync(Encoding.UTF8.GetBytes(body), isJson ? "application/json" : "application/xml");

        Assert.Contains(isJson ? $"{{\"status\":{status}," : $"<status>{status}</status>", reply, StringComparison.Ordinal);
        Assert.True(Emulator.GetMessages("acme").Count == 0, what);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Other_encodings_are_read_by_mark_charset_or_declaration(string name, bool hasMark, bool isXml)
    {
        Encoding encoding = Find(name);
        string body = isXml ? $"<?xml version=\"1.0\" encoding=\"{name}\"?>" + XmlBody : JsonBody;
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(body)];

        AssertAccepted(name, !isXml, await PostAsync(bytes, isXml ? "application/xml" : "application/json"));
    }

    [Fact]
    public async Task A_charset_of_the_media_type_is_enough()
    {
        byte[] bytes = Find("windows-1255").GetBytes(XmlBody);

        AssertAccepted("windows-1255", isJson: false, await PostAsync(bytes, "text/xml; charset=windows-1255"));
    }

    private static Encoding Find(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    private void AssertAccepted(string what, bool isJson, string reply)
    {
        Assert.True(reply.StartsWith(isJson ? "{\"status\":0," : Declaration + "<sms><status>0</status>", StringComparison.Ordinal), $"{what}: {reply}");
        SentMessage message = Assert.Single(Emulator.GetMessages("acme"));
        Assert.Equal((what, "0501112222", "o-1", "שלום"), (what, message.Phone.Value, message.Id?.Value, message.Text.Value));
    }
}
