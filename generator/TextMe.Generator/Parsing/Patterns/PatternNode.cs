using System.Collections.Generic;
using System.Linq;

namespace TextMe.Generator.Parsing.Patterns;

/// <summary>A part of a regular expression, as far as repetition is concerned.</summary>
internal abstract record PatternNode
{
    /// <summary>Whether it can match the empty text.</summary>
    public abstract bool IsOptional { get; }

    /// <summary>The characters it can begin with.</summary>
    public abstract CharSet First { get; }
}

/// <summary>One character.</summary>
internal sealed record OneOf(CharSet Set) : PatternNode
{
    public override bool IsOptional => false;

    public override CharSet First => Set;
}

/// <summary>Matches no character, but may fail: an anchor, a look around, a reference.</summary>
internal sealed record Check : PatternNode
{
    public override bool IsOptional => false;

    public override CharSet First => default;
}

internal sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode
{
    public override bool IsOptional => Parts.All(static p => p.IsOptional);

    public override CharSet First
    {
        get
        {
            CharSet first = default;
            foreach (PatternNode part in Parts)
            {
                first |= part.First;
                if (!part.IsOptional && part is not Check)
                {
                    break;
                }
            }

            return first;
        }
    }
}

internal sealed record Choice(IReadOnlyList<PatternNode> Options) : PatternNode
{
    public override bool IsOptional => Options.Any(static o => o.IsOptional);

    public override CharSet First => Options.Aggregate(default(CharSet), static (set, o) => set | o.First);
}

/// <param name="Part">What is repeated.</param>
/// <param name="Least">How often at least.</param>
/// <param name="IsUnbounded">Whether without end.</param>
internal sealed record Repetition(PatternNode Part, int Least, bool IsUnbounded) : PatternNode
{
    public override bool IsOptional => Least == 0 || Part.IsOptional;

    public override CharSet First => Part.First;
}

/// <summary>A group that is not entered again once it has matched.</summary>
internal sealed record Atomic(PatternNode Part) : PatternNode
{
    public override bool IsOptional => Part.IsOptional;

    public override CharSet First => Part.First;
}
