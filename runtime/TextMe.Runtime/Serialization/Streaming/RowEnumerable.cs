using System.Collections.Generic;
using System.IO;
using System.Threading;

namespace TextMe.Serialization.Streaming;

/// <summary>The rows of a stream, which can be read once.</summary>
internal sealed class RowEnumerable<TItem>(
    Stream stream, ItemPath path, WireFormat format, WireLimits limits, string? charset, CancellationToken cancellationToken) : IAsyncEnumerable<TItem>
    where TItem : IWireContract<TItem>
{
    /// <inheritdoc/>
    public IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken enumerationToken = default)
    {
        CancellationTokenSource? both = cancellationToken.CanBeCanceled && enumerationToken.CanBeCanceled && enumerationToken != cancellationToken
            ? CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, enumerationToken)
            : null;
        CancellationToken token = both?.Token ?? (enumerationToken.CanBeCanceled ? enumerationToken : cancellationToken);
        return new RowEnumerator<TItem>(stream, path, format, limits, charset, both, token);
    }
}
