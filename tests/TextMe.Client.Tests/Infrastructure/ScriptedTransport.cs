using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Client.Tests;

/// <summary>Answers each request with what a script says, in JSON, and keeps the requests. A script that throws is a network that fails.</summary>
internal sealed class ScriptedTransport(Func<WireOperation, string, string> script) : WireTransport(WireFormat.Json)
{
    public List<string> Sent { get; } = [];

    protected override ValueTask<WireReply> ExchangeAsync(
        WireOperation operation, WireFormat format, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        string request = Encoding.UTF8.GetString(body.Span);
        Sent.Add(request);
        byte[] answer = Encoding.UTF8.GetBytes(script(operation, request));
        var reply = new WireReply();
        answer.CopyTo(reply.GetSpan(answer.Length));
        reply.Advance(answer.Length);
        return new ValueTask<WireReply>(reply);
    }
}
