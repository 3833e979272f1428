namespace TextMe;

/// <summary>A number that was blocked, as it is pushed: nothing more may be sent to it.</summary>
/// <remarks>Fields from one unproven client (sheet §10, CW). <see cref="PushedItem.Key"/> holds number, date and text; without number or date there is none.</remarks>
public sealed record PushedBlock : PushedItem
{
    /// <inheritdoc/>
    public override PushFeed Feed => PushFeed.BlockedNumbers;

    /// <inheritdoc/>
    public override string? Key => this is { Phone: { } phone, Date: { } date } ? PushKey.Of(Feed, phone.Value, date.Text, Message) : null;

    /// <summary>The number, which this feed calls <c>dest</c>.</summary>
    public PhoneNumber? Phone { get; init; }

    /// <summary>The text by which the person asked for it.</summary>
    public string? Message { get; init; }

    /// <summary>The feed; nothing about the person.</summary>
    public override string ToString() => "blocked number";

    internal static PushedBlock Read(PushForm form) => new()
    {
        Phone = form.Take<PhoneNumber>("dest"),
        Message = form.Take("message"),
        Date = form.Take<ServiceTime>("date"),
        UnknownFields = form.Rest,
    };
}
