using System.Collections.Generic;
using System.Linq;

namespace TextMe.Generator.Parsing.Patterns;

/// <summary>
/// Looks for repetitions that can share one text among them in exponentially many ways: <c>(a+)+$</c>, <c>(\w+\s?)*x</c>, <c>(a|a)*b</c>. They only cost
/// where something behind them can fail, which makes the engine try all ways.
/// </summary>
internal static class PatternShape
{
    public static bool CanExplode(string pattern) => PatternReader.Read(pattern) is { } node && CanExplode(node, canFailLater: false);

    private static bool CanExplode(PatternNode node, bool canFailLater)
    {
        switch (node)
        {
            case Sequence sequence:
                for (int i = sequence.Parts.Count - 1; i >= 0; i--)
                {
                    if (CanExplode(sequence.Parts[i], canFailLater))
                    {
                        return true;
                    }

                    canFailLater |= !sequence.Parts[i].IsOptional;
                }

                return false;
            case Choice choice:
                return choice.Options.Any(o => CanExplode(o, canFailLater));
            case Atomic atomic:
                return CanExplode(atomic.Part, canFailLater: false);
            case Repetition repetition:
                return (canFailLater && repetition.IsUnbounded && IsAmbiguous(repetition.Part)) || CanExplode(repetition.Part, canFailLater);
            default:
                return false;
        }
    }

    // What is repeated without end is ambiguous where a repetition within could go on with what the next round begins with.
    private static bool IsAmbiguous(PatternNode body) =>
        Inner(body).Any(inner => inner.After.All(static a => a.IsOptional) && inner.Before.All(b => b.IsOptional || b.First.Overlaps(inner.Repetition.First))
            && body.First.Overlaps(inner.Repetition.First))
        || HasEqualOptions(body);

    private static bool HasEqualOptions(PatternNode body)
    {
        if (body is Sequence { Parts.Count: 1 } sequence)
        {
            return HasEqualOptions(sequence.Parts[0]);
        }

        OneOf[] options = body is Choice choice ? [.. choice.Options.Select(static o => o is Sequence { Parts.Count: 1 } s ? s.Parts[0] : o).OfType<OneOf>()] : [];
        return options.Where((a, i) => options.Take(i).Any(b => a.Set.Overlaps(b.Set))).Any();
    }

    /// <summary>The repetitions without end within, each with what must be matched before and after it.</summary>
    private static IEnumerable<(IEnumerable<PatternNode> Before, Repetition Repetition, IEnumerable<PatternNode> After)> Inner(PatternNode node)
    {
        switch (node)
        {
            case Sequence { Parts: { } parts }:
                return parts.SelectMany((part, i) => Inner(part).Select(inner =>
                    (parts.Take(i).Concat(inner.Before), inner.Repetition, inner.After.Concat(parts.Skip(i + 1)))));
            case Choice choice:
                return choice.Options.SelectMany(Inner);
            case Repetition repetition:
                return repetition.IsUnbounded ? Inner(repetition.Part).Append(([], repetition, [])) : Inner(repetition.Part);
            default:
                return [];
        }
    }
}
