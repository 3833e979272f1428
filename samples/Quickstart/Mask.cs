using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using TextMe;
using TextMe.Xml;

namespace Quickstart;

/// <summary>
/// Shows bodies without their tokens. A token comes in the <c>message</c> of a successful reply, where a refusal has its text; so of a refusal
/// everything is shown, of anything else no value but <c>status</c> and <c>expiration_date</c>. What cannot be read is not shown.
/// </summary>
internal static class Mask
{
    private const string Stars = "***";

    public static string Request(byte[] body, string token) => WithoutToken(Encoding.UTF8.GetString(body), token);

    public static string Reply(byte[] body, string token)
    {
        try
        {
            var values = new List<Value>();
            if (body.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("{"u8))
            {
                CollectJson(body, values);
            }
            else
            {
                CollectXml(body, values);
            }

            return WithoutToken(IsRefusal(body, values) ? Encoding.UTF8.GetString(body) : Hide(body, values), token);
        }
        catch (Exception e) when (e is WireFormatException or JsonException)
        {
            return string.Create(CultureInfo.InvariantCulture, $"({body.Length} bytes that are no reply, not shown)");
        }
    }

    private static void CollectJson(byte[] body, List<Value> values)
    {
        var reader = new Utf8JsonReader(body);
        string name = "";
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString()!;
                    break;
                case JsonTokenType.String:
                    values.Add(new Value(name, (int)reader.TokenStartIndex + 1, (int)reader.BytesConsumed - 1));
                    break;
                case JsonTokenType.Number:
                    values.Add(new Value(name, (int)reader.TokenStartIndex, (int)reader.BytesConsumed));
                    break;
                default:
                    break;
            }
        }
    }

    private static void CollectXml(byte[] body, List<Value> values)
    {
        var reader = new Utf8XmlReader(body);
        string name = "";
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case XmlTokenType.StartElement:
                    name = Encoding.UTF8.GetString(reader.Name);
                    break;
                case XmlTokenType.EndElement:
                    name = "";
                    break;
                default:
                    if (!string.IsNullOrWhiteSpace(reader.GetString()))
                    {
                        values.Add(new Value(name, reader.TokenStartIndex, reader.BytesConsumed));
                    }

                    break;
            }
        }
    }

    private static bool IsRefusal(byte[] body, List<Value> values)
    {
        Value status = values.Find(static value => value.Name == "status");
        ReadOnlySpan<byte> text = body.AsSpan(status.Start, status.End - status.Start);
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number != 0;
    }

    private static string Hide(byte[] body, List<Value> values)
    {
        var shown = new StringBuilder();
        int position = 0;
        foreach (Value value in values)
        {
            if (value.Name is not ("status" or "expiration_date"))
            {
                shown.Append(Encoding.UTF8.GetString(body, position, value.Start - position)).Append(Stars);
                position = value.End;
            }
        }

        return shown.Append(Encoding.UTF8.GetString(body, position, body.Length - position)).ToString();
    }

    private static string WithoutToken(string text, string token) => text.Replace(token, Stars, StringComparison.Ordinal);

    private readonly record struct Value(string Name, int Start, int End);
}
