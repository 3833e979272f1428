using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>Reports over any time and for any number of ids, fetched window by window as they are asked for.</summary>
/// <remarks>
/// Windows are a week on Israel's clocks, the longest the service takes, and touch in one minute, for the service does not say to which of two a row on
/// the boundary belongs; a row that both have is handed out once. Rows are known again by your id, or by number and date; what has neither may be another row, and
/// is handed out from both.
/// </remarks>
public static class DeliveryReporting
{
    /// <summary>What became of all messages of a time.</summary>
    /// <param name="api">The API.</param>
    /// <param name="from">The start, to the minute.</param>
    /// <param name="to">The end, to the minute.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <exception cref="ArgumentException">The end is before the start.</exception>
    public static IAsyncEnumerable<DeliveryReport> ReadDeliveryReportsAsync(
        this ITextMeApi api, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        return ReadAsync(
            ReportWindows.Split(from, to),
            async (window, token) => (await api.GetDeliveryReportsByDateAsync(
                new DeliveryReportsByDateRequest { From = window.From, To = window.To }, token).ConfigureAwait(false)).Reports,
            KeyOf,
            cancellationToken);
    }

    /// <summary>What became of messages, by your ids.</summary>
    /// <param name="api">The API.</param>
    /// <param name="externalIds">The ids, any number; those that stand twice are asked for once.</param>
    /// <param name="from">The start, to the minute.</param>
    /// <param name="to">The end, to the minute.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <exception cref="ArgumentException">The end is before the start.</exception>
    public static IAsyncEnumerable<DeliveryReport> ReadDeliveryReportsAsync(
        this ITextMeApi api,
        IEnumerable<ExternalId> externalIds,
        DateTimeOffset from,
        DateTimeOffset to,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(externalIds);
        IReadOnlyList<ReportWindows.Window> windows = ReportWindows.Split(from, to);
        return ReadAsync(
            externalIds.Distinct().Chunk(DeliveryReportsRequest.MaxIds).SelectMany(ids => windows.Select(window => (ids, window))),
            async (part, token) => (await api.GetDeliveryReportsAsync(
                new DeliveryReportsRequest { ExternalIds = part.ids, From = part.window.From, To = part.window.To }, token).ConfigureAwait(false)).Reports,
            KeyOf,
            cancellationToken);
    }

    /// <summary>The messages that people sent to your numbers in a time.</summary>
    /// <param name="api">The API.</param>
    /// <param name="from">The start, to the minute.</param>
    /// <param name="to">The end, to the minute.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <exception cref="ArgumentException">The end is before the start.</exception>
    public static IAsyncEnumerable<IncomingMessage> ReadIncomingMessagesAsync(
        this ITextMeApi api, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        return ReadAsync(
            ReportWindows.Split(from, to),
            async (window, token) => (await api.GetIncomingMessagesAsync(
                new IncomingMessagesRequest { From = window.From, To = window.To }, token).ConfigureAwait(false)).Messages,
            static message => message is { Phone: not null, Date: not null } ? (message.Phone, message.Destination, message.Message, message.Date) : null,
            cancellationToken);
    }

    private static object? KeyOf(DeliveryReport report) => report is { ExternalId: not null } or { Phone: not null, Date: not null }
        ? (report.ExternalId, report.Status, report.Date, report.Phone, report.ShipmentId)
        : null;

    // The key of a row that cannot be told from another is null.
    private static async IAsyncEnumerable<TRow> ReadAsync<TPart, TRow>(
        IEnumerable<TPart> parts,
        Func<TPart, CancellationToken, Task<IReadOnlyList<TRow>>> fetch,
        Func<TRow, object?> keyOf,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Rows of one window may be alike; only as many as the window before it had as well are left out.
        Dictionary<object, int> before = [];
        foreach (TPart part in parts)
        {
            IReadOnlyList<TRow> rows = await fetch(part, cancellationToken).ConfigureAwait(false);
            foreach (TRow row in rows)
            {
                if (keyOf(row) is { } key && before.TryGetValue(key, out int count) && count > 0)
                {
                    before[key] = count - 1;
                }
                else
                {
                    yield return row;
                }
            }

            before = rows.Select(keyOf).OfType<object>().GroupBy(static key => key).ToDictionary(static alike => alike.Key, static alike => alike.Count());
        }
    }
}
