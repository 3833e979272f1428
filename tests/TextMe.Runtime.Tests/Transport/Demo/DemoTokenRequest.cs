using System;
using TextMe.Json;
using TextMe.Xml;

namespace TextMe.Tests.Transport.Demo;

internal enum DemoAction
{
    New,
    Current,
}

/// <summary>Two texts, one of them under a path, and an enum.</summary>
internal sealed record DemoTokenRequest(string Admin, string Username, DemoAction Action) : IWireContract<DemoTokenRequest>
{
    public static string TypeName => nameof(DemoTokenRequest);

    public static void WriteXmlDocument(ref Utf8XmlWriter writer, DemoTokenRequest value)
    {
        writer.WriteRaw("<?xml version=\"1.0\" encoding=\"UTF-8\"?><DemoTokenRequest"u8);
        WriteXmlContent(ref writer, value);
        writer.WriteRaw("</DemoTokenRequest>"u8);
    }

    public static DemoTokenRequest ReadXmlDocument(ref Utf8XmlReader reader)
    {
        reader.ReadRoot("DemoTokenRequest"u8);
        DemoTokenRequest value = ReadXmlContent(ref reader);
        reader.ReadEnd();
        return value;
    }

    public static void WriteXmlContent(ref Utf8XmlWriter writer, DemoTokenRequest value)
    {
        writer.WriteRaw("><user><username>"u8);
        writer.WriteText(value.Admin);
        writer.WriteRaw("</username></user><username>"u8);
        writer.WriteText(value.Username);
        writer.WriteRaw("</username><action>"u8);
        writer.WriteRaw(value.Action == DemoAction.New ? "new"u8 : "current"u8);
        writer.WriteRaw("</action>"u8);
    }

    public static DemoTokenRequest ReadXmlContent(ref Utf8XmlReader reader)
    {
        string? admin = null;
        string? username = null;
        DemoAction? action = null;
        for (bool more = reader.ReadContent() && reader.ReadChild(); more; more = reader.ReadChild())
        {
            if (reader.IsElement("user"u8))
            {
                for (bool inner = reader.ReadContent() && reader.ReadChild(); inner; inner = reader.ReadChild())
                {
                    if (reader.IsElement("username"u8))
                    {
                        admin = admin is null ? reader.ReadString() : throw reader.DuplicateMember("user/username");
                    }
                    else
                    {
                        reader.SkipUnknown();
                    }
                }
            }
            else if (reader.IsElement("username"u8))
            {
                username = username is null ? reader.ReadString() : throw reader.DuplicateMember("username");
            }
            else if (reader.IsElement("action"u8))
            {
                action = Parse(reader.ReadText()) ?? throw reader.InvalidValue("one of: new, current");
            }
            else
            {
                reader.SkipUnknown();
            }
        }

        return new DemoTokenRequest(
            admin ?? throw reader.MissingMember("user/username"),
            username ?? throw reader.MissingMember("username"),
            action ?? throw reader.MissingMember("action"));
    }

    public static void WriteJsonValue(ref WireJsonWriter writer, DemoTokenRequest value)
    {
        writer.WriteRaw("{"u8);
        WriteJsonMembers(ref writer, value);
        writer.WriteRaw("}"u8);
    }

    public static void WriteJsonMembers(ref WireJsonWriter writer, DemoTokenRequest value)
    {
        writer.WriteMember(",\"user\":{\"username\":\""u8);
        writer.WriteText(value.Admin);
        writer.WriteRaw("\"},\"username\":\""u8);
        writer.WriteText(value.Username);
        writer.WriteRaw("\",\"action\":\""u8);
        writer.WriteRaw(value.Action == DemoAction.New ? "new"u8 : "current"u8);
        writer.WriteRaw("\""u8);
    }

    public static DemoTokenRequest ReadJsonValue(ref WireJsonReader reader)
    {
        string? admin = null;
        string? username = null;
        DemoAction? action = null;
        for (bool more = reader.BeginObject(); more; more = reader.NextMember())
        {
            ReadOnlySpan<byte> name = reader.ReadName();
            if (name.SequenceEqual("user"u8))
            {
                for (bool inner = reader.BeginObject(); inner; inner = reader.NextMember())
                {
                    ReadOnlySpan<byte> innerName = reader.ReadName();
                    if (innerName.SequenceEqual("username"u8))
                    {
                        admin = admin is null ? reader.ReadString() : throw reader.DuplicateMember("user/username");
                    }
                    else
                    {
                        reader.SkipUnknown(innerName);
                    }
                }
            }
            else if (name.SequenceEqual("username"u8))
            {
                username = username is null ? reader.ReadString() : throw reader.DuplicateMember("username");
            }
            else if (name.SequenceEqual("action"u8))
            {
                action = Parse(reader.ReadText()) ?? throw reader.InvalidValue("one of: new, current");
            }
            else
            {
                reader.SkipUnknown(name);
            }
        }

        return new DemoTokenRequest(
            admin ?? throw reader.MissingMember("user/username"),
            username ?? throw reader.MissingMember("username"),
            action ?? throw reader.MissingMember("action"));
    }

    public static void ValidateMembers(ref ConstraintValidator validator, DemoTokenRequest value)
    {
        validator.Text(value.Admin, "user/username");
        validator.Length(value.Admin, 1, 64, "StringLength", "user/username");
        validator.Text(value.Username, "username");
        validator.Length(value.Username, 1, 64, "StringLength", "username");
    }

    private static DemoAction? Parse(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("new"u8) ? DemoAction.New : text.SequenceEqual("current"u8) ? DemoAction.Current : null;
}
