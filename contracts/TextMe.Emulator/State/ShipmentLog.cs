using System;
using System.Collections.Generic;
using System.Linq;

namespace TextMe.Emulator;

/// <summary>The shipments of one account, those that wait for their time too.</summary>
internal sealed class ShipmentLog
{
    private readonly List<Shipment> _shipments = [];
    private readonly Dictionary<string, Shipment> _byId = new(StringComparer.Ordinal);

    public void Add(Shipment shipment)
    {
        _shipments.Add(shipment);
        _byId.Add(shipment.Id, shipment);
    }

    public Shipment? Find(string id) => _byId.GetValueOrDefault(id);

    public IReadOnlyList<Shipment> FindByName(string name) => _shipments.FindAll(shipment => shipment.CampaignName == name);

    /// <summary>All messages that are due, those that were held back too.</summary>
    public IEnumerable<OutgoingMessage> Due(DateTimeOffset now) =>
        _shipments.Where(shipment => shipment.IsSent(now)).SelectMany(static shipment => shipment.Messages);

    /// <summary>The numbers that were sent something at a time or later.</summary>
    public HashSet<string> NumbersSentTo(DateTimeOffset since, DateTimeOffset now) =>
        [.. Due(now)
            .Where(message => message.Content.SentAt >= since && !message.IsHeldBack)
            .Select(static message => message.Content.Phone.Value)];

    /// <summary>Whether a number was told that it can unsubscribe by a reply.</summary>
    public bool OffersUnsubscribing(PhoneNumber phone, DateTimeOffset now) =>
        _shipments.Exists(shipment => shipment.Unsubscribe == UnsubscribeOption.Reply
            && shipment.IsSent(now)
            && shipment.Messages.Any(message => !message.IsHeldBack && message.Content.Phone == phone));
}
