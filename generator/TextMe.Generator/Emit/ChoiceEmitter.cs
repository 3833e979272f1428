using System.Collections.Generic;
using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>
/// Prints the functions of a member that is one of several types. In XML the element's name says which. In JSON an object around the value has one member of
/// that name; a single type needs no name.
/// </summary>
internal sealed class ChoiceEmitter(WireTypeModel model, SourceWriter source)
{
    /// <summary>The call that writes one value with its element.</summary>
    public static string WriteXml(MemberModel member, string expression) => $"Write{member.Name}Xml(ref writer, {expression});";

    public static string WriteJson(MemberModel member, string expression) => $"Write{member.Name}Json(ref writer, {expression});";

    public static string ReadJson(MemberModel member) => $"Read{member.Name}Json(ref reader)";

    public static string Validate(MemberModel member, string expression) => $"Validate{member.Name}(ref validator, {expression});";

    public void Emit()
    {
        foreach (MemberModel member in model.Members.Where(static m => m.Choices.Count > 0))
        {
            if (member.InXml)
            {
                EmitXmlWrite(member);
            }

            if (member.InJson)
            {
                EmitJsonWrite(member);
                EmitJsonRead(member);
            }

            EmitValidate(member);
        }
    }

    private void EmitXmlWrite(MemberModel member)
    {
        var run = new LiteralRun(source);
        var elements = new XmlElementWrite(source, run);
        EmitFunction($"void Write{member.Name}Xml(ref {Names.XmlWriter} writer, {member.Value.Type} value)", () => EmitSwitch(member, (choice, local) =>
        {
            elements.EmitElement(choice.Name, NodeOf(member, choice).Namespace, choice.Value, local);
            run.Flush();
        }));
    }

    private void EmitJsonWrite(MemberModel member)
    {
        var run = new LiteralRun(source);
        bool isNamed = member.Choices.Count > 1;
        EmitFunction($"void Write{member.Name}Json(ref {Names.JsonWriter} writer, {member.Value.Type} value)", () => EmitSwitch(member, (choice, local) =>
        {
            string quote = choice.Value.IsQuoted || IsNumberAsString(member, choice) ? "\"" : "";
            run.Append((isNamed ? $"{{\"{Literals.EscapeJson(choice.Name)}\":" : "") + quote);
            run.Flush();
            source.Line(choice.Value.Kind == ValueKind.WireType
                ? $"{choice.Value.Type}.WriteJsonValue(ref writer, {local});"
                : ValueWrite.Json(choice.Value, local, isQuoted: quote.Length > 0));
            run.Append(quote + (isNamed ? "}" : ""));
            run.Flush();
        }));
    }

    private void EmitJsonRead(MemberModel member) =>
        EmitFunction($"{member.Value.Type} Read{member.Name}Json(ref {Names.JsonReader} reader)", () =>
        {
            if (member.Choices.Count == 1)
            {
                source.Line($"return {JsonValue(member.Choices[0])};");
                return;
            }

            source.Line($"{Names.Bytes} name = reader.BeginChoice();");
            source.Line($"{member.Value.Type} choice;");
            string keyword = "if";
            foreach (ChoiceModel choice in member.Choices)
            {
                source.Block($"{keyword} (name.SequenceEqual({Literals.Utf8(choice.Name)}))", () => source.Line($"choice = {JsonValue(choice)};"));
                keyword = "else if";
            }

            source.Block("else", () => source.Line($"throw reader.InvalidValue({Literals.Text("an object whose one member is one of " + Choices(member))});"));
            source.Line();
            source.Line("reader.EndChoice();");
            source.Line("return choice;");
        });

    private void EmitValidate(MemberModel member) =>
        EmitFunction($"void Validate{member.Name}(ref {Names.Validator} validator, {member.Value.Type} value)", () =>
        {
            source.Open("switch (value)");
            foreach (ChoiceModel choice in MostDerivedFirst(member))
            {
                string? check = choice.Value.Kind switch
                {
                    ValueKind.WireType => $"{choice.Value.Type}.ValidateMembers(ref validator, choice);",
                    ValueKind.String => $"validator.Text(choice, \"\");",
                    ValueKind.Text => ValidateEmitter.TextOf(choice.Value, "choice", mayBeNull: false, "\"\""),
                    ValueKind.Enum or ValueKind.Flags => ValidateEmitter.EnumCheck(model, choice.Value, "choice", "\"\""),
                    _ => null,
                };
                source.Line(check is null ? $"case {choice.Value.Type}:" : $"case {choice.Value.Type} choice:");
                if (check is not null)
                {
                    source.Continued(check);
                }

                source.Continued("break;");
            }

            source.Line("default:");
            source.Continued($"validator.AllowedType(value, {Literals.Text(Choices(member))}, \"\");");
            source.Continued("break;");
            source.Close();
        });

    private void EmitSwitch(MemberModel member, System.Action<ChoiceModel, string> emit)
    {
        source.Open("switch (value)");
        foreach (ChoiceModel choice in MostDerivedFirst(member))
        {
            source.Block($"case {choice.Value.Type} choice:", () =>
            {
                emit(choice, "choice");
                source.Line("break;");
            });
        }

        source.Block("case null:", () => source.Line($"throw {Names.WireErrors}.NullMember();"));
        source.Block("default:", () => source.Line($"throw {Names.WireErrors}.UndefinedValue({Literals.Text("one of the types of " + Choices(member))});"));
        source.Close();
    }

    private void EmitFunction(string signature, System.Action body)
    {
        source.Line();
        source.Line(Names.GeneratedCode);
        source.Block("private static " + signature, body);
    }

    private WireNode NodeOf(MemberModel member, ChoiceModel choice) => Leaves(model.XmlElements).First(n => n.Path == choice.XmlPath && model.Members[n.Member] == member);

    private static IEnumerable<WireNode> Leaves(IEnumerable<WireNode> nodes) =>
        nodes.SelectMany(static n => n.IsGroup ? Leaves(n.Children) : [n]);

    private static IEnumerable<ChoiceModel> MostDerivedFirst(MemberModel member) => member.Choices.OrderByDescending(static c => c.Depth);

    private static bool IsNumberAsString(MemberModel member, ChoiceModel choice) =>
        member.JsonNumberAsString && choice.Value.Kind is not (ValueKind.Boolean or ValueKind.WireType);

    private static string Choices(MemberModel member) => string.Join(", ", member.Choices.Select(static c => c.Name));

    private static string JsonValue(ChoiceModel choice) =>
        choice.Value.Kind == ValueKind.WireType ? $"{choice.Value.Type}.ReadJsonValue(ref reader)" : ValueRead.Json(choice.Value);
}
