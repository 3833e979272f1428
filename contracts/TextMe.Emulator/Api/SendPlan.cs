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
        HashSet<string> recent = order.SkipIfSentWithinDays is { } days ? account.Shipments.NumbersSentTo(_now.AddDays(-days), _now) : [];
        var messages = new List<OutgoingMessage>();
        bool isAnyLeftOut = false;
        int credit = 0;
        decimal money = 0;
        foreach (SentMessage wanted in Expand(order, dueAt))
        {
            if (recent.Contains(wanted.Phone.Value))
            {
                isAnyLeftOut = true;
                continue;
            }

            OutgoingMessage message = Outgo(wanted);
            messages.Add(message);
            bool isAbroad = wanted.Phone.Kind == PhoneNumberKind.International;
            credit += message.IsHeldBack || isAbroad ? 0 : 1;
            money += message.IsHeldBack || !isAbroad ? 0 : state.Options.InternationalPrice;

            // At once: many texts to long lists are more messages than there is room for.
            CheckCredit(credit, money);
        }

        return messages.Count == 0 && isAnyLeftOut ? throw Refusal.AllTemporarilyBlocked()
            : messages.Count != 0 && messages.TrueForAll(static message => message.IsHeldBack) ? throw Refusal.AllBlocked()
            : new Shipment(state.PeekId(), dueAt, messages)
            {
                CampaignName = order.CampaignName,
                Unsubscribe = order.Unsubscribe,
                Credit = credit,
                Money = money,
            };
    }

    private void CheckCredit(int credit, decimal money)
    {
        if (credit > account.Credit)
        {
            throw Refusal.NotEnoughCredit();
        }

        if (money > account.Money)
        {
            throw Refusal.NotEnoughMoney();
        }
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

    private IEnumerable<SentMessage> Expand(SendOrder order, DateTimeOffset dueAt)
    {
        foreach (SendPart part in order.Parts)
        {
            foreach (Recipient recipient in part.Recipients)
            {
                yield return Message(part, recipient.Phone, part.Text, recipient.Id);
            }

            foreach (Contact contact in part.ContactListIds.SelectMany(id => account.ContactLists[id].Contacts))
            {
                yield return Message(part, contact.Phone, part.TextFor(contact), id: null);
            }
        }

        SentMessage Message(SendPart part, PhoneNumber phone, string text, ExternalId? id) => new()
        {
            Phone = phone,
            Source = part.Source,
            Text = text,
            Id = id,
            SentAt = dueAt,
            ShipmentId = state.PeekId(),
            CampaignName = order.CampaignName,
            Voice = order.Voice,
        };
    }

    private OutgoingMessage Outgo(SentMessage message) => account.BlockList.Contains(message.Phone)
        ? new OutgoingMessage(message, s_blocked, message.SentAt, IsHeldBack: true)
        : new OutgoingMessage(message, state.OutcomeOf(message.Phone), message.SentAt + state.Options.DeliveryDelay, IsHeldBack: false);
}
