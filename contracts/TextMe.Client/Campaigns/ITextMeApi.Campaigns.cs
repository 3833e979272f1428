using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <content>Campaigns that are scheduled.</content>
public partial interface ITextMeApi
{
    /// <summary>Stops a campaign that is scheduled: by its id, or all of a name.</summary>
    /// <param name="request">The campaign.</param>
    /// <param name="cancellationToken">Ends the call; it may have been carried out all the same.</param>
    /// <returns>The service's words.</returns>
    /// <remarks>
    /// May be repeated: 955, cancelled already, is what the second time is answered with. Statuses: 966 sent already, 970 not cancelled, 977 not yours or unknown.
    /// Sheet §5.20: request D, statuses C.
    /// </remarks>
    /// <exception cref="ApiException">The service refused.</exception>
    [Operation("cancel", Safety = OperationSafety.Idempotent, DoneStatuses = [ApiStatus.AlreadyCancelled])]
    Task<Reply> CancelCampaignAsync(CancelCampaignRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the messages that are sent on birthdays.</summary>
    /// <param name="request">The account.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The campaigns.</returns>
    /// <remarks>
    /// Sheet §5.21: operation D, reply I.
    /// </remarks>
    /// <exception cref="ApiException">The service refused.</exception>
    [Operation("get_birthday_campaigns", Safety = OperationSafety.ReadOnly)]
    Task<BirthdayCampaigns> GetBirthdayCampaignsAsync(BirthdayCampaignsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes the text that is sent on birthdays.</summary>
    /// <param name="request">The campaign and its text.</param>
    /// <param name="cancellationToken">Ends the call; it may have been carried out all the same.</param>
    /// <returns>The service's words.</returns>
    /// <remarks>
    /// May be repeated. Sheet §5.22: operation D, fields CW.
    /// </remarks>
    /// <exception cref="ApiException">The service refused.</exception>
    [Operation("edit_birthday_campaign", Safety = OperationSafety.Idempotent)]
    Task<Reply> EditBirthdayCampaignAsync(EditBirthdayCampaignRequest request, CancellationToken cancellationToken = default);
}
