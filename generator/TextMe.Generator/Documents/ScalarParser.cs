using System;
using System.Globalization;
using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Documents;

/// <summary>Reads single values as the runtime's readers do: the two are held side by side by a test.</summary>
internal static class ScalarParser
{
    private static readonly char[] s_flagSeparators = [' ', ',', '\t', '\r', '\n'];

    /// <param name="model">The type that the value belongs to, which has the enums.</param>
    /// <param name="value">What it should be.</param>
    /// <param name="text">The text, references and escapes resolved.</param>
    /// <param name="isXml">The format.</param>
    /// <param name="parsed">For constraints: a string, bool, char, number, date, time, <see cref="ByteCount"/> or the bits of an enum; null where none can ask for it.</param>
    public static bool TryParse(WireTypeModel model, ValueModel value, string text, bool isXml, out object? parsed)
    {
        parsed = null;
        switch (value.Kind)
        {
            case ValueKind.String or ValueKind.Text:
                parsed = text;
                return true;
            case ValueKind.Uri:
                return Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _);
            case ValueKind.Hex when isXml:
                string digits = XmlScalars.Trim(text);
                parsed = new ByteCount(digits.Length / 2);
                return digits.Length % 2 == 0 && digits.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
            case ValueKind.Hex or ValueKind.Base64:
                return TryBase64(text, out parsed);
            case ValueKind.Enum:
                return TryEnum(model, value, text, isXml, out parsed);
            case ValueKind.Flags:
                return text.Split(s_flagSeparators, StringSplitOptions.RemoveEmptyEntries).All(name => TryEnum(model, value, name, isXml, out _));
            case ValueKind.Scalar or ValueKind.Int32 or ValueKind.Int64 or ValueKind.Boolean:
                return TryDeclared(value, isXml ? XmlScalars.Trim(text) : text, out parsed)
                    || (value is { Format: { } format, IsTime: true } ? ExactTimes.TryParse(value.Type, text, format, out parsed)
                    : isXml && value.IsXmlTimeOfDay ? XmlScalars.IsTimeOfDay(text)
                    : isXml ? XmlScalars.TryParse(value.Type, text, out parsed)
                    : (value.JsonNamesNumbers && JsonScalars.TryNamed(value.Type, text, out parsed)) || JsonScalars.TryParse(value.Type, text, out parsed))
                    || TryOther(value, out parsed);
            default:
                return true;
        }
    }

    /// <summary>Whole numbers, the same in both formats but for white space; false for any other type.</summary>
    public static bool TryWhole(string type, string text, out object? parsed)
    {
        (decimal Least, decimal Most)? range = type switch
        {
            "sbyte" => (sbyte.MinValue, sbyte.MaxValue),
            "byte" => (byte.MinValue, byte.MaxValue),
            "short" => (short.MinValue, short.MaxValue),
            "ushort" => (ushort.MinValue, ushort.MaxValue),
            "int" => (int.MinValue, int.MaxValue),
            "uint" => (uint.MinValue, uint.MaxValue),
            "long" => (long.MinValue, long.MaxValue),
            "ulong" => (ulong.MinValue, ulong.MaxValue),
            _ => null,
        };
        parsed = null;
        if (range is not { } bounds
            || text.IndexOf('\0') >= 0
            || !decimal.TryParse(text, bounds.Least < 0 ? NumberStyles.AllowLeadingSign : NumberStyles.None, CultureInfo.InvariantCulture, out decimal number)
            || number < bounds.Least || number > bounds.Most)
        {
            return false;
        }

        parsed = number;
        return true;
    }

    public static bool IsWhole(string type) => type is "sbyte" or "byte" or "short" or "ushort" or "int" or "uint" or "long" or "ulong";

    // The texts that a format gives a boolean.
    private static bool TryDeclared(ValueModel value, string text, out object? parsed)
    {
        parsed = value.TrueText is null ? null : text == value.TrueText;
        return value.TrueText is not null && (text == value.TrueText || text == value.FalseText);
    }

    private static bool TryOther(ValueModel value, out object? parsed)
    {
        parsed = value.OthersAreFalse ? false : null;
        return value.OthersAreFalse;
    }

    private static bool TryEnum(WireTypeModel model, ValueModel value, string text, bool isXml, out object? parsed)
    {
        parsed = null;
        if (model.Enums.FirstOrDefault(e => e.Type == value.Type) is not { } names)
        {
            return true;
        }

        EnumValueModel? found = names.Values.FirstOrDefault(v => (isXml || names.HasOneName ? v.XmlName : v.JsonName) == text);
        parsed = found?.Bits;
        return found is not null;
    }

    // White space may stand anywhere.
    private static bool TryBase64(string text, out object? parsed)
    {
        int length = 0;
        int padding = 0;
        parsed = null;
        foreach (char c in text)
        {
            if (c is ' ' or '\t' or '\r' or '\n')
            {
                continue;
            }

            length++;
            padding += c == '=' ? 1 : 0;
            bool isDigit = c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/';
            if (c != '=' && (!isDigit || padding > 0))
            {
                return false;
            }
        }

        parsed = new ByteCount((length / 4 * 3) - padding);
        return length % 4 == 0 && padding <= 2;
    }
}
