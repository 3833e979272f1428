using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Emulator;

/// <content>Sending; <see cref="SendPlan"/> has the rules.</content>
internal sealed partial class EmulatedApi
{
    public Task<SendReceipt> SendSmsAsync(SmsRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, (request, account) => Send(account, new SendOrder
        {
            Parts = [SendPart.Of(request)],
            SendAt = request.SendAt,
            Unsubscribe = request.Unsubscribe,
            SkipIfSentWithinDays = request.SkipIfSentWithinDays,
            CampaignName = request.CampaignName,
            Voice = request.Voice,
        }), cancellationToken);

    public Task<SendReceipt> SendBulkAsync(BulkRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, (request, account) => Send(account, new SendOrder
        {
            Parts = [.. request.Messages.Select(SendPart.Of)],
            SendAt = request.SendAt,
            Unsubscribe = request.Unsubscribe,
            SkipIfSentWithinDays = request.SkipIfSentWithinDays,
            CampaignName = request.CampaignName,
        }), cancellationToken);

    private SendReceipt Send(Account account, SendOrder order)
    {
        Shipment shipment = new SendPlan(state, account).Make(order);
        Commit(() => Accept(account, shipment));
        return new SendReceipt { Message = Texts.Accepted, ShipmentId = shipment.Id };
    }

    private void Accept(Account account, Shipment shipment)
    {
        state.TakeId();
        account.Credit -= shipment.Credit;
        account.Money -= shipment.Money;
        account.Shipments.Add(shipment, state.Now);
        state.Pushes.AddReports(account, shipment, state.Now);
    }
}
