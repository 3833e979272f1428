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
    public bool TryMatch(scoped ReadOnlySpan<byte> tag)
    {
        if (!Take(tag) && !(AtWhiteSpace() && Take(tag)))
        {
            return false;
        }

        if (_open >= _maxDepth)
        {
            ThrowTooDeep(_position - tag.Length);
        }

        return true;
    }

    /// <summary>Enters an element whose start tag declares no namespaces: checks the start tag and stands behind its name.</summary>
    /// <param name="open">The tag up to the end of the name, like <c>&lt;user</c>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryOpen(scoped ReadOnlySpan<byte> open) => StandsHere(open) && EnterExpected(open.Length);

    /// <summary>Takes the end tag of the innermost open element if it follows, white space apart.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool TryEnd()
    {
        int position = _position;
        if (ByteAt(position) <= ' ')
        {
            _position = position = XmlScan.IndexOfNonWhiteSpace(_utf8, position);
        }

        ReadOnlySpan<byte> rest = _utf8.Slice(position);
        ReadOnlySpan<byte> name = Innermost;
        int length = name.Length;
        if (rest.Length < length + 3 || rest[1] != '/' || rest[0] != '<' || rest[length + 2] != '>' || !rest.Slice(2, length).SequenceEqual(name))
        {
            return false;
        }

        _position = position + length + 3;
        Close();
        return true;
    }

    /// <summary>Takes the rest of the start tag.</summary>
    /// <returns><see langword="true"/>: content follows; <see langword="false"/>: the element was <c>&lt;a/&gt;</c> and is closed.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool ReadContent()
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

    /// <summary>Whether the default namespace in scope is this one; empty: there is none. Only then may literal tags be matched.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly bool InDefaultNamespace(scoped ReadOnlySpan<byte> namespaceUri) =>
        _namespaces is null ? namespaceUri.IsEmpty : _namespaces.DefaultUri(_utf8).SequenceEqual(namespaceUri);

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

    // The name stands at the position; it is the whole name only if a delimiter follows.
    private bool EnterExpected(int length)
    {
        int start = _position;
        int next = ByteAt(start + length);
        if (next is not ('>' or '/' or ' ' or '\t' or '\n' or '\r'))
        {
            return false;
        }

        Open(start + 1, length - 1);
        _position = _tagEnd = start + length;
        _isNil = false;
        if (next == '>' || !CheckAttributes())
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
