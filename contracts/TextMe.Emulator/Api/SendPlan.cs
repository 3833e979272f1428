using System;
using System.Collections.Generic;
using System.Linq;

namespace TextMe.Emulator;

/// <summary>Checks what shall be sent and makes the shipment of it, without sending it.</summary>
/// <remarks>
/// <para>Documented (D): an unverified sender is 515, an unknown list 988, a time outside of the permitted hours 5, all numbers blocked 8, all left
/// out by <c>temp_bl</c> 715, too little credit 4, too little money 12.</para>
/// <para>Inferred (I): the order of the checks; that each recipient costs one credit, or <see cref="TextMeEmulatorOptions.InternationalPrice"/> in
/// another country, whatever the length of the text, for how segments are billed is not documented; that lists and blocks count as they are when the
/// call is accepted, and the price is paid then; that a blocked number among others costs nothing and is reported as 201; that a number that is named
/// twice is sent to twice; that a time gone by means now. Status 7 is never answered: where its bound lies is not known.</para>
/// </remarks>
internal sealed class SendPlan(ServiceState state, Account account)
{
    private static readonly DeliveryStatus s_blocked = 201;

    private readonly DateTimeOffset _now = state.Now;

    public Shipment Make(SendOrder order)
    {
        DateTimeOffset dueAt = order.SendAt > _now ? order.SendAt.Value : _now;
        Check(order, dueAt);
        List<SentMessage> wanted = Expand(order, dueAt);
        List<SentMessage> kept = LeaveOut(wanted, order.SkipIfSentWithinDays);
        List<OutgoingMessage> messages = kept.ConvertAll(Outgo);
        if (kept.Count != 0 && messages.TrueForAll(static message => message.IsHeldBack))
        {
            throw Refusal.AllBlocked();
        }

        int abroad = messages.Count(static message => !message.IsHeldBack && message.Content.Phone.Kind == PhoneNumberKind.International);
        var shipment = new Shipment(state.PeekId(), dueAt, messages)
        {
            CampaignName = order.CampaignName,
            Unsubscribe = order.Unsubscribe,
            Credit = messages.Count(static message => !message.IsHeldBack) - abroad,
            Money = abroad * state.Options.InternationalPrice,
        };
        return shipment.Credit > account.Credit ? throw Refusal.NotEnoughCredit()
            : shipment.Money > account.Money ? throw Refusal.NotEnoughMoney()
            : shipment;
    }

    private void Check(SendOrder order, DateTimeOffset dueAt)
    {
        if (!order.Parts.All(part => account.Senders.IsVerified(part.Source.Value)))
        {
            throw Refusal.UnverifiedSource();
        }

        if (!order.Parts.All(part => part.ContactListIds.All(account.ContactLists.ContainsKey)))
        {
            throw Refusal.UnknownContactList();
        }

        if (state.Options.SendingHours is { } hours && !hours.Contain(dueAt))
        {
            throw Refusal.NotAtThisTime();
        }
    }

    private List<SentMessage> Expand(SendOrder order, DateTimeOffset dueAt)
    {
        var messages = new List<SentMessage>();
        foreach (SendPart part in order.Parts)
        {
            foreach (Recipient recipient in part.Recipients)
            {
                Add(part, recipient.Phone, part.Text, recipient.Id);
            }

            foreach (Contact contact in part.ContactListIds.SelectMany(id => account.ContactLists[id].Contacts))
            {
                Add(part, contact.Phone, part.TextFor(contact), id: null);
            }
        }

        return messages;

        void Add(SendPart part, PhoneNumber phone, string text, ExternalId? id) => messages.Add(new SentMessage
        {
            Phone = phone,
            Source = part.Source,
            Text = text,
            Id = id,
            SentAt = dueAt,
            ShipmentId = state.PeekId(),
            CampaignName = order.CampaignName,
            Voice = order.Voice,
        });
    }

    private List<SentMessage> LeaveOut(List<SentMessage> messages, int? days)
    {
        if (days is null || messages.Count == 0)
        {
            return messages;
        }

        HashSet<string> recent = account.Shipments.NumbersSentTo(_now.AddDays(-days.Value), _now);
        List<SentMessage> kept = messages.FindAll(message => !recent.Contains(message.Phone.Value));
        return kept.Count != 0 ? kept : throw Refusal.AllTemporarilyBlocked();
    }

    private OutgoingMessage Outgo(SentMessage message) => account.BlockList.Contains(message.Phone)
        ? new OutgoingMessage(message, s_blocked, message.SentAt, IsHeldBack: true)
        : new OutgoingMessage(message, state.OutcomeOf(message.Phone), message.SentAt + state.Options.DeliveryDelay, IsHeldBack: false);
}
