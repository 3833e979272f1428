using System;
using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using TextMe.Text;

namespace TextMe.Json;

/// <summary>
/// Writes UTF-8 JSON straight into an <see cref="IBufferWriter{T}"/> for generated code: no byte order mark, no allocation, the same bytes under
/// every culture; Hebrew and emoji stand as they are.
/// </summary>
/// <remarks>
/// Braces, quotes and names are constant bytes of the generated code; texts and values stand between them, and they never bring quotes of their own.
/// By hand, use <see cref="System.Text.Json.Utf8JsonWriter"/>. Call <see cref="Flush"/> at the end. A writer that has thrown has written a part of
/// the document; drop the output.
/// </remarks>
public ref partial struct WireJsonWriter
{
    private Utf8Output _output;
    private WriteDepth _depth;

    /// <summary>Starts to write behind what <paramref name="output"/> holds.</summary>
    /// <exception cref="ArgumentNullException">There is no <paramref name="output"/>.</exception>
    public WireJsonWriter(IBufferWriter<byte> output) => _output = new Utf8Output(output);

    /// <summary>Hands everything written so far to the output. More can be written afterwards.</summary>
    public void Flush() => _output.Flush();

    /// <summary>Writes bytes as they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(scoped ReadOnlySpan<byte> literal) => _output.WriteRaw(literal);

    /// <summary>Writes the start of a member. Its comma is left out when the byte last written is <c>{</c>.</summary>
    /// <param name="commaAndName">For example <c>,"name":</c> or <c>,"user":{"username":"</c>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteMember(scoped ReadOnlySpan<byte> commaAndName) => _output.WriteSeparated(commaAndName, (byte)'{');

    /// <summary>Writes a comma between the items of a list: none when the byte last written is <c>[</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteItemSeparator()
    {
        if (_output.Last != '[')
        {
            _output.WriteByte((byte)',');
        }
    }

    /// <summary>Writes the start of an entry of a dictionary: a comma unless it is the first, the key as a name, the colon.</summary>
    /// <exception cref="WireFormatException">A character of the key cannot be carried, see <see cref="WireText.IndexOfUnwritable"/>.</exception>
    public void WriteKey(string key)
    {
        _output.WriteSeparated(",\""u8, (byte)'{');
        WriteText(key);
        _output.WriteRaw("\":"u8);
    }

    /// <summary>Writes the content of a string, escaped, without the quotes.</summary>
    /// <exception cref="WireFormatException">
    /// A character cannot be carried, see <see cref="WireText.IndexOfUnwritable"/>, or the text is null: optional members are left out by whoever writes them.
    /// </exception>
    public void WriteText(string value) => _output.WriteText<JsonTextEscape>(value ?? throw WireErrors.NullMember());

    /// <inheritdoc cref="WriteText(string)"/>
    public void WriteText(scoped ReadOnlySpan<char> value) => _output.WriteText<JsonTextEscape>(value);

    /// <summary>Writes binary data as base64, without the quotes.</summary>
    public void WriteBase64(scoped ReadOnlySpan<byte> value) => _output.WriteBase64(value);

    /// <summary>Writes binary data as upper-case hexadecimal digits, without the quotes.</summary>
    public void WriteHex(scoped ReadOnlySpan<byte> value) => _output.WriteHex(value);

    /// <summary>Writes a value in a .NET format under the invariant culture, escaped as text, without the quotes.</summary>
    /// <exception cref="ArgumentException">The type has no such format.</exception>
    /// <exception cref="WireFormatException">A character cannot be carried, see <see cref="WireText.IndexOfUnwritable"/>.</exception>
    public void WriteFormatted<T>(T value, string format)
        where T : ISpanFormattable => _output.WriteFormatted<T, JsonTextEscape>(value, format);

    /// <summary>Counts the objects and arrays on the way down to a nested wire type, its own among them.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Enter(int levels) => _depth.Enter(levels);

    /// <summary>Counts them back.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Exit(int levels) => _depth.Exit(levels);

    /// <summary>Makes sure that a wire type and some levels of objects and arrays below it are not too deep to be read.</summary>
    /// <exception cref="WireFormatException">More than 64 would be open.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void CheckDepth(int below) => _depth.Check(below);

    /// <summary>Begins the items of a list. Nothing of them is written until <see cref="EndRows"/>, and nothing else may be written in between.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Utf8Rows BeginRows() => _depth.Allows(Utf8Rows.MostLevels) ? _output.BeginRows() : new Utf8Rows(default);

    /// <summary>Writes the rows that were begun last, as far as they were ended.</summary>
    /// <exception cref="ArgumentException">They were begun elsewhere, or something was written after they were begun.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndRows(scoped Utf8Rows rows) => _output.EndRows(rows);
}
