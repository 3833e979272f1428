using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints a wire type that has errors: all its members are there, so that what uses them compiles, and throw.</summary>
internal static class StubEmitter
{
    private const string Throw = "throw new global::System.NotSupportedException(\"The wire type has errors; the build reports them.\");";

    public static void Emit(WireTypeModel model, SourceWriter source)
    {
        string type = model.Declaration.FullName;
        string hides = model.HidesBase ? "new " : "";
        string[] members =
        [
            $"void WriteXmlDocument(ref {Names.XmlWriter} writer, {type} value)",
            $"{hides}{type} ReadXmlDocument(ref {Names.XmlReader} reader)",
            $"void WriteXmlContent(ref {Names.XmlWriter} writer, {type} value)",
            $"{hides}{type} ReadXmlContent(ref {Names.XmlReader} reader)",
            $"void WriteJsonValue(ref {Names.JsonWriter} writer, {type} value)",
            $"void WriteJsonMembers(ref {Names.JsonWriter} writer, {type} value)",
            $"{hides}{type} ReadJsonValue(ref {Names.JsonReader} reader)",
            $"bool TryWriteXmlRow(ref {Names.Rows} rows, {Names.Bytes} start, {type} value, {Names.Bytes} end)",
            $"bool TryWriteJsonRow(ref {Names.Rows} rows, {type} value)",
            $"void ValidateMembers(ref {Names.Validator} validator, {type} value)",
        ];
        source.Block($"partial {model.Declaration.Keyword} {model.Declaration.Name}{model.Declaration.TypeParameters} : global::TextMe.IWireContract<{type}>", () =>
        {
            foreach (string member in members)
            {
                if (member != members[0])
                {
                    source.Line();
                }

                source.Line("/// <summary>Throws.</summary>");
                source.Line(Names.GeneratedCode);
                source.Line(Names.Hidden);
                source.Line($"public static {member} =>");
                source.Continued(Throw);
            }

            source.Line();
            source.Line(Names.GeneratedCode);
            source.Line($"static string global::TextMe.IWireContract<{type}>.TypeName =>");
            source.Continued(Throw);
            PrintMembersEmitter.Emit(model, source);
        });
    }
}
