using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Decides which types are tried as one row when they are written: a few texts and whole numbers, always there, with nothing nested.</summary>
internal static class Rows
{
    private const int MostValues = 8;

    public static bool IsXmlRow(WireTypeModel model) =>
        IsFlat(model, static m => m.InXml && !m.XmlWritesNull && m.XmlCondition is null && m.XmlNamespace is null);

    // A text with nothing beside it is the bare value, not an object.
    public static bool IsJsonRow(WireTypeModel model) =>
        (model.XmlText < 0 || model.JsonObjectFor.Count > 0)
        && IsFlat(model, static m => m.InJson && m.JsonCondition is null && !m.JsonWritesNull);

    private static bool IsFlat(WireTypeModel model, System.Func<MemberModel, bool> isPlain) =>
        model.Members.Count is > 0 and <= MostValues
        && model.XmlElements.All(static n => n is { IsGroup: false, Namespace: null })
        && model.Members.Any(static m => m.Value.Kind == ValueKind.String)
        && model.Members.All(m => isPlain(m) && !m.IsList && m.Fixed is null && m.Value.Kind is ValueKind.String or ValueKind.Int32 or ValueKind.Int64);
}
