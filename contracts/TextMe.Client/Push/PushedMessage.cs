using System.Globalization;

namespace TextMe;

/// <summary>A message that somebody sent to one of your numbers, as it is pushed.</summary>
/// <remarks>
/// Fields from one unproven client (sheet §10, CW). <see cref="PushedItem.Key"/> holds all four: the date has no seconds, and a person may well send two
/// texts in one minute. Without number or date there is none.
/// </remarks>
public sealed record PushedMessage : PushedItem
{
    /// <inheritdoc/>
    public override PushFeed Feed => PushFeed.IncomingMessages;

    /// <inheritdoc/>
    public override string? Key => this is { Phone: { } phone, Date: { } date } ? PushKey.Of(Feed, phone.Value, date.Text, Destination, Message) : null;

    /// <summary>Who sent it.</summary>
    public PhoneNumber? Phone { get; init; }

    /// <summary>Your number.</summary>
    public string? Destination { get; init; }

    /// <summary>The text.</summary>
    public string? Message { get; init; }

    /// <summary>The feed and the length of the text; nothing about the person.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"incoming message of {Message?.Length ?? 0} UTF-16 units");

    internal static PushedMessage Read(PushForm form) => new()
    {
        Phone = form.Take<PhoneNumber>("phone"),
        Destination = form.Take("dest"),
        Message = form.Take("message"),
        Date = form.Take<ServiceTime>("date"),
        UnknownFields = form.Rest,
    };
}
