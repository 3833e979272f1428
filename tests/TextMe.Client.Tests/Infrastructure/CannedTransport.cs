using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Client.Tests;

/// <summary>Keeps the request's bytes and answers with the same bytes every time.</summary>
internal sealed class CannedTransport(WireFormat format, byte[] answer) : WireTransport(format)
{
    public byte[]? Sent { get; private set; }

    protected override ValueTask<WireReply> ExchangeAsync(
        WireOperation operation, WireFormat format, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        Sent = body.ToArray();
        var reply = new WireReply();
        answer.CopyTo(reply.GetSpan(answer.Length));
        reply.Advance(answer.Length);
        return new ValueTask<WireReply>(reply);
    }
}
