using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Fuzz.Tests;

/// <summary>Clients, answered with whatever it is.</summary>
internal static class ClientTargets
{
    public static IEnumerable<Target> All { get; } = Enum.GetValues<WireFormat>().SelectMany(static format => new[]
    {
        Of("TextMeClient", format, static transport => Result(ITextMeApi.Create(transport).GetApiTokenAsync(Samples.TokenRequest))),
        Of("ReportsClient", format, static transport => Result(ITextMeApi.Create(transport).GetDeliveryReportsAsync(Samples.ReportsRequest))),
        Of("ContactsClient", format, static transport => Result(ITextMeApi.Create(transport).GetContactListAsync(Samples.ContactListRequest))),
        Of("SendClient", format, static transport => Result(IFuzzApi.Create(transport).SendAsync(Samples.Messages[0]))),
        Of("FindClient", format, static transport => Result(IFuzzApi.Create(transport).FindAsync(1, "a", Days.Friday))),
    });

    private static Target Of(string name, WireFormat format, Func<IWireTransport, object?> call) =>
        new($"{name}.{format}", format, input => call(new CannedTransport(format, input)), static e => e is UnexpectedResponseException or ApiException);

    private static T Result<T>(Task<T> task) =>
        task.IsCompleted ? task.GetAwaiter().GetResult() : throw new BrokenPropertyException("the client waits:");

    private sealed class CannedTransport(WireFormat format, byte[] answer) : WireTransport(format)
    {
        protected override ValueTask<WireReply> ExchangeAsync(
            WireOperation operation, WireFormat format, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
        {
            var reply = new WireReply();
            answer.CopyTo(reply.GetSpan(answer.Length));
            reply.Advance(answer.Length);
            return new ValueTask<WireReply>(reply);
        }
    }
}
