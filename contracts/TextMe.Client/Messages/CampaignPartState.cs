namespace TextMe;

/// <summary>What became of one call of a campaign.</summary>
public enum CampaignPartState
{
    /// <summary>Not sent, or refused by the service: nothing of it went out, it can be sent.</summary>
    Open,

    /// <summary>Under way, or ended without a valid answer: it may have gone out. It is never sent again by itself.</summary>
    Unknown,

    /// <summary>The service has taken it.</summary>
    Accepted,
}
