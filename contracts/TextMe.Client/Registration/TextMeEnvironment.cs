namespace TextMe;

/// <summary>What the calls of a client do.</summary>
public enum TextMeEnvironment
{
    /// <summary>What they say: messages go out and cost money.</summary>
    Live,

    /// <summary>Nothing: they go to <c>/api/test</c>, which answers alike, and can go nowhere else.</summary>
    Test,
}
