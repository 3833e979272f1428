using System;
using TextMe.Json;
using TextMe.Xml;

namespace TextMe.Tests.Transport.Demo;

/// <summary>A reply whose <c>message</c> is the token.</summary>
internal sealed record DemoToken(string Token) : IWireContract<DemoToken>
{
    public static string TypeName => nameof(DemoToken);

    public static void WriteXmlDocument(ref Utf8XmlWriter writer, DemoToken value)
    {
        writer.WriteRaw("<?xml version=\"1.0\" encoding=\"UTF-8\"?><DemoToken"u8);
        WriteXmlContent(ref writer, value);
        writer.WriteRaw("</DemoToken>"u8);
    }

    public static DemoToken ReadXmlDocument(ref Utf8XmlReader reader)
    {
        reader.ReadRoot("DemoToken"u8);
        DemoToken value = ReadXmlContent(ref reader);
        reader.ReadEnd();
        return value;
    }

    public static void WriteXmlContent(ref Utf8XmlWriter writer, DemoToken value)
    {
        writer.WriteRaw("><message>"u8);
        writer.WriteText(value.Token);
        writer.WriteRaw("</message>"u8);
    }

    public static DemoToken ReadXmlContent(ref Utf8XmlReader reader)
    {
        string? token = null;
        for (bool more = reader.ReadContent() && reader.ReadChild(); more; more = reader.ReadChild())
        {
            if (reader.IsElement("message"u8))
            {
                token = token is null ? reader.ReadString() : throw reader.DuplicateMember("message");
            }
            else
            {
                reader.SkipUnknown();
            }
        }

        return new DemoToken(token ?? throw reader.MissingMember("message"));
    }

    public static void WriteJsonValue(ref WireJsonWriter writer, DemoToken value)
    {
        writer.WriteRaw("{"u8);
        WriteJsonMembers(ref writer, value);
        writer.WriteRaw("}"u8);
    }

    public static void WriteJsonMembers(ref WireJsonWriter writer, DemoToken value)
    {
        writer.WriteMember(",\"message\":\""u8);
        writer.WriteText(value.Token);
        writer.WriteRaw("\""u8);
    }

    public static DemoToken ReadJsonValue(ref WireJsonReader reader)
    {
        string? token = null;
        for (bool more = reader.BeginObject(); more; more = reader.NextMember())
        {
            ReadOnlySpan<byte> name = reader.ReadName();
            if (name.SequenceEqual("message"u8))
            {
                token = token is null ? reader.ReadString() : throw reader.DuplicateMember("message");
            }
            else
            {
                reader.SkipUnknown(name);
            }
        }

        return new DemoToken(token ?? throw reader.MissingMember("message"));
    }

    public static void ValidateMembers(ref ConstraintValidator validator, DemoToken value) => validator.Text(value.Token, "message");
}
