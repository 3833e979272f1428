using System;
using System.Collections.Generic;
using System.Net;

namespace TextMe.Emulator;

/// <summary>What is to be pushed, and when.</summary>
/// <param name="capacity">How many of those that are due are kept.</param>
internal sealed class PushQueue(int capacity)
{
    private readonly PriorityQueue<Entry, (DateTimeOffset DueAt, long Number)> _entries = new();
    private long _count;

    /// <summary>Queues the final reports of a shipment's messages, as far as they have ids.</summary>
    public void AddReports(Account account, Shipment shipment, DateTimeOffset now)
    {
        foreach (OutgoingMessage message in shipment.Messages)
        {
            if (message.Content.Id is not null)
            {
                Add(new Entry(account, PushFeed.DeliveryReports, () => Form(message), shipment), message.FinalAt, now);
            }
        }
    }

    /// <summary>Queues a message that came in.</summary>
    public void AddIncoming(Account account, IncomingMessage message, DateTimeOffset now) =>
        Add(new Entry(account, PushFeed.IncomingMessages, () => Form(
            ("message", message.Message), ("date", message.Date?.Text), ("phone", message.Phone?.Value), ("dest", message.Destination))), now, now);

    /// <summary>Queues a number that a person had blocked by a message.</summary>
    public void AddBlocked(Account account, PhoneNumber phone, string message, DateTimeOffset now) =>
        Add(new Entry(account, PushFeed.BlockedNumbers, () => Form(
            ("message", message), ("date", ServiceTime.Of(now).Text), ("dest", phone.Value))), now, now);

    /// <summary>Takes what is due, in order.</summary>
    public IReadOnlyList<PushDelivery> TakeDue(DateTimeOffset now)
    {
        var due = new List<PushDelivery>();
        while (_entries.TryPeek(out Entry? entry, out (DateTimeOffset DueAt, long Number) order) && order.DueAt <= now)
        {
            _entries.Dequeue();
            if (entry.Shipment is not { IsCancelled: true })
            {
                due.Add(new PushDelivery(entry.Account.Username, entry.Feed, entry.Account.PushUrls.GetValueOrDefault(entry.Feed), entry.MakeBody()));
            }
        }

        return due;
    }

    // Where nobody takes them they must not become ever more.
    private void Add(Entry entry, DateTimeOffset dueAt, DateTimeOffset now)
    {
        _entries.Enqueue(entry, (dueAt, _count++));
        if (_entries.Count > capacity && _entries.TryPeek(out _, out (DateTimeOffset DueAt, long Number) oldest) && oldest.DueAt <= now)
        {
            _entries.Dequeue();
        }
    }

    private static string Form(OutgoingMessage message)
    {
        DeliveryReport report = message.ReportAt(message.FinalAt);

        // "operaor" is how the vendor's page spells it.
        return Form(
            ("external_id", report.ExternalId?.Value),
            ("status", report.Status.Text),
            ("he_message", report.HebrewMessage),
            ("en_message", report.EnglishMessage),
            ("date", report.Date?.Text),
            ("phone", report.Phone?.Value),
            ("operaor", report.Operator),
            ("shipment_id", report.ShipmentId));
    }

    private static string Form(params (string Name, string? Value)[] fields) =>
        string.Join('&', Array.ConvertAll(fields, static field => $"{field.Name}={WebUtility.UrlEncode(field.Value)}"));

    private sealed record Entry(Account Account, PushFeed Feed, Func<string> MakeBody, Shipment? Shipment = null);
}
