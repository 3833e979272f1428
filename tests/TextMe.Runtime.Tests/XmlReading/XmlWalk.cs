using System;
using System.Collections.Generic;
using System.Text;
using TextMe.Xml;

namespace TextMe.Tests.XmlReading;

/// <summary>Ways through a whole document, as one string or error each, so that they can be compared.</summary>
internal static class XmlWalk
{
    public const string Malformed = "NotWellFormed";

    /// <summary>The events of the pull interface; text and CDATA that touch are one.</summary>
    public static string Pull(byte[] utf8, WireLimits? limits = null)
    {
        var reader = new Utf8XmlReader(utf8, limits);
        var events = new StringBuilder();
        var text = new StringBuilder();
        while (reader.Read())
        {
            if (reader.TokenType is XmlTokenType.Text or XmlTokenType.CData)
            {
                text.Append(reader.GetString());
                continue;
            }

            Flush(events, text);
            switch (reader.TokenType)
            {
                case XmlTokenType.StartElement:
                    AppendStart(events, ref reader);
                    break;
                case XmlTokenType.EndElement:
                    events.Append("E ").Append(Text(reader.Name)).Append(" {").Append(Text(reader.NamespaceUri)).Append("}\n");
                    break;
                case XmlTokenType.Comment:
                    events.Append("C ").Append(Escape(reader.GetString())).Append('\n');
                    break;
                default:
                    events.Append("P ").Append(Text(reader.Name)).Append(' ').Append(Escape(reader.GetString())).Append('\n');
                    break;
            }
        }

        return events.ToString();
    }

    /// <summary>The elements and their attributes, by the calls of generated code that take any document.</summary>
    public static string Children(byte[] utf8, WireLimits? limits = null)
    {
        var reader = new Utf8XmlReader(utf8, limits);
        var events = new StringBuilder();
        reader.ReadRootName();
        AppendChildren(ref reader, events);
        reader.ReadEnd();
        return events.ToString();
    }

    /// <summary>Passes over all of the root's children.</summary>
    public static void Skip(byte[] utf8, WireLimits? limits = null)
    {
        var reader = new Utf8XmlReader(utf8, limits);
        reader.ReadRootName();
        if (reader.ReadContent())
        {
            while (reader.ReadChild())
            {
                reader.SkipUnknown();
            }
        }

        reader.ReadEnd();
    }

    /// <summary>Reads everything that the pull interface has to offer, and keeps nothing.</summary>
    public static void Pass(byte[] utf8, WireLimits? limits = null)
    {
        var reader = new Utf8XmlReader(utf8, limits);
        while (reader.Read())
        {
            while (reader.ReadAttribute())
            {
                reader.GetAttributeString();
            }

            if (reader.TokenType == XmlTokenType.Text)
            {
                reader.GetString();
            }
        }
    }

    /// <summary>The text of a root element that holds text only.</summary>
    public static string Leaf(byte[] utf8)
    {
        var reader = new Utf8XmlReader(utf8);
        reader.ReadRootName();
        string text = reader.ReadString();
        reader.ReadEnd();
        return text;
    }

    /// <summary>The same through the calls that expect a literal tag.</summary>
    public static string ExpectedLeaf(byte[] utf8)
    {
        var reader = new Utf8XmlReader(utf8);
        reader.ReadRoot("r"u8);
        string? text = null;
        if (reader.ReadContent())
        {
            while (true)
            {
                if (reader.TryMatch("<a>"u8))
                {
                    text = reader.ReadString("</a>"u8);
                }

                if (reader.TryEnd() || !reader.ReadChild())
                {
                    break;
                }

                text = reader.ReadString();
            }
        }

        reader.ReadEnd();
        return text ?? "(none)";
    }

    public static string Try(Action walk) => Try(() =>
    {
        walk();
        return "";
    });

    public static string Try(Func<string> walk)
    {
        try
        {
            return walk();
        }
        catch (WireFormatException e)
        {
            return e.Error.ToString();
        }
    }

    public static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    public static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);

    public static void Flush(StringBuilder events, StringBuilder text)
    {
        if (text.Length > 0)
        {
            events.Append("T ").Append(Escape(text.ToString())).Append('\n');
            text.Clear();
        }
    }

    private static void AppendStart(StringBuilder events, ref Utf8XmlReader reader)
    {
        events.Append("S ").Append(reader.Depth).Append(' ').Append(Text(reader.Name)).Append(" {").Append(Text(reader.NamespaceUri)).Append("}\n");
        var attributes = new List<string>();
        while (reader.ReadAttribute())
        {
            attributes.Add($"A {Text(reader.AttributeName)} {{{Text(reader.AttributeNamespaceUri)}}} {Escape(reader.GetAttributeString())}\n");
        }

        events.AppendJoin("", attributes);
    }

    private static void AppendChildren(ref Utf8XmlReader reader, StringBuilder events)
    {
        events.Append('<').Append(Text(reader.LocalName));
        while (reader.ReadAttribute())
        {
            events.Append(' ').Append(Text(reader.AttributeName)).Append('=').Append(Escape(reader.ReadAttributeString()));
        }

        events.Append('>');
        if (reader.ReadContent())
        {
            while (reader.ReadChild())
            {
                AppendChildren(ref reader, events);
            }
        }

        events.Append("</>");
    }
}
