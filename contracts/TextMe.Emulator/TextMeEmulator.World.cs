using System;
using System.Collections.Generic;
using System.Linq;

namespace TextMe.Emulator;

/// <content>The world around the service: phones, people and the listeners of pushes.</content>
public sealed partial class TextMeEmulator
{
    private static readonly string[] s_unsubscribingWords = ["STOP", "הסר"];

    /// <summary>
    /// What reached phones from an account so far, in order of the calls, as far as it is <see cref="TextMeEmulatorOptions.KeptMessages">remembered</see>;
    /// neither what waits for its time nor what is blocked.
    /// </summary>
    /// <param name="username">The account.</param>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    public IReadOnlyList<SentMessage> GetMessages(string username)
    {
        lock (_state.Gate)
        {
            return
            [
                .. Find(username, nameof(username)).Shipments.Sent(_state.Now)
                    .SelectMany(static shipment => shipment.Messages)
                    .Where(static message => !message.IsHeldBack)
                    .Select(static message => message.Content),
            ];
        }
    }

    /// <summary>Decides what becomes of messages to a number that are sent from now on. Without it they are delivered, status 102.</summary>
    /// <param name="phone">The number.</param>
    /// <param name="outcome">The status of their final reports, for example 15.</param>
    public void SetOutcome(PhoneNumber phone, DeliveryStatus outcome)
    {
        ArgumentNullException.ThrowIfNull(phone);
        ArgumentNullException.ThrowIfNull(outcome);
        lock (_state.Gate)
        {
            _state.SetOutcome(phone, outcome);
        }
    }

    /// <summary>
    /// Sends a message from a phone to a number of an account. STOP, or the same in Hebrew, blocks the phone if a message to it offered that
    /// (<see cref="UnsubscribeOption.Reply"/>); the words are inferred.
    /// </summary>
    /// <param name="username">The account.</param>
    /// <param name="phone">The phone it comes from.</param>
    /// <param name="destination">The account's number.</param>
    /// <param name="message">The text.</param>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    public void Receive(string username, PhoneNumber phone, string destination, string message)
    {
        ArgumentNullException.ThrowIfNull(phone);
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(message);
        lock (_state.Gate)
        {
            Account account = Find(username, nameof(username));
            DateTimeOffset now = _state.Now;
            var row = new IncomingMessage { Phone = phone, Destination = destination, Message = message, Date = ServiceTime.Of(now) };
            account.Incoming.Enqueue(new StoredIncoming(row, now));
            if (account.Incoming.Count > _state.Options.KeptMessages)
            {
                account.Incoming.Dequeue();
            }

            _state.Pushes.AddIncoming(account, row, now);
            if (s_unsubscribingWords.Contains(message.Trim(), StringComparer.OrdinalIgnoreCase)
                && account.Shipments.OffersUnsubscribing(phone, now)
                && account.BlockList.Add(phone, now))
            {
                _state.Pushes.AddBlocked(account, phone, message, now);
            }
        }
    }

    /// <summary>
    /// Takes what the service would push by now, in order: final delivery reports of messages with an id, messages that came in, and numbers that
    /// people had blocked by a reply. Each is handed out once, also where there is no URL for it. Of those that are not taken the last
    /// <see cref="TextMeEmulatorOptions.KeptMessages"/> are kept.
    /// </summary>
    public IReadOnlyList<PushDelivery> TakePushes()
    {
        lock (_state.Gate)
        {
            return _state.Pushes.TakeDue(_state.Now);
        }
    }
}
