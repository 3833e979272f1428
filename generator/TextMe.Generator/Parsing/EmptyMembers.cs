using System;
using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>What <c>EmptyAsMissing</c> means for writing.</summary>
internal static class EmptyMembers
{
    /// <summary>The member of a type that reads what is empty as missing.</summary>
    public static MemberModel AsMissing(MemberModel member) =>
        member is { IsRequired: false, IsNullable: false, Unknown: UnknownKind.None } && Count(member) is { } count
            ? WrittenIf(member, $"value.{member.Access} is not {{ {count}: 0 }}")
            : member;

    // Null is not empty: it is refused, as ever.
    private static string? Count(MemberModel member) => member.List switch
    {
        ListKind.Array => "Length",
        ListKind.Collection => "Count",
        ListKind.List when !member.Type.StartsWith("global::System.Collections.Generic.IEnumerable<", StringComparison.Ordinal) => "Count",
        _ => null,
    };

    // An element that only repeats is not there without an item anyway.
    private static MemberModel WrittenIf(MemberModel member, string condition) => member with
    {
        XmlCondition = member.XmlPath.Contains('/') ? And(member.XmlCondition, condition) : member.XmlCondition,
        JsonCondition = And(member.JsonCondition, condition),
    };

    private static string And(string? first, string second) => first is null ? second : $"{first} && {second}";
}
