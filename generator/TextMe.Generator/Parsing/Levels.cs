using System;
using System.Collections.Generic;
using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Counts how deep members stand, as reading counts: elements in XML, objects and arrays in JSON.</summary>
internal static class Levels
{
    public static MemberModel Count(MemberModel member) => member with
    {
        // What is kept counts its levels itself.
        XmlLevels = member is { InXml: true, XmlForm: XmlForm.Element, Unknown: UnknownKind.None }
            ? member.Choices.Select(static c => Names(c.XmlPath)).DefaultIfEmpty(Names(member.XmlPath)).Max()
            : 0,
        JsonLevels = member is { InJson: true, Unknown: UnknownKind.None } ? Names(member.JsonPath) + (member.IsList ? 1 : 0) + (member.Choices.Count > 1 ? 1 : 0) : 0,
    };

    /// <summary>The most elements that open below a type's own, without those of nested wire types, which count for themselves.</summary>
    public static int Xml(IEnumerable<MemberModel> members) => Most(members.Select(static m =>
        HasScalars(m) ? m.XmlLevels : IsAround(m, m.IsOptionalInXml) ? m.XmlLevels - 1 : 0));

    /// <summary>The same of objects and arrays; a scalar is neither.</summary>
    public static int Json(IEnumerable<MemberModel> members) => Most(members.Select(static m =>
        HasScalars(m) || IsAround(m, m.IsOptionalInJson) ? m.JsonLevels - 1 : 0));

    private static bool HasScalars(MemberModel member) => !member.IsNested || member.Choices.Any(static c => c.Value.Kind != ValueKind.WireType);

    // What stands around the items of a list is there without any.
    private static bool IsAround(MemberModel member, bool isOptional) => member.IsList && !isOptional;

    private static int Names(string path) => path.Split('/').Length;

    private static int Most(IEnumerable<int> levels) => Math.Max(0, levels.DefaultIfEmpty().Max());
}
