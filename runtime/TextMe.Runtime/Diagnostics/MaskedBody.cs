using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using TextMe.Xml;

namespace TextMe;

/// <summary>
/// A document without its values. Whether one is a secret is not asked: a service may put a secret where no contract expects it.
/// </summary>
internal static class MaskedBody
{
    private const int MaxCharacters = 16_384;
    private const char Cut = '…';

    /// <summary>Shows the document's names and structure.</summary>
    public static string Of(ReadOnlySpan<byte> utf8, WireFormat format)
    {
        var shown = new StringBuilder();
        try
        {
            if (format == WireFormat.Xml)
            {
                AppendXml(shown, utf8);
            }
            else
            {
                AppendJson(shown, utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
            }
        }
        catch (Exception e) when (e is WireFormatException or JsonException or InvalidOperationException)
        {
            shown.Append(" [the rest is not well formed]");
        }

        return shown.ToString();
    }

    private static void AppendXml(StringBuilder shown, ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8XmlReader(utf8) { MayStartWithWhiteSpace = true };
        while (reader.Read())
        {
            if (shown.Length > MaxCharacters)
            {
                shown.Append(Cut);
                return;
            }

            switch (reader.TokenType)
            {
                case XmlTokenType.StartElement:
                    shown.Append('<').Append(Name(reader.Name));
                    while (reader.ReadAttribute())
                    {
                        shown.Append(' ').Append(Name(reader.AttributeName)).Append("=\"").Append(Value(reader.GetAttributeString())).Append('"');
                    }

                    shown.Append('>');
                    break;
                case XmlTokenType.EndElement:
                    shown.Append("</").Append(Name(reader.Name)).Append('>');
                    break;
                case XmlTokenType.Text or XmlTokenType.CData:
                    shown.Append(Value(reader.GetString().Trim()));
                    break;
            }
        }
    }

    private static void AppendJson(StringBuilder shown, ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        bool isFirst = true;
        while (reader.Read())
        {
            if (shown.Length > MaxCharacters)
            {
                shown.Append(Cut);
                return;
            }

            bool isEnd = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            shown.Append(isFirst || isEnd ? "" : ",");
            isFirst = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    shown.Append('"').Append(MaskedText.Of(reader.GetString())).Append("\":");
                    break;
                case JsonTokenType.String:
                    shown.Append('"').Append(Value(reader.GetString()!)).Append('"');
                    break;
                case JsonTokenType.Number:
                    shown.Append(Value(Encoding.UTF8.GetString(reader.ValueSpan)));
                    break;
                default:
                    // A mark of structure, true, false or null.
                    shown.Append(Encoding.UTF8.GetString(reader.ValueSpan));
                    break;
            }
        }
    }

    private static string Name(ReadOnlySpan<byte> name) => MaskedText.Of(Encoding.UTF8.GetString(name));

    private static string Value(string text) =>
        text.Length <= 3 && !text.AsSpan().ContainsAnyExceptInRange('0', '9') ? text : string.Create(CultureInfo.InvariantCulture, $"[{text.Length}]");
}
