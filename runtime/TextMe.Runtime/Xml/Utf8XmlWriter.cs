using System;
using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using TextMe.Text;

namespace TextMe.Xml;

/// <summary>
/// Writes UTF-8 XML straight into an <see cref="IBufferWriter{T}"/>: no byte order mark, no allocation, the same bytes under every culture.
/// </summary>
/// <remarks>
/// <para>Two layers. <b>By hand</b>, <see cref="WriteDeclaration"/>, <see cref="WriteStartElement(string)"/>, <see cref="WriteAttribute"/>,
/// <see cref="WriteString"/> and <see cref="WriteEndElement"/> check names and nesting, and whatever they accept is a well-formed document.
/// <b>Generated code</b> writes markup as constant bytes (<see cref="WriteRaw"/>) with texts and values between them; these methods write where the
/// output stands and check the text, not the markup. To mix them, close the start tag first: <c>WriteString("")</c>.</para>
/// <para>Call <see cref="Flush"/> at the end. A writer that has thrown has written a part of the document; drop the output.</para>
/// </remarks>
public ref partial struct Utf8XmlWriter
{
    private Utf8Output _output;
    private WriteDepth _depth;
    private XmlNesting? _nesting;
    private string? _defaultNamespace;

    /// <summary>Starts to write behind what <paramref name="output"/> holds.</summary>
    /// <exception cref="ArgumentNullException">There is no <paramref name="output"/>.</exception>
    public Utf8XmlWriter(IBufferWriter<byte> output) => _output = new Utf8Output(output);

    /// <summary>Hands everything written so far to the output. More can be written afterwards.</summary>
    public void Flush() => _output.Flush();

    /// <summary>Writes bytes as they are.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(scoped ReadOnlySpan<byte> literal) => _output.WriteRaw(literal);

    /// <summary>Writes the text of an element, with <c>&amp; &lt; &gt;</c> and <c>\r</c> as references.</summary>
    /// <exception cref="WireFormatException">
    /// A character cannot be carried, see <see cref="WireText.IndexOfUnwritable"/>, or the text is null: optional members are left out by whoever writes them.
    /// </exception>
    public void WriteText(string value) => _output.WriteText<XmlTextEscape>(value ?? throw WireErrors.NullMember());

    /// <inheritdoc cref="WriteText(string)"/>
    public void WriteText(scoped ReadOnlySpan<char> value) => _output.WriteText<XmlTextEscape>(value);

    /// <summary>Writes the value of an attribute between double quotes: <c>&amp; &lt; &gt; "</c>, tab and line breaks as references.</summary>
    /// <exception cref="WireFormatException">A character cannot be carried, see <see cref="WireText.IndexOfUnwritable"/>, or the text is null.</exception>
    public void WriteAttributeText(string value) => _output.WriteText<XmlAttributeEscape>(value ?? throw WireErrors.NullMember());

    /// <inheritdoc cref="WriteAttributeText(string)"/>
    public void WriteAttributeText(scoped ReadOnlySpan<char> value) => _output.WriteText<XmlAttributeEscape>(value);

    /// <summary>Writes binary data as base64.</summary>
    public void WriteBase64(scoped ReadOnlySpan<byte> value) => _output.WriteBase64(value);

    /// <summary>Writes binary data as upper-case hexadecimal digits.</summary>
    public void WriteHex(scoped ReadOnlySpan<byte> value) => _output.WriteHex(value);

    /// <summary>Writes a value in a .NET format under the invariant culture, escaped as text.</summary>
    /// <exception cref="ArgumentException">The type has no such format.</exception>
    /// <exception cref="WireFormatException">A character cannot be carried, see <see cref="WireText.IndexOfUnwritable"/>.</exception>
    public void WriteFormatted<T>(T value, string format)
        where T : ISpanFormattable => _output.WriteFormatted<T, XmlTextEscape>(value, format);

    /// <summary>The same as <see cref="WriteFormatted{T}"/> for the value of an attribute.</summary>
    /// <exception cref="ArgumentException">The type has no such format.</exception>
    /// <exception cref="WireFormatException">A character cannot be carried, see <see cref="WireText.IndexOfUnwritable"/>.</exception>
    public void WriteAttributeFormatted<T>(T value, string format)
        where T : ISpanFormattable => _output.WriteFormatted<T, XmlAttributeEscape>(value, format);

    /// <summary>Counts the elements on the way down to a nested wire type, its own among them.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Enter(int levels) => _depth.Enter(levels);

    /// <summary>Counts them back.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Exit(int levels) => _depth.Exit(levels);

    /// <summary>Makes sure that a wire type and some levels of elements below it are not too deep to be read.</summary>
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
