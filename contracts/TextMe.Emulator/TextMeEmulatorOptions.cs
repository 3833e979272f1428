using System;

namespace TextMe.Emulator;

/// <summary>
/// What a test decides about a <see cref="TextMeEmulator"/>. With clock, tokens and codes of the test's own, every answer is determined.
/// </summary>
public sealed record TextMeEmulatorOptions
{
    /// <summary>
    /// Says what time it is; for the service it never goes back: while a clock that was put back has not caught up, it stands still. Default: the system's clock.
    /// </summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Makes the text of each new token, a different one every time. Default: random capital letters and digits, 26 as in the vendor's samples.
    /// </summary>
    public Func<string>? TokenSource { get; init; }

    /// <summary>Makes the six digits of each one-time code. Default: random ones.</summary>
    public Func<string>? CodeSource { get; init; }

    /// <summary>The first id, not negative; shipments, contact lists and birthday campaigns count up from it together. Default: 1001.</summary>
    public long FirstId { get; init; } = 1001;

    /// <summary>How long a message that was sent stays unconfirmed before its final report, at most 365 days. Default: 1 s.</summary>
    public TimeSpan DeliveryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>When messages may be sent; at other times a send is answered with 5. Default: always.</summary>
    public SendingHours? SendingHours { get; init; }

    /// <summary>
    /// Whether a sender that <c>verify_phone</c> submits is verified there and then, or when the test confirms it. Default: at once.
    /// </summary>
    public bool VerifiesSendersAtOnce { get; init; } = true;

    /// <summary>What a message to another country costs, in shekels of the account's money; the vendor names no prices. Default: 0.25.</summary>
    public decimal InternationalPrice { get; init; } = 0.25m;

    /// <summary>
    /// How many messages of each account are remembered at least, and how many pushes that nobody takes at most, so that a program that runs for long keeps its size.
    /// Beyond that the oldest that are not waiting for their time are forgotten, with their reports. Default: 100,000.
    /// </summary>
    public int KeptMessages { get; init; } = 100_000;

    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    internal void Check()
    {
        ArgumentNullException.ThrowIfNull(TimeProvider);
        ArgumentOutOfRangeException.ThrowIfNegative(FirstId);
        ArgumentOutOfRangeException.ThrowIfLessThan(DeliveryDelay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(DeliveryDelay, TimeSpan.FromDays(365));
        ArgumentOutOfRangeException.ThrowIfNegative(InternationalPrice);
        ArgumentOutOfRangeException.ThrowIfNegative(KeptMessages);
    }
}
