using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using TextMe.Serialization.Streaming;

namespace TextMe;

/// <content>Reading of documents that are too large to be held.</content>
public static partial class WireSerializer
{
    /// <summary>Reads the items of one list of a document as they arrive; memory stays constant however large the document is.</summary>
    /// <inheritdoc cref="EnumerateAsync{TItem}(Stream, string, WireFormat, WireLimits?, string?, CancellationToken)"/>
    public static IAsyncEnumerable<TItem> EnumerateAsync<TItem>(
        Stream stream, string itemPath, WireFormat format, CancellationToken cancellationToken = default)
        where TItem : IWireContract<TItem> => EnumerateAsync<TItem>(stream, itemPath, format, limits: null, charset: null, cancellationToken);

    /// <summary>Reads the items of one list of a document as they arrive; memory stays constant however large the document is.</summary>
    /// <typeparam name="TItem">The wire type of an item.</typeparam>
    /// <param name="stream">
    /// A stream that holds one document and nothing else, read from where it stands to the document's end, in pieces of whatever size it delivers. It stays
    /// open. The document's encoding is found out as <see cref="WireEncoding"/> says.
    /// </param>
    /// <param name="itemPath">
    /// The names from the root to the items, without the root's, joined by <c>/</c>: <c>transactions/transaction</c>. In XML the items are the elements at
    /// that path; a name in a namespace has it before it in braces, <c>{urn:acme:bank}transactions/{urn:acme:bank}transaction</c>. JSON has none, and passes over
    /// those in the path. There the path leads through objects to an array, whose items are meant, or to one bare item; an array already where
    /// the last name but one leads is the list, as JSON has it for <c>[XmlArray("transactions"), XmlArrayItem("transaction")]</c>. Such a list may also be
    /// named without the item, <c>transactions</c>, and has to be where it may be one bare object.
    /// </param>
    /// <param name="format">The format.</param>
    /// <param name="limits">
    /// Bounds on what is read; <see cref="WireLimits.Default"/> if <see langword="null"/>. <see cref="WireLimits.MaxItemBytes"/> bounds the memory.
    /// <see cref="WireLimits.MaxDocumentBytes"/> and, for these items, <see cref="WireLimits.MaxItems"/> do not count.
    /// </param>
    /// <param name="charset">The <c>charset</c> parameter of the <c>Content-Type</c>; <see langword="null"/> or empty: there was none.</param>
    /// <param name="cancellationToken">Ends the reading, also between two items that have arrived already.</param>
    /// <returns>The items. Constraints are not checked.</returns>
    /// <remarks>
    /// The whole document is checked as strictly as <see cref="Deserialize{T}(ReadOnlySpan{byte}, WireFormat, WireLimits?)"/> would: what stands before,
    /// between and behind the items must be well formed, though the types of other members are not known here. The items before a mistake, or before the
    /// place where the stream breaks off, are handed out first. An error's path has the item's number; other repeated elements have none.
    /// </remarks>
    /// <exception cref="ArgumentException">The stream is <see langword="null"/>, or the path has an empty name or a namespace that is not closed.</exception>
    /// <exception cref="WireFormatException">While enumerating: the document is not well formed, an item does not fit or exceeds a limit.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: the token fired.</exception>
    public static IAsyncEnumerable<TItem> EnumerateAsync<TItem>(
        Stream stream, string itemPath, WireFormat format, WireLimits? limits, string? charset = null, CancellationToken cancellationToken = default)
        where TItem : IWireContract<TItem>
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new RowEnumerable<TItem>(stream, new ItemPath(itemPath), format, limits ?? WireLimits.Default, charset, cancellationToken);
    }
}
