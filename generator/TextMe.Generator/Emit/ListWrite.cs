using System;
using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the loop over a list or dictionary.</summary>
internal static class ListWrite
{
    /// <summary>Prints the loop around what writes one item.</summary>
    public static void Emit(MemberModel member, string expression, SourceWriter source, Action emitItem) => source.Block(ForEach(member, expression), emitItem);

    /// <summary>Prints the loop in which each item is first tried as a row, by a condition given in parts, and else written as before.</summary>
    public static void EmitRows(MemberModel member, string expression, string[] attempt, SourceWriter source, Action emitItem) => source.Block(null, () =>
    {
        source.Line($"{Names.Rows} rows = writer.BeginRows();");
        source.Block(ForEach(member, expression), () =>
        {
            source.Line($"if ({attempt[0]}{(attempt.Length == 1 ? ")" : "")}");
            foreach (string part in attempt.Skip(1))
            {
                source.Continued($"&& {part}{(part == attempt[attempt.Length - 1] ? ")" : "")}");
            }

            source.Block(null, () => source.Line("continue;"));
            source.Line();
            source.Line("writer.EndRows(rows);");
            emitItem();
            source.Line("rows = writer.BeginRows();");
        });
        source.Line("writer.EndRows(rows);");
    });

    // A list is walked as a span; other lists by their enumerator.
    private static string ForEach(MemberModel member, string expression)
    {
        string items = member.List == ListKind.ImmutableArray ? $"{expression}.IsDefault ? throw {Names.WireErrors}.NullMember() : {expression}"
            : member.IsNullable ? expression
            : $"{expression} ?? throw {Names.WireErrors}.NullMember()";
        if (member.Type.StartsWith("global::System.Collections.Generic.List<", StringComparison.Ordinal))
        {
            items = $"global::System.Runtime.InteropServices.CollectionsMarshal.AsSpan({items})";
        }

        return $"foreach ({ReadLocals.LoopType(member)} item in {items})";
    }

    /// <summary>The value of the loop's item.</summary>
    public static string Item(MemberModel member) => member.IsDictionary ? "item.Value" : "item";
}
