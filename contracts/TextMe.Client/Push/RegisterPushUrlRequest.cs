using System.ComponentModel.DataAnnotations;

namespace TextMe;

/// <summary>Registers the URL that a feed is pushed to.</summary>
/// <remarks>
/// Disputed: one unproven client has it (sheet §5.27, CW); the vendor's Push page says that URLs are handed over by hand and that no operation registers them.
/// Expect 997.
/// </remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record RegisterPushUrlRequest : AccountRequest
{
    /// <summary>The feed.</summary>
    [WireName("type")]
    public required PushFeed Feed { get; init; }

    /// <summary>Where it shall go.</summary>
    [WireName("url"), RegularExpression(@"https?://\S+")]
    public required string Url { get; init; }
}
