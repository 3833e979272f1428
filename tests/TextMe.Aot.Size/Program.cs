using System;
using TextMe;

// What one wire type costs in a native program: its size is measured, nothing else is in it.
Token token = new() { Status = 0, Message = "t0ken" };
Token fromXml = WireSerializer.Deserialize<Token>(WireSerializer.Serialize(token, WireFormat.Xml), WireFormat.Xml);
Token fromJson = WireSerializer.Deserialize<Token>(WireSerializer.Serialize(token, WireFormat.Json), WireFormat.Json);
bool same = fromXml == token && fromJson == token;
Console.WriteLine(same ? "ok    one XML and one JSON round trip" : "FAIL  one XML and one JSON round trip");
return same ? 0 : 1;

[WireContract]
internal sealed partial record Token
{
    [WireName("status")]
    public required int Status { get; init; }

    [WireName("message")]
    public required string Message { get; init; }
}
