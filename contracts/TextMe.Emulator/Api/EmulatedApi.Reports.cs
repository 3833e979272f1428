using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Emulator;

/// <content>
/// Reports. A message with an id has a row from when it is sent (D: without an id, no report): first unconfirmed, -1, and
/// <see cref="TextMeEmulatorOptions.DeliveryDelay"/> later what became of it. Rows of a window are those sent in it, its first and last minute
/// included (I). What waits for its time, and an unknown id, has no row (I).
/// </content>
internal sealed partial class EmulatedApi
{
    public Task<DeliveryReports> GetDeliveryReportsAsync(DeliveryReportsRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, (request, account) =>
        {
            HashSet<ExternalId> ids = [.. request.ExternalIds];
            return Report(account, new MinuteWindow(request.From, request.To), ids.Contains);
        }, cancellationToken);

    public Task<DeliveryReports> GetDeliveryReportsByDateAsync(DeliveryReportsByDateRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, (request, account) => Report(account, new MinuteWindow(request.From, request.To), static _ => true), cancellationToken);

    public Task<IncomingMessages> GetIncomingMessagesAsync(IncomingMessagesRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, static (request, account) =>
        {
            var window = new MinuteWindow(request.From, request.To);
            return new IncomingMessages
            {
                Message = Texts.ReportMade,
                Messages = [.. account.Incoming.Where(message => window.Contains(message.At)).Select(static message => message.Row)],
            };
        }, cancellationToken);

    private DeliveryReports Report(Account account, MinuteWindow window, Func<ExternalId, bool> isWanted)
    {
        DateTimeOffset now = state.Now;
        return new DeliveryReports
        {
            Message = Texts.ReportMade,
            Reports =
            [
                .. account.Shipments.Sent(now)
                    .Where(shipment => window.Contains(shipment.DueAt))
                    .SelectMany(static shipment => shipment.Messages)
                    .Where(message => message.Content.Id is { } id && isWanted(id))
                    .Select(message => message.ReportAt(now)),
            ],
        };
    }
}
