namespace TextMe;

/// <summary>Whose voice reads a message.</summary>
public enum Voice
{
    /// <summary>A man's, the service's default.</summary>
    [WireName("ymMale")]
    Male,

    /// <summary>A woman's.</summary>
    [WireName("ymFemale")]
    Female,
}
