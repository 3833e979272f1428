namespace TextMe.Client.Tests.Constraints;

/// <summary>A request that breaks one constraint.</summary>
/// <param name="Request">The request.</param>
/// <param name="Path">The member, as the violation names it.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Status">What the endpoint answers.</param>
internal sealed record BrokenRequest(object Request, string Path, string Rule, int Status)
{
    /// <summary>What it answers in XML, where nothing tells a list without items from none.</summary>
    public int? XmlStatus { get; init; }

    public string Name => $"{ApiOperation.Of(Request).Name}: {Path} {Rule}";
}
