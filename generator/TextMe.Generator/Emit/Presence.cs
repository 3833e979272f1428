using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the conditions under which a member or a group is written.</summary>
internal static class Presence
{
    /// <summary>The condition of a member; the pattern also names its value where it can be null.</summary>
    public static string OfMember(MemberModel member, string? condition)
    {
        string? notNull = member.IsNullable ? $"value.{member.Access} is {{ }} {member.Local}" : null;
        return condition is null ? notNull! : notNull is null ? condition : $"{condition} && {notNull}";
    }

    /// <summary>The condition of a group: any of its members.</summary>
    public static string OfAny(WireTypeModel model, EquatableArray<int> members, System.Func<MemberModel, string?> condition) =>
        string.Join(" || ", members.Select(i => model.Members[i]).Select(m => (condition(m), m.IsNullable) switch
        {
            ({ } only, false) => only,
            ({ } both, true) => $"({both} && value.{m.Access} is not null)",
            _ => $"value.{m.Access} is not null",
        }));
}
