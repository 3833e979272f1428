using System;
using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>
/// Decides which lists try their items as rows, and which types are one: a few texts and whole numbers, with nothing nested and nothing that stands in its
/// place. A row is written only while none of them is null, so what may be null must be left out then.
/// </summary>
internal static class Rows
{
    private const int MostValues = 8;

    /// <summary>The type with what it is as an item of a list.</summary>
    public static WireTypeModel Decide(WireTypeModel model) => model with { IsXmlRow = IsXmlRow(model), IsJsonRow = IsJsonRow(model) };

    /// <summary>Whether the items of a list are tried. A wire type is asked by name; whether it is a row is in its own file.</summary>
    public static bool HasRows(MemberModel member) => member is { IsList: true, IsDictionary: false, ItemIsNullable: false, ItemsNamedAfter: null }
        && (member.Value is { Kind: ValueKind.WireType, IsTypeParameter: false } || IsPlain(member.Value));

    private static bool IsXmlRow(WireTypeModel model) =>
        IsFlat(model, static m => m is { InXml: true, XmlWritesNull: false, XmlCondition: null, XmlNamespace: null })
        && model.XmlElements.All(static n => n is { IsGroup: false, Namespace: null });

    // A text with nothing beside it is the bare value, not an object.
    private static bool IsJsonRow(WireTypeModel model) =>
        (model.XmlText < 0 || model.JsonObjectFor.Count > 0)
        && IsFlat(model, static m => m is { InJson: true, JsonWritesNull: false, JsonCondition: null })
        && model.JsonMembers.All(static n => n.Children.All(static c => !c.IsGroup));

    private static bool IsFlat(WireTypeModel model, Func<MemberModel, bool> isSimple) =>
        model.Derived.Count == 0
        && model.Members.Count is > 0 and <= MostValues
        && model.Members.Any(static m => m.Value.Kind == ValueKind.String)
        && model.Members.All(m => isSimple(m) && m is { IsList: false, Fixed: null } && IsPlain(m.Value));

    private static bool IsPlain(ValueModel value) => value.Kind is ValueKind.String or ValueKind.Int32 or ValueKind.Int64;
}
