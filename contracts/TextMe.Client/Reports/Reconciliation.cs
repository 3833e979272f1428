using System.Collections.Generic;

namespace TextMe;

/// <summary>What is known of messages whose sending had no certain outcome.</summary>
/// <param name="Reports">The reports there are: these messages went out.</param>
/// <param name="MissingIds">
/// The ids without a report. That proves nothing: a report may come late. Ask again before you decide to send again.
/// </param>
public sealed record Reconciliation(IReadOnlyList<DeliveryReport> Reports, IReadOnlyList<ExternalId> MissingIds)
{
    /// <summary>Whether one of the messages is known to have gone out; then the service has taken the whole call.</summary>
    public bool IsAccepted => Reports.Count != 0;
}
