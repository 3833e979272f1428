using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TextMe.Client.Tests.Malformed;

/// <summary>Bodies that are no reply of <c>getApiToken</c>. Where one holds a token, it is <see cref="Canary"/>.</summary>
internal static class BadReplies
{
    public const string Canary = "CANARYTOKEN";

    private const string Status = "<status>0</status>";
    private const string Rest = $"<message>{Canary}</message><expiration_date>01/01/2032 09:30:00</expiration_date>";
    private const string JsonRest = $"\"message\":\"{Canary}\",\"expiration_date\":\"01/01/2032 09:30:00\"";
    private const string Html = "<!DOCTYPE html>\n<html><head><title>Blocked</title></head><body><p>Request blocked.<br></body></html>";

    public static IReadOnlyDictionary<string, byte[]> Xml { get; } = new Dictionary<string, string>
    {
        ["empty"] = "",
        ["white space"] = " \r\n\t",
        ["an HTML page"] = Html,
        ["HTML that is well-formed XML"] = "<html><body><p>Request blocked.</p></body></html>",
        ["a DOCTYPE"] = $"<!DOCTYPE getApiToken><getApiToken>{Status}{Rest}</getApiToken>",
        ["a DOCTYPE with entities"] =
            $"<!DOCTYPE r [<!ENTITY a \"1234567890\"><!ENTITY b \"&a;&a;&a;\">]><getApiToken>{Status}<message>&b;</message></getApiToken>",
        ["an entity of nobody"] = $"<getApiToken>{Status}<message>&b;</message></getApiToken>",
        ["100,000 nested elements"] = $"<getApiToken>{Status}{Repeat("<a>")}{Repeat("</a>")}{Rest}</getApiToken>",
        ["100,000 nested elements before the status"] = $"<getApiToken>{Repeat("<a>")}{Repeat("</a>")}{Status}{Rest}</getApiToken>",
        ["100,000 open elements"] = $"<getApiToken>{Status}{Repeat("<a>")}",
        ["100,000 nested in the message"] = $"<getApiToken>{Status}<message>{Repeat("<a>")}{Repeat("</a>")}</message></getApiToken>",
        ["two statuses"] = $"<getApiToken>{Status}{Status}{Rest}</getApiToken>",
        ["two statuses, the second last"] = $"<getApiToken>{Status}{Rest}<status>3</status></getApiToken>",
        ["two statuses of a refusal"] = "<getApiToken><status>3</status><message>x</message><status>0</status></getApiToken>",
        ["two messages"] = $"<getApiToken>{Status}<message>{Canary}</message>{Rest}</getApiToken>",
        ["no status"] = $"<getApiToken>{Rest}</getApiToken>",
        ["a status within another element"] = $"<getApiToken><row>{Status}</row>{Rest}</getApiToken>",
        ["an empty status"] = $"<getApiToken><status/>{Rest}</getApiToken>",
        ["a status of words"] = $"<getApiToken><status>ok</status>{Rest}</getApiToken>",
        ["a status with a fraction"] = $"<getApiToken><status>0.0</status>{Rest}</getApiToken>",
        ["a status out of range"] = $"<getApiToken><status>4294967296</status>{Rest}</getApiToken>",
        ["another root"] = $"<sms>{Status}{Rest}</sms>",
        ["a success without a name"] = $"<response>{Status}{Rest}</response>",
        ["the root in another case"] = $"<getapitoken>{Status}{Rest}</getapitoken>",
        ["no token"] = $"<getApiToken>{Status}<expiration_date>01/01/2032 09:30:00</expiration_date></getApiToken>",
        ["text after the root"] = $"<getApiToken>{Status}{Rest}</getApiToken>x",
        ["a second document"] = $"<getApiToken>{Status}{Rest}</getApiToken><getApiToken/>",
        ["a NUL"] = $"<getApiToken>{Status}<message>{Canary}\0</message></getApiToken>",
        ["JSON"] = $"{{\"status\":0,{JsonRest}}}",
    }.Select(Bytes).Append(new("half a character", [.. "<getApiToken><status>0</status><message>"u8, 0xD7, .. "</message></getApiToken>"u8]))
        .Append(new("UTF-16 cut within a character", Encoding.Unicode.GetBytes($"\uFEFF<getApiToken>{Status}{Rest}</getApiToken>")[..^1])).ToDictionary();

    public static IReadOnlyDictionary<string, byte[]> Json { get; } = new Dictionary<string, string>
    {
        ["empty"] = "",
        ["white space"] = " \r\n\t",
        ["an HTML page"] = Html,
        ["a DOCTYPE"] = $"<!DOCTYPE getApiToken><getApiToken>{Status}{Rest}</getApiToken>",
        ["100,000 nested objects"] = $"{{\"status\":0,\"a\":{Repeat("{\"a\":")}0{Repeat("}")},{JsonRest}}}",
        ["100,000 nested arrays before the status"] = $"{{\"a\":{Repeat("[")}{Repeat("]")},\"status\":0,{JsonRest}}}",
        ["100,000 open arrays"] = $"{{\"status\":0,\"a\":{Repeat("[")}",
        ["100,000 nested in the message"] =
            $"{{\"status\":0,\"message\":{Repeat("{\"_\":")}\"x\"{Repeat("}")},\"expiration_date\":\"01/01/2032 09:30:00\"}}",
        ["two statuses"] = $"{{\"status\":0,\"status\":0,{JsonRest}}}",
        ["two statuses, the second last"] = $"{{\"status\":0,{JsonRest},\"status\":3}}",
        ["two statuses, the second escaped"] = $"{{\"status\":0,{JsonRest},\"st\\u0061tus\":3}}",
        ["two statuses of a refusal"] = "{\"status\":3,\"message\":\"x\",\"status\":0}",
        ["two messages"] = $"{{\"status\":0,\"message\":\"{Canary}\",{JsonRest}}}",
        ["no status"] = $"{{{JsonRest}}}",
        ["a status within another object"] = $"{{\"row\":{{\"status\":0}},{JsonRest}}}",
        ["an empty object"] = "{}",
        ["a null status"] = $"{{\"status\":null,{JsonRest}}}",
        ["a status of words"] = $"{{\"status\":\"ok\",{JsonRest}}}",
        ["an empty status"] = $"{{\"status\":\"\",{JsonRest}}}",
        ["a status with a fraction"] = $"{{\"status\":0.0,{JsonRest}}}",
        ["a status that is true"] = $"{{\"status\":true,{JsonRest}}}",
        ["a status out of range"] = $"{{\"status\":4294967296,{JsonRest}}}",
        ["a wrapper, which replies do not have"] = $"{{\"getApiToken\":{{\"status\":0,{JsonRest}}}}}",
        ["an array"] = $"[{{\"status\":0,{JsonRest}}}]",
        ["a number"] = "0",
        ["null"] = "null",
        ["no token"] = "{\"status\":0,\"expiration_date\":\"01/01/2032 09:30:00\"}",
        ["a null token"] = "{\"status\":0,\"message\":null,\"expiration_date\":\"01/01/2032 09:30:00\"}",
        ["a comma too many"] = $"{{\"status\":0,{JsonRest},}}",
        ["a comment"] = $"{{\"status\":0,/* */{JsonRest}}}",
        ["half a surrogate pair"] = "{\"status\":0,\"message\":\"\\uD83D\",\"expiration_date\":\"01/01/2032 09:30:00\"}",
        ["text after the object"] = $"{{\"status\":0,{JsonRest}}}x",
        ["XML"] = $"<getApiToken>{Status}{Rest}</getApiToken>",
    }.Select(Bytes).Append(new("half a character", [.. "{\"status\":0,\"message\":\""u8, 0xD7, .. "\"}"u8]))
        .Append(new("UTF-16 cut within a character", Encoding.Unicode.GetBytes($"\uFEFF{{\"status\":0,{JsonRest}}}")[..^1])).ToDictionary();

    public static IReadOnlyDictionary<string, byte[]> In(WireFormat format) => format == WireFormat.Xml ? Xml : Json;

    private static KeyValuePair<string, byte[]> Bytes(KeyValuePair<string, string> document) =>
        new(document.Key, Encoding.UTF8.GetBytes(document.Value));

    private static string Repeat(string text) => new StringBuilder().Insert(0, text, 100_000).ToString();
}
