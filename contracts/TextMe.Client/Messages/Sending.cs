using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>The common sends in one line.</summary>
public static class Sending
{
    /// <summary>Sends one text to one number.</summary>
    /// <param name="api">The API, as a rule a <see cref="TextMeClient"/>.</param>
    /// <param name="source">Who it comes from: a verified sender.</param>
    /// <param name="phone">The number.</param>
    /// <param name="message">The text.</param>
    /// <param name="id">Your id of it, to ask for its report by; <see langword="null"/> for no report.</param>
    /// <param name="cancellationToken">Ends the call; it may have been carried out all the same.</param>
    /// <returns>The service's receipt: it has taken the message, not delivered it.</returns>
    /// <exception cref="ApiException">The service refused.</exception>
    public static Task<SendReceipt> SendSmsAsync(
        this ITextMeApi api,
        SenderName source,
        PhoneNumber phone,
        MessageText message,
        ExternalId? id = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(phone);
        var request = new SmsRequest { Source = source, Recipients = [new Recipient { Phone = phone, Id = id }], Message = message };
        return api.SendSmsAsync(request, cancellationToken);
    }

    /// <summary>Tells what became of one text, by your id.</summary>
    /// <param name="api">The API.</param>
    /// <param name="id">Your id of it.</param>
    /// <param name="sentAt">When it was sent; reports of the week from then on are looked at.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The last report there is; <see langword="null"/> if there is none yet.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not one of 1950 to 2049, of which the wire has two digits.</exception>
    public static async Task<DeliveryReport?> GetDeliveryReportAsync(
        this ITextMeApi api, ExternalId id, DateTimeOffset sentAt, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(id);
        DateTimeOffset from = ReportWindows.StartFor(sentAt);
        var request = new DeliveryReportsRequest { ExternalIds = [id], From = from, To = ReportWindows.AddWeek(from) };
        DeliveryReports reply = await api.GetDeliveryReportsAsync(request, cancellationToken).ConfigureAwait(false);
        return reply.Reports.Count == 0 ? null : reply.Reports[^1];
    }
}
