using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>Client and service in one process: hands requests to an endpoint, as bytes, without a socket.</summary>
/// <remarks>
/// Everything that HTTP does not decide is as over the network: what is written, checked, refused and read. An endpoint answers a failure of
/// its implementation with a status and reports the exception to <see cref="WireEndpoint.OnFailure"/> alone.
/// </remarks>
public sealed class InMemoryTransport : WireTransport
{
    private readonly IWireEndpoint _endpoint;

    /// <summary>Creates the transport.</summary>
    /// <param name="endpoint">Answers the requests.</param>
    /// <param name="format">The format of requests and replies.</param>
    /// <param name="limits">Bounds on the replies read; <see cref="WireLimits.Default"/> if <see langword="null"/>.</param>
    public InMemoryTransport(IWireEndpoint endpoint, WireFormat format = WireFormat.Xml, WireLimits? limits = null)
        : base(format, limits)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        _endpoint = endpoint;
    }

    /// <inheritdoc/>
    protected override async ValueTask<WireReply> ExchangeAsync(
        WireOperation operation, WireFormat format, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var reply = new WireReply();
        try
        {
            await _endpoint.HandleAsync(body, format, reply, cancellationToken).ConfigureAwait(false);
            return reply;
        }
        catch
        {
            reply.Dispose();
            throw;
        }
    }
}
