namespace TextMe;

/// <summary>What <see cref="ITextMeApi.GetApiTokenAsync"/> does.</summary>
public enum TokenAction
{
    /// <summary>Mints one more token; it counts toward the 5.</summary>
    [WireName("new")]
    New,

    /// <summary>Reads the token minted last; changes nothing.</summary>
    [WireName("current")]
    Current,
}
