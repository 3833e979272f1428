using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace TextMe.Xml;

/// <content>
/// Matching of tags in the order in which they are expected, for generated code: a hit costs one comparison with a constant, a miss takes nothing but
/// white space, so that the general calls can go on from there.
/// </content>
public ref partial struct Utf8XmlReader
{
    /// <summary>Takes a start tag without attributes and namespace, as a whole.</summary>
    /// <param name="tag">The tag, like <c>&lt;status&gt;</c>.</param>
    /// <remarks>
    /// The element does not count as open: <see cref="ReadString(ReadOnlySpan{byte})"/> or another leaf has to follow. To be used only where
    /// <see cref="InDefaultNamespace"/> holds for the element's namespace.
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMatch(scoped ReadOnlySpan<byte> tag) => Take(tag) || (AtWhiteSpace() && Take(tag));

    /// <summary>Enters an element whose start tag declares no namespaces: checks the start tag and stands behind its name.</summary>
    /// <param name="open">The tag up to the end of the name, like <c>&lt;user</c>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryOpen(scoped ReadOnlySpan<byte> open) => StandsHere(open) && EnterExpected(open.Length);

    /// <summary>Takes the end tag of the innermost open element if it follows, white space apart.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryEnd() => TakeEnd() || (AtWhiteSpace() && TakeEnd());

    /// <summary>Takes the rest of the start tag.</summary>
    /// <returns><see langword="true"/>: content follows; <see langword="false"/>: the element was <c>&lt;a/&gt;</c> and is closed.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool ReadContent()
    {
        if (_position != _tagEnd || _utf8[_position] != '>')
        {
            return LeaveStartTag();
        }

        _position++;
        return true;
    }

    // Attributes that nobody read, or an empty element.
    private bool LeaveStartTag()
    {
        if (!InsideStartTag)
        {
            throw new InvalidOperationException("The reader is not inside a start tag.");
        }

        _quote = 0;
        if (_utf8[_tagEnd] == '>')
        {
            _position = _tagEnd + 1;
            return true;
        }

        _position = _tagEnd + 2;
        Close();
        return false;
    }

    /// <summary>
    /// Whether literal tags may be matched in the open element: the default namespace in scope is this one (empty: there is none), and one more
    /// element may be open. A child that may not is refused by <see cref="ReadChild"/>.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool InDefaultNamespace(scoped ReadOnlySpan<byte> namespaceUri) =>
        _open < _maxDepth && (_namespaces is null ? namespaceUri.IsEmpty : IsDefault(namespaceUri));

    private readonly bool IsDefault(scoped ReadOnlySpan<byte> namespaceUri) => _namespaces!.DefaultUri(_utf8).SequenceEqual(namespaceUri);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool StandsHere(scoped ReadOnlySpan<byte> literal) =>
        _utf8.Slice(_position).StartsWith(literal) || (AtWhiteSpace() && _utf8.Slice(_position).StartsWith(literal));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool AtWhiteSpace()
    {
        if ((uint)_position >= (uint)_utf8.Length || _utf8[_position] > ' ')
        {
            return false;
        }

        SkipWhiteSpace();
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SkipWhiteSpace() => _position = XmlScan.IndexOfNonWhiteSpace(_utf8, _position);

    private bool TakeEnd()
    {
        ReadOnlySpan<byte> rest = _utf8.Slice(_position);
        ReadOnlySpan<byte> name = Innermost;
        int end = name.Length + 2;
        if ((uint)end >= (uint)rest.Length || rest[1] != '/' || rest[0] != '<' || rest[end] != '>' || !rest.Slice(2, name.Length).SequenceEqual(name))
        {
            return false;
        }

        _position += end + 1;
        Close();
        return true;
    }

    // The name stands at the position; it is the whole name only if a delimiter follows.
    private bool EnterExpected(int length)
    {
        int start = _position;
        int end = start + length;
        if ((uint)end >= (uint)_utf8.Length || _utf8[end] != '>')
        {
            return ByteAt(end) is '/' or ' ' or '\t' or '\n' or '\r' && EnterWithAttributes(start, end);
        }

        Open(start + 1, length - 1);
        _position = _tagEnd = end;
        _isNil = false;
        return true;
    }

    private bool EnterWithAttributes(int start, int end)
    {
        Open(start + 1, end - start - 1);
        _position = _tagEnd = end;
        _isNil = false;
        if (!CheckAttributes())
        {
            return true;
        }

        // Declarations may change what the name means: the general path reads the tag again.
        Close();
        _position = start;
        _tagEnd = -1;
        return false;
    }
}
