namespace TextMe.Generator.Model;

/// <summary>One constraint of a member.</summary>
internal sealed record ConstraintModel
{
    public required ConstraintKind Kind { get; init; }

    /// <summary>The attribute's name without ending, which names the rule in violations.</summary>
    public required string Rule { get; init; }

    /// <summary>C# expressions of the lower and upper bound.</summary>
    public string Minimum { get; init; } = "";

    public string Maximum { get; init; } = "";

    public bool MinimumIsExclusive { get; init; }

    public bool MaximumIsExclusive { get; init; }

    /// <summary>The pattern of a regular expression.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>C# expressions of the allowed or denied values.</summary>
    public EquatableArray<string> Values { get; init; } = EquatableArray<string>.Empty;

    public bool AllowsEmpty { get; init; }
}

internal enum ConstraintKind
{
    /// <summary>Not null; not empty or white space either, unless allowed.</summary>
    Required,

    /// <summary>UTF-16 units of a string, items of a list.</summary>
    Length,
    Range,
    Pattern,
    Allowed,
    Denied,
}
