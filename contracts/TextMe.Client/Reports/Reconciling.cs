using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>Finds out what became of a send whose outcome is not known. The API has no key that would make sending again safe: this is all there is.</summary>
public static class Reconciling
{
    /// <summary>Asks for reports of the ids that a send carried.</summary>
    /// <param name="api">The API.</param>
    /// <param name="exception">What the send ended with; whichever has <see cref="TextMeException.ExternalIds"/>.</param>
    /// <param name="sentAt">When it was sent; a minute's difference to the service's clock is allowed for.</param>
    /// <param name="timeProvider">Says what time it is now; the system's clock if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    /// <exception cref="ArgumentException">The request was not processed, or carried no ids: nothing can be asked.</exception>
    public static Task<Reconciliation> ReconcileAsync(
        this ITextMeApi api,
        TextMeException exception,
        DateTimeOffset sentAt,
        TimeProvider? timeProvider = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception.ExternalIds.Count == 0
            ? throw new ArgumentException("The request was not processed, or carried no external ids: nothing can be asked about it.", nameof(exception))
            : api.ReconcileAsync(exception.ExternalIds.Select(static id => new ExternalId(id)), sentAt, timeProvider, cancellationToken);
    }

    /// <summary>Asks for reports of ids.</summary>
    /// <param name="api">The API.</param>
    /// <param name="externalIds">The ids.</param>
    /// <param name="sentAt">When they were sent; a minute's difference to the service's clock is allowed for.</param>
    /// <param name="timeProvider">Says what time it is now; the system's clock if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    public static async Task<Reconciliation> ReconcileAsync(
        this ITextMeApi api,
        IEnumerable<ExternalId> externalIds,
        DateTimeOffset sentAt,
        TimeProvider? timeProvider = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(externalIds);
        ExternalId[] ids = [.. externalIds.Distinct()];
        DateTimeOffset now = (timeProvider ?? TimeProvider.System).GetUtcNow();
        DateTimeOffset from = ReportWindows.StartFor(sentAt);
        DateTimeOffset to = now > sentAt ? now : sentAt;
        var reports = new List<DeliveryReport>();
        var found = new HashSet<ExternalId>();
        await foreach (DeliveryReport report in api.ReadDeliveryReportsAsync(ids, from, to + TimeSpan.FromMinutes(1), cancellationToken).ConfigureAwait(false))
        {
            reports.Add(report);
            if (report.ExternalId is { } id)
            {
                found.Add(id);
            }
        }

        return new Reconciliation(reports, [.. ids.Where(id => !found.Contains(id))]);
    }
}
