using System;
using System.Collections.Generic;
using System.Linq;

namespace TextMe.Emulator;

/// <summary>The shipments of one account, those that wait for their time too.</summary>
/// <param name="capacity">How many messages are remembered at least.</param>
internal sealed class ShipmentLog(int capacity)
{
    // Room above the capacity, so that making room goes through all of them now and then only.
    private readonly long _limit = capacity + (capacity / 8L);

    private readonly List<Shipment> _shipments = [];
    private readonly Dictionary<string, Shipment> _byId = new(StringComparer.Ordinal);
    private long _count;

    /// <summary>Adds a shipment and, where there are too many messages, forgets the oldest that wait for nothing.</summary>
    public void Add(Shipment shipment, DateTimeOffset now)
    {
        if (_count > _limit)
        {
            _shipments.RemoveAll(old => _count > capacity && !old.IsPending(now) && TryForget(old));
        }

        _shipments.Add(shipment);
        _byId.Add(shipment.Id, shipment);
        _count += shipment.Messages.Count;
    }

    public Shipment? Find(string id) => _byId.GetValueOrDefault(id);

    public IReadOnlyList<Shipment> FindByName(string name) => _shipments.FindAll(shipment => shipment.CampaignName == name);

    /// <summary>All shipments that went out.</summary>
    public IEnumerable<Shipment> Sent(DateTimeOffset now) => _shipments.Where(shipment => shipment.IsSent(now));

    /// <summary>The numbers that were sent something at a time or later.</summary>
    public HashSet<string> NumbersSentTo(DateTimeOffset since, DateTimeOffset now) =>
        [.. Sent(now)
            .Where(shipment => shipment.DueAt >= since)
            .SelectMany(static shipment => shipment.Messages)
            .Where(static message => !message.IsHeldBack)
            .Select(static message => message.Content.Phone.Value)];

    /// <summary>Whether a number was told that it can unsubscribe by a reply.</summary>
    public bool OffersUnsubscribing(PhoneNumber phone, DateTimeOffset now) =>
        Sent(now).Any(shipment => shipment.Unsubscribe == UnsubscribeOption.Reply
            && shipment.Messages.Any(message => !message.IsHeldBack && message.Content.Phone == phone));

    private bool TryForget(Shipment shipment)
    {
        _count -= shipment.Messages.Count;
        return _byId.Remove(shipment.Id);
    }
}
