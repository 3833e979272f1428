using System;
using System.Collections.Generic;

namespace TextMe.Emulator;

/// <summary>What a call wants sent, whichever operation it is.</summary>
internal sealed record SendOrder
{
    public required IReadOnlyList<SendPart> Parts { get; init; }

    public DateTimeOffset? SendAt { get; init; }

    public UnsubscribeOption? Unsubscribe { get; init; }

    public int? SkipIfSentWithinDays { get; init; }

    public string? CampaignName { get; init; }

    public VoiceMessage? Voice { get; init; }
}
