using System;
using System.Runtime.CompilerServices;

namespace TextMe.Xml;

/// <summary>
/// Reads one XML 1.0 document with namespaces from UTF-8 bytes, forward only, without allocating but for what is asked for.
/// </summary>
/// <remarks>
/// <para>
/// Everything that is passed over is checked: names, attributes, references, characters, UTF-8, in skipped parts and comments, too. A document type
/// declaration is refused, so no entity but the five predefined ones exists and nothing outside the document is ever read. Every operation takes time
/// in proportion to the bytes it passes.
/// </para>
/// <para>
/// Use <see cref="Read"/> to walk over any document. The other way in, for generated code, matches the tags that are expected, in their order, as
/// whole literals and goes to the general calls for everything else.
/// </para>
/// <para>
/// Spans that members return are slices of the document where possible. Where text had to be resolved they are valid until the next call only.
/// Bytes that are no such document end in <see cref="WireFormatException"/>, whichever members are called.
/// </para>
/// </remarks>
public ref partial struct Utf8XmlReader
{
    // All fields stand here: the compiler wants them in one declaration, so that their order is defined.
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly WireLimits _limits;
    private readonly int _maxDepth;
    private readonly int _shallowDepth;
    private readonly int _maxTextBytes;

    // The next byte to be read.
    private int _position;

    // Where the '>' or '/>' of the start tag entered last stands. Not before the position: the reader is still inside that start tag.
    private int _tagEnd;

    // Where the value read last starts: errors about it point there.
    private int _valueStart;

    // The names of the open elements.
    private int _open;
    private ShallowNames _names;
    private long[]? _deepNames;

    // Made by the first declaration: most documents have none.
    private XmlNamespaces? _namespaces;

    // The element of the start tag read last; the prefix counts its colon.
    private int _nameStart;
    private int _nameLength;
    private int _prefixLength;
    private ReadOnlySpan<byte> _namespaceUri;
    private bool _isNil;

    // The attribute stepped to last, and the quote that ends the value at the position; 0 when the reader is not inside a value.
    private int _attributeStart;
    private int _attributeLength;
    private int _attributePrefixLength;
    private byte _quote;

    // The token of the pull interface.
    private XmlTokenType _tokenType;
    private int _tokenStart;
    private int _contentStart;
    private int _contentEnd;
    private bool _contentPlain;
    private int _instructionStart;
    private int _instructionLength;

    private readonly bool _mayStartWithWhiteSpace;
    private bool _rootSeen;
    private ReadOnlySpan<byte> _envelope;
    private bool _envelopeSeen;
    private bool _typeIsAccepted;

    // The document that nodes of System.Xml belong to, where some are made.
    private object? _nodeOwner;

    // Text that had to be resolved; made when first needed, kept for the next.
    private byte[]? _scratch;

    /// <summary>Creates a reader over a whole document.</summary>
    /// <param name="utf8">The document. A byte order mark is taken.</param>
    /// <param name="limits">Bounds; the defaults if <see langword="null"/>.</param>
    /// <exception cref="WireFormatException">The document is longer than <see cref="WireLimits.MaxDocumentBytes"/>.</exception>
    public Utf8XmlReader(ReadOnlySpan<byte> utf8, WireLimits? limits = null)
        : this(limits ?? WireLimits.Default, utf8)
    {
        if (utf8.Length > _limits.MaxDocumentBytes)
        {
            throw Fail(WireError.LimitExceeded, $"The document is longer than the {_limits.MaxDocumentBytes} bytes allowed.", 0);
        }
    }

    // What a document and a piece of one have in common.
    private Utf8XmlReader(WireLimits limits, ReadOnlySpan<byte> utf8)
    {
        _utf8 = utf8;
        _limits = limits;
        _maxDepth = limits.MaxDepth;
        _shallowDepth = Math.Min(_maxDepth, ShallowDepth);
        _maxTextBytes = limits.MaxTextBytes;
        _tagEnd = -1;
    }

    /// <summary>Bytes of the document that have been read.</summary>
    public readonly int BytesConsumed => _position;

    /// <summary>Whether the reader is still inside the start tag entered last.</summary>
    private readonly bool InsideStartTag => _position <= _tagEnd;

    /// <summary>Takes the literal if it stands at the position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Take(scoped ReadOnlySpan<byte> literal)
    {
        if (!_utf8.Slice(_position).StartsWith(literal))
        {
            return false;
        }

        _position += literal.Length;
        return true;
    }

    private readonly bool StandsAt(int index, scoped ReadOnlySpan<byte> literal) =>
        (uint)index < (uint)_utf8.Length && _utf8.Slice(index).StartsWith(literal);

    private readonly int ByteAt(int index) => (uint)index < (uint)_utf8.Length ? _utf8[index] : -1;
}
