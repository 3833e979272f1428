using System;
using System.Buffers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Tests.Transport;

/// <summary>Answers every request with the same text and keeps what was sent.</summary>
internal sealed class CannedTransport(WireFormat format, string answer) : WireTransport(format)
{
    public string? Sent { get; private set; }

    protected override ValueTask<WireReply> ExchangeAsync(
        WireOperation operation, WireFormat format, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        Sent = Encoding.UTF8.GetString(body.Span);
        var reply = new WireReply();
        reply.Write(Encoding.UTF8.GetBytes(answer));
        return new ValueTask<WireReply>(reply);
    }
}
