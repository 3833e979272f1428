using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace TextMe;

/// <summary>
/// The fields of a pushed form, <c>application/x-www-form-urlencoded</c>, from which readers take what they know. Each is UTF-8 or, where its bytes are none,
/// windows-1255.
/// </summary>
internal sealed class PushForm
{
    private static readonly Lazy<Encoding> s_hebrew = new(static () => CodePagesEncodingProvider.Instance.GetEncoding(1255)!);

    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private int _count;

    private PushForm()
    {
    }

    /// <summary>Whether a value was taken.</summary>
    public bool HasTaken { get; private set; }

    /// <summary>The fields that nobody took.</summary>
    public IReadOnlyDictionary<string, string> Rest => _fields;

    /// <summary>Reads a form; of a field that stands again the first counts.</summary>
    /// <exception cref="WireFormatException">It exceeds a bound.</exception>
    public static PushForm Parse(ReadOnlySpan<byte> body)
    {
        if (body.Length > PushedItem.MaxBytes)
        {
            throw Error(WireError.LimitExceeded, $"A push has at most {PushedItem.MaxBytes} bytes.", PushedItem.MaxBytes);
        }

        var form = new PushForm();
        for (int start = 0; start < body.Length;)
        {
            int length = body[start..].IndexOf((byte)'&');
            length = length < 0 ? body.Length - start : length;
            if (length != 0)
            {
                form.Add(body.Slice(start, length), start);
            }

            start += length + 1;
        }

        return form;
    }

    public bool Has(string name) => _fields.ContainsKey(name);

    /// <summary>Takes a field out; nothing and an empty text are the same.</summary>
    public string? Take(string name)
    {
        _fields.Remove(name, out string? value);
        HasTaken |= !string.IsNullOrEmpty(value);
        return string.IsNullOrEmpty(value) ? null : value;
    }

    /// <inheritdoc cref="Take(string)"/>
    public T? Take<T>(string name)
        where T : class, IWireText<T> =>
        Take(name) is not { } text ? null
        : T.TryRead(text, out T? value) ? value
        : throw new WireFormatException(WireError.InvalidValue, "The text is none that this field has.", name, byteOffset: 0, line: 1);

    private static WireFormatException Error(WireError error, string rule, int offset) => new(error, rule, "", offset, line: 1);

    // What is refused is lost, so whatever comes has a reading: a percent sign before anything but two digits is one, as in the forms of browsers.
    private static string Decode(ReadOnlySpan<byte> text)
    {
        byte[] decoded = new byte[text.Length];
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            byte character = text[i];
            if (character == '%' && i + 2 < text.Length && TryHex(text.Slice(i + 1, 2), out byte escaped))
            {
                character = escaped;
                i += 2;
            }
            else if (character == '+')
            {
                character = (byte)' ';
            }

            decoded[length++] = character;
        }

        ReadOnlySpan<byte> bytes = decoded.AsSpan(0, length);
        return (Utf8.IsValid(bytes) ? Encoding.UTF8 : s_hebrew.Value).GetString(bytes);
    }

    private static bool TryHex(ReadOnlySpan<byte> digits, out byte value) =>
        byte.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);

    private void Add(ReadOnlySpan<byte> field, int offset)
    {
        if (++_count > PushedItem.MaxFields)
        {
            throw Error(WireError.LimitExceeded, $"A push has at most {PushedItem.MaxFields} fields.", offset);
        }

        int equals = field.IndexOf((byte)'=');
        _fields.TryAdd(Decode(equals < 0 ? field : field[..equals]), equals < 0 ? "" : Decode(field[(equals + 1)..]));
    }
}
