using System;
using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>
/// Prints what decides whether the value behind a name becomes that of its member: of several names the first that comes is kept, and an empty value may count as
/// none.
/// </summary>
internal static class KeptValue
{
    /// <param name="model">The type.</param>
    /// <param name="node">The name, which is marked as seen apart from its member.</param>
    /// <param name="skip">The statement that passes over the value.</param>
    /// <param name="empty">The expression that takes an empty value; null: every value counts.</param>
    /// <param name="source">Takes the code.</param>
    /// <param name="assign">Prints the statements that take the value.</param>
    /// <param name="repeats">Whether the name stands for each item of a list.</param>
    public static void Emit(WireTypeModel model, WireNode node, string skip, string? empty, SourceWriter source, Action assign, bool repeats = false)
    {
        bool hasAliases = model.Members[node.Member].Aliases.Count > 0;
        string? condition = empty is null ? null : $"if (!{empty})";
        if (hasAliases)
        {
            source.Block($"if ({(repeats ? IsOtherNameSeen(node) : ReadLocals.IsSeen(node.Member))})", () => source.Line(skip));
            condition = condition is null ? "else" : "else " + condition;
        }

        source.Within(condition, () =>
        {
            if (!repeats || hasAliases)
            {
                source.Line(ReadLocals.Mark(repeats ? node.Bit : node.Member));
            }

            assign();
        });
    }

    /// <summary>The condition that a list has come under another of its names.</summary>
    public static string IsOtherNameSeen(WireNode node) => string.Join(" || ", node.OtherNames.Select(ReadLocals.IsSeen));
}
