using System;
using System.ComponentModel;

namespace TextMe.Json;

/// <summary>
/// Reads one JSON document (RFC 8259, UTF-8) for generated code, forward only, straight from the bytes. To read JSON by hand, use
/// <see cref="System.Text.Json.Utf8JsonReader"/>.
/// </summary>
/// <remarks>
/// <para>Members are tried in the order they are declared, each as one literal with quotes and colon (<see cref="TryName"/>), which is how a peer of
/// the same contract writes them; any other order, white space and unknown members take the general way (<see cref="ReadName"/>).</para>
/// <para>Strict where RFC 8259 is: no comments, no trailing commas, no leading zeros, no invalid UTF-8 and no lone surrogates, not even in names and
/// in values that are skipped. Lenient where peers differ: see <see cref="ReadText"/>. Every failure is a
/// <see cref="WireFormatException"/>.</para>
/// <para>A returned span is valid until the next call. A reader is passed by reference and never copied.</para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct WireJsonReader
{
    // The whole document, byte order mark included, so that positions are offsets to report.
    private readonly ReadOnlySpan<byte> _document;
    private readonly WireLimits _limits;

    // Never beyond the document's length.
    private int _position;

    // Objects and arrays open.
    private int _depth;

    // Where the scalar last read starts, for InvalidValue.
    private int _valueStart;

    // Texts with their escapes resolved.
    private byte[]? _scratch;

    private ReadOnlySpan<byte> _envelope;
    private bool _envelopeSeen;
    private bool _typeIsAccepted;

    /// <summary>Starts at the first byte; a byte order mark is skipped.</summary>
    /// <param name="utf8">The whole document.</param>
    /// <param name="limits">The bounds; <see cref="WireLimits.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="WireFormatException">The document is longer than <see cref="WireLimits.MaxDocumentBytes"/>.</exception>
    public WireJsonReader(ReadOnlySpan<byte> utf8, WireLimits? limits = null)
    {
        _document = utf8;
        _limits = limits ?? WireLimits.Default;
        _position = utf8 is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        if (utf8.Length > _limits.MaxDocumentBytes)
        {
            throw LimitExceeded("bytes in a document", _limits.MaxDocumentBytes, 0);
        }
    }

    /// <summary>The most items one list may have.</summary>
    public readonly int MaxItems => _limits.MaxItems;

    /// <summary>To be called before an item is added to a list.</summary>
    /// <param name="count">How many items the list has already.</param>
    /// <exception cref="WireFormatException">The list is full: <see cref="WireLimits.MaxItems"/>.</exception>
    public readonly void CountItem(int count)
    {
        if (count >= _limits.MaxItems)
        {
            throw LimitExceeded("items in a list", _limits.MaxItems, _position);
        }
    }

    /// <summary>Takes the end of the document: nothing but white space may be left.</summary>
    /// <exception cref="WireFormatException">Something else follows, or an object or array is still open.</exception>
    public void ReadEnd()
    {
        SkipWhiteSpace();
        if (_position < _document.Length)
        {
            throw NotWellFormed("Nothing but white space may follow the value.", _position);
        }

        if (_depth > 0)
        {
            throw UnexpectedEnd();
        }

        ReleaseScratch();
    }
}
