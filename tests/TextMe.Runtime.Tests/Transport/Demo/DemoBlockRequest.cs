using System;
using System.Collections.Generic;
using TextMe.Json;
using TextMe.Xml;

namespace TextMe.Tests.Transport.Demo;

/// <summary>A list of numbers.</summary>
internal sealed record DemoBlockRequest(IReadOnlyList<string> Phones) : IWireContract<DemoBlockRequest>
{
    public static string TypeName => nameof(DemoBlockRequest);

    public static void WriteXmlDocument(ref Utf8XmlWriter writer, DemoBlockRequest value)
    {
        writer.WriteRaw("<?xml version=\"1.0\" encoding=\"UTF-8\"?><DemoBlockRequest"u8);
        WriteXmlContent(ref writer, value);
        writer.WriteRaw("</DemoBlockRequest>"u8);
    }

    public static DemoBlockRequest ReadXmlDocument(ref Utf8XmlReader reader)
    {
        reader.ReadRoot("DemoBlockRequest"u8);
        DemoBlockRequest value = ReadXmlContent(ref reader);
        reader.ReadEnd();
        return value;
    }

    public static void WriteXmlContent(ref Utf8XmlWriter writer, DemoBlockRequest value)
    {
        writer.WriteRaw(">"u8);
        foreach (string phone in value.Phones)
        {
            writer.WriteRaw("<phone>"u8);
            writer.WriteText(phone);
            writer.WriteRaw("</phone>"u8);
        }
    }

    public static DemoBlockRequest ReadXmlContent(ref Utf8XmlReader reader)
    {
        var phones = new List<string>();
        for (bool more = reader.ReadContent() && reader.ReadChild(); more; more = reader.ReadChild())
        {
            if (reader.IsElement("phone"u8))
            {
                phones.Add(reader.ReadString());
            }
            else
            {
                reader.SkipUnknown();
            }
        }

        return new DemoBlockRequest(phones);
    }

    public static void WriteJsonValue(ref WireJsonWriter writer, DemoBlockRequest value)
    {
        writer.WriteRaw("{"u8);
        WriteJsonMembers(ref writer, value);
        writer.WriteRaw("}"u8);
    }

    public static void WriteJsonMembers(ref WireJsonWriter writer, DemoBlockRequest value)
    {
        writer.WriteMember(",\"phone\":["u8);
        foreach (string phone in value.Phones)
        {
            writer.WriteItemSeparator();
            writer.WriteRaw("\""u8);
            writer.WriteText(phone);
            writer.WriteRaw("\""u8);
        }

        writer.WriteRaw("]"u8);
    }

    public static DemoBlockRequest ReadJsonValue(ref WireJsonReader reader)
    {
        var phones = new List<string>();
        for (bool more = reader.BeginObject(); more; more = reader.NextMember())
        {
            ReadOnlySpan<byte> name = reader.ReadName();
            if (name.SequenceEqual("phone"u8))
            {
                for (bool item = reader.BeginList(out bool isArray); item; item = isArray && reader.NextItem())
                {
                    phones.Add(reader.ReadString());
                }
            }
            else
            {
                reader.SkipUnknown(name);
            }
        }

        return new DemoBlockRequest(phones);
    }

    public static void ValidateMembers(ref ConstraintValidator validator, DemoBlockRequest value)
    {
        validator.Items(value.Phones.Count, 1, int.MaxValue, "MinLength", "phone");
        for (int i = 0; i < value.Phones.Count; i++)
        {
            int mark = validator.Count;
            validator.Text(value.Phones[i], "");
            validator.Length(value.Phones[i], 1, 15, "StringLength", "");
            validator.Prefix(mark, "phone", i);
        }
    }
}
