using System;
using System.Buffers;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>The service side of a contract, whatever carries the bytes: dispatches a request by its root and writes the reply in its format.</summary>
public interface IWireEndpoint
{
    /// <summary>
    /// Reads a request, calls the implementation and writes the reply. A request that cannot be read or is refused is answered with the contract's
    /// own status; nothing is thrown but the caller's cancellation.
    /// </summary>
    /// <param name="request">The body.</param>
    /// <param name="format">The format of the body and of the reply.</param>
    /// <param name="reply">Takes the reply's body.</param>
    /// <param name="cancellationToken">Handed to the implementation.</param>
    ValueTask HandleAsync(ReadOnlyMemory<byte> request, WireFormat format, IBufferWriter<byte> reply, CancellationToken cancellationToken = default);
}
