using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <content>Reports.</content>
public partial interface ITextMeApi
{
    /// <summary>Tells what became of messages, by your ids: at most 1,000, in a window of at most a week.</summary>
    /// <param name="request">The ids and the window.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The reports there are.</returns>
    /// <remarks>
    /// The status of the reply says that the report was made; each row has one of its own. More ids or a longer window:
    /// <see cref="DeliveryReporting"/>. Sheet §5.8: D, rows C.
    /// </remarks>
    /// <exception cref="ApiException">The service refused.</exception>
    [Operation("dlr", Safety = OperationSafety.ReadOnly)]
    Task<DeliveryReports> GetDeliveryReportsAsync(DeliveryReportsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Tells what became of all messages in a window of at most a week.</summary>
    /// <param name="request">The window.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The reports there are.</returns>
    /// <remarks>
    /// A longer window: <see cref="DeliveryReporting"/>. Sheet §5.9: D19; one old table spells the root <c>dlrbyDate</c>.
    /// </remarks>
    /// <exception cref="ApiException">The service refused.</exception>
    [Operation("dlrByDate", Safety = OperationSafety.ReadOnly)]
    [FixedElement("transactions/external_id", "")]
    Task<DeliveryReports> GetDeliveryReportsByDateAsync(DeliveryReportsByDateRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the messages that people sent to your numbers.</summary>
    /// <param name="request">The window; whether it is limited is not known.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The messages.</returns>
    /// <remarks>
    /// Sheet §5.10: D; the reply's names D by the pushed feed, its list I.
    /// </remarks>
    /// <exception cref="ApiException">The service refused.</exception>
    [Operation("incoming", Safety = OperationSafety.ReadOnly)]
    Task<IncomingMessages> GetIncomingMessagesAsync(IncomingMessagesRequest request, CancellationToken cancellationToken = default);
}
