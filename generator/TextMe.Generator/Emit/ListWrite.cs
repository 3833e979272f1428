using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the loop over a list member.</summary>
internal static class ListWrite
{
    /// <summary>The loop's header. A list is walked as a span; other lists by their enumerator.</summary>
    public static string ForEach(MemberModel member, string expression)
    {
        string items = member.List == ListKind.ImmutableArray || member.IsNullable ? expression : $"{expression} ?? throw {Names.WireErrors}.NullMember()";
        if (member.Type.StartsWith("global::System.Collections.Generic.List<", System.StringComparison.Ordinal))
        {
            items = $"global::System.Runtime.InteropServices.CollectionsMarshal.AsSpan({items})";
        }

        return $"foreach ({ReadLocals.ItemType(member)} item in {items})";
    }
}
