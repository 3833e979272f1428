namespace TextMe.Generator.Model;

/// <summary>One constraint of a member.</summary>
internal sealed record ConstraintModel
{
    /// <summary>That of a member which is not nullable.</summary>
    public static readonly ConstraintModel Present = new() { Kind = ConstraintKind.Required, Rule = "Required", AllowsEmpty = true };

    public required ConstraintKind Kind { get; init; }

    /// <summary>The attribute's name without ending, which names the rule in violations.</summary>
    public required string Rule { get; init; }

    /// <summary>The bounds of <see cref="ConstraintKind.Length"/>: UTF-16 units, items or bytes.</summary>
    public int Least { get; init; }

    public int Most { get; init; } = int.MaxValue;

    /// <summary>The bounds of <see cref="ConstraintKind.Range"/>, of the member's type where that is a number; those of times are texts.</summary>
    public ConstantModel? Minimum { get; init; }

    public ConstantModel? Maximum { get; init; }

    public bool MinimumIsExclusive { get; init; }

    public bool MaximumIsExclusive { get; init; }

    /// <summary>The pattern of a regular expression.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>The allowed or denied values, of the member's type or, for an enum, of the one below it.</summary>
    public EquatableArray<ConstantModel> Values { get; init; } = EquatableArray<ConstantModel>.Empty;

    public bool AllowsEmpty { get; init; }

    /// <summary>The bounds of <see cref="ConstraintKind.Length"/> in words.</summary>
    public string Sizes => SizesOf(Least, Most);

    public bool Takes(int size) => size >= Least && size <= Most;

    public static string SizesOf(int least, int most) => most == int.MaxValue ? $"at least {least}" : least == most ? $"exactly {least}" : $"{least} to {most}";
}

internal enum ConstraintKind
{
    /// <summary>Not null; not empty or white space either, unless allowed.</summary>
    Required,

    /// <summary>UTF-16 units of a string, items of a list, bytes.</summary>
    Length,
    Range,
    Pattern,

    /// <summary>A text of the form that <see cref="ConstraintModel.Rule"/> names.</summary>
    Form,
    Allowed,
    Denied,
}

/// <summary>What is told of bytes: how many there are.</summary>
internal sealed record ByteCount(int Count);
