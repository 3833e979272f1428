using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <content>Lists that may stand in any shape.</content>
internal sealed partial class XmlReadEmitter
{
    private const string EachChild = "for (bool more = reader.ReadContent() && reader.ReadChild(); more; more = reader.ReadChild())";

    // Behind the start tag of what is around the items, or of one that stands without.
    private static string ReadItems(MemberModel list) => list switch
    {
        { Value.Kind: ValueKind.WireType } => $"Read{list.Name}Items(ref reader);",
        _ => $"Read{list.Name}Items(ref reader, isItem: {Literals.Bool(list.XmlPath == list.Lenient!.XmlPath)});",
    };

    private void EmitLenientItems(MemberModel list)
    {
        bool isOfObjects = list.Value.Kind == ValueKind.WireType;
        source.Block($"void Read{list.Name}Items(ref {Names.XmlReader} reader{(isOfObjects ? "" : ", bool isItem")})", () =>
        {
            if (list.XmlWritesNull)
            {
                source.Block("if (reader.IsNil)", () =>
                {
                    source.Line("reader.SkipUnknown();");
                    source.Line("return;");
                });
                source.Line();
            }

            source.Line($"{list.Local} ??= new {ReadLocals.ListType(list)}();");
            if (isOfObjects)
            {
                source.Block($"if (!reader.HoldsItems({Literals.Utf8(list.Lenient!.ItemName)}))", () =>
                {
                    EmitAdd(list, LenientItem(list));
                    source.Line("return;");
                });
                source.Line();
                source.Block(EachChild, () => source.Within(
                    model.EmptyAsMissing ? "if (!reader.TryEmpty(ignoresAttributes: false))" : null, () => EmitAdd(list, LenientItem(list))));
            }
            else
            {
                source.Block("if (reader.HoldsElements)", () => source.Block(EachChild, () => source.Line($"Read{list.Name}Items(ref reader, isItem: true);")));
                source.Block(
                    model.EmptyAsMissing ? "else if (!(isItem ? reader.TryEmpty(ignoresAttributes: true) : reader.TryBlank()))" : "else if (isItem || !reader.TryBlank())",
                    () => EmitAdd(list, LenientItem(list)));
            }
        });
    }

    private static string LenientItem(MemberModel list) => list.Value.Kind == ValueKind.WireType ? $"{list.Value.Type}.ReadXmlContent(ref reader)" : ValueRead.Xml(list.Value, "");
}
