namespace TextMe;

/// <summary>Who is called and who is sent a text.</summary>
public enum VoiceKind
{
    /// <summary>A text to ordinary phones, a call to those that take no texts ("kosher" ones).</summary>
    [WireName("2")]
    TextOrCall = 2,

    /// <summary>A text and a call to everybody.</summary>
    [WireName("3")]
    TextAndCall = 3,

    /// <summary>A call to everybody.</summary>
    [WireName("4")]
    Call = 4,
}
