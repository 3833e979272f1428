namespace TextMe.Client.Tests.Constraints;

/// <summary>A request that breaks one constraint.</summary>
/// <param name="Request">The request.</param>
/// <param name="Path">The member, as the violation names it.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Status">What the endpoint answers.</param>
internal sealed record BrokenRequest(object Request, string Path, string Rule, int Status)
{
    public string Name => $"{ApiOperation.Of(Request).Name}: {Path} {Rule}";
}
