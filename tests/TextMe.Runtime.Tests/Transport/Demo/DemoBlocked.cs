using System;
using TextMe.Json;
using TextMe.Xml;

namespace TextMe.Tests.Transport.Demo;

/// <summary>A reply of one number.</summary>
internal sealed record DemoBlocked(int Count) : IWireContract<DemoBlocked>
{
    public static string TypeName => nameof(DemoBlocked);

    public static void WriteXmlDocument(ref Utf8XmlWriter writer, DemoBlocked value)
    {
        writer.WriteRaw("<?xml version=\"1.0\" encoding=\"UTF-8\"?><DemoBlocked"u8);
        WriteXmlContent(ref writer, value);
        writer.WriteRaw("</DemoBlocked>"u8);
    }

    public static DemoBlocked ReadXmlDocument(ref Utf8XmlReader reader)
    {
        reader.ReadRoot("DemoBlocked"u8);
        DemoBlocked value = ReadXmlContent(ref reader);
        reader.ReadEnd();
        return value;
    }

    public static void WriteXmlContent(ref Utf8XmlWriter writer, DemoBlocked value)
    {
        writer.WriteRaw("><count>"u8);
        writer.WriteValue(value.Count);
        writer.WriteRaw("</count>"u8);
    }

    public static DemoBlocked ReadXmlContent(ref Utf8XmlReader reader)
    {
        int? count = null;
        for (bool more = reader.ReadContent() && reader.ReadChild(); more; more = reader.ReadChild())
        {
            if (reader.IsElement("count"u8))
            {
                count = count is null ? reader.ReadInt32() : throw reader.DuplicateMember("count");
            }
            else
            {
                reader.SkipUnknown();
            }
        }

        return new DemoBlocked(count ?? throw reader.MissingMember("count"));
    }

    public static void WriteJsonValue(ref WireJsonWriter writer, DemoBlocked value)
    {
        writer.WriteRaw("{"u8);
        WriteJsonMembers(ref writer, value);
        writer.WriteRaw("}"u8);
    }

    public static void WriteJsonMembers(ref WireJsonWriter writer, DemoBlocked value)
    {
        writer.WriteMember(",\"count\":"u8);
        writer.WriteValue(value.Count);
    }

    public static DemoBlocked ReadJsonValue(ref WireJsonReader reader)
    {
        int? count = null;
        for (bool more = reader.BeginObject(); more; more = reader.NextMember())
        {
            ReadOnlySpan<byte> name = reader.ReadName();
            if (name.SequenceEqual("count"u8))
            {
                count = count is null ? reader.ReadInt32() : throw reader.DuplicateMember("count");
            }
            else
            {
                reader.SkipUnknown(name);
            }
        }

        return new DemoBlocked(count ?? throw reader.MissingMember("count"));
    }

    public static void ValidateMembers(ref ConstraintValidator validator, DemoBlocked value)
    {
    }
}
