using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Emulator;

/// <content>
/// Campaigns. By name, every one that waits is cancelled (D); the statuses 955, 966 and 977 are known (C). Inferred (I): that the id is that of the
/// shipment, that what was cancelled is paid back, and that a name of which nothing waits is 955 if one of that name was cancelled and 966 if not.
/// </content>
internal sealed partial class EmulatedApi
{
    public Task<Reply> CancelCampaignAsync(CancelCampaignRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, (request, account) =>
        {
            IReadOnlyList<Shipment> found = request.CampaignName is { } name
                ? account.Shipments.FindByName(name)
                : account.Shipments.Find(request.CampaignId!) is { } shipment ? [shipment] : [];
            Shipment[] pending = [.. found.Where(shipment => shipment.IsPending(state.Now))];
            if (pending.Length == 0)
            {
                throw found.Count == 0 ? Refusal.UnknownCampaign()
                    : found.Any(static shipment => shipment.IsCancelled) ? Refusal.AlreadyCancelled()
                    : Refusal.AlreadySent();
            }

            Commit(() => Array.ForEach(pending, shipment => Cancel(account, shipment)));
            return Done("campaign cancelled");
        }, cancellationToken);

    public Task<BirthdayCampaigns> GetBirthdayCampaignsAsync(BirthdayCampaignsRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, static (_, account) => new BirthdayCampaigns
        {
            Message = Texts.Ok,
            Campaigns = [.. account.BirthdayCampaigns.Values],
        }, cancellationToken);

    public Task<Reply> EditBirthdayCampaignAsync(EditBirthdayCampaignRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, (request, account) =>
        {
            BirthdayCampaign campaign = account.BirthdayCampaigns.GetValueOrDefault(request.CampaignId) ?? throw Refusal.UnknownCampaign();
            Commit(() => account.BirthdayCampaigns[request.CampaignId] = campaign with { Message = request.Message.Value });
            return Done("birthday campaign successfully updated");
        }, cancellationToken);

    private static void Cancel(Account account, Shipment shipment)
    {
        shipment.IsCancelled = true;
        account.Credit += shipment.Credit;
        account.Money += shipment.Money;
    }
}
