namespace TextMe;

/// <summary>How people can unsubscribe from advertising.</summary>
public enum UnsubscribeOption
{
    /// <summary>They reply to the message.</summary>
    [WireName("2")]
    Reply = 2,

    /// <summary>They open a link at its end.</summary>
    [WireName("3")]
    Link = 3,
}
