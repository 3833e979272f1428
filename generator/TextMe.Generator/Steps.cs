namespace TextMe.Generator;

/// <summary>Names of the pipeline's steps, for tests that look at what was cached.</summary>
internal static class Steps
{
    public const string WireType = "TextMe.WireType";
    public const string Contract = "TextMe.Contract";
    public const string IsOn = "TextMe.IsOn";
    public const string Mapping = "TextMe.Mapping";
}
