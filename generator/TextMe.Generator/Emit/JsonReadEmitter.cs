using System.Collections.Generic;
using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the JSON reader of a wire type: names in the expected order first, anything else by name.</summary>
internal sealed class JsonReadEmitter(WireTypeModel model, SourceWriter source, ReadLocals locals)
{
    // A list of several names has one.
    private readonly HashSet<int> _itemsFunctions = [];

    public void Emit()
    {
        source.Line("/// <inheritdoc/>");
        source.Line(Names.GeneratedCode);
        source.Line(Names.Hidden);
        source.Block($"public static{(model.HidesBase ? " new" : "")} {model.Declaration.FullName} ReadJsonValue(ref {Names.JsonReader} reader)", () =>
        {
            new DerivedEmitter(model, source).EmitJsonRead();
            if (model.IsAbstract)
            {
                return;
            }

            locals.EmitDeclarations(Enumerable.Range(0, model.Members.Count).Where(i => !model.Members[i].InJson), model.JsonReadMembers.Count > 0);
            source.Line();
            if (model.XmlText >= 0)
            {
                EmitBareText();
            }
            else
            {
                EmitObject(model.JsonReadMembers, isTop: true);
            }

            source.Line();
            locals.EmitResult();
            EmitFunctions(model.JsonReadMembers);
        });
    }

    private void EmitBareText()
    {
        MemberModel text = model.Members[model.XmlText];
        source.Block("if (!reader.IsAtObject)", () =>
        {
            source.Within(model.EmptyAsMissing ? "if (!reader.TryEmptyText())" : null, () =>
            {
                source.Line(ReadLocals.Mark(model.XmlText));
                source.Line($"{text.Local} = {ValueRead.Json(text.Value)};");
            });
        });
        source.Block("else", () => EmitObject(model.JsonReadMembers, isTop: true));
    }

    private void EmitObject(EquatableArray<WireNode> nodes, bool isTop) => source.Block("if (reader.BeginObject())", () =>
    {
        source.Open("do");
        foreach (WireNode node in nodes)
        {
            source.Block($"if (reader.TryName({Literals.Utf8($"\"{Literals.EscapeJson(node.Name)}\":")}))", () =>
            {
                EmitTaken(node);
                source.Block("if (!reader.NextMember())", () => source.Line("break;"));
            });
            source.Line();
        }

        source.Line($"{Names.Bytes} name = reader.ReadName();");
        string keyword = "if";
        foreach (WireNode node in nodes)
        {
            source.Block($"{keyword} (name.SequenceEqual({Literals.Utf8(node.Name)}))", () => EmitTaken(node));
            keyword = "else if";
        }

        EmitUnknown(isTop && model.JsonExtension >= 0 ? model.Members[model.JsonExtension] : null, nodes.Count == 0 ? null : "else");
        source.Close();
        source.Line("while (reader.NextMember());");
    });

    private void EmitUnknown(MemberModel? extension, string? otherwise)
    {
        if (extension is null)
        {
            source.Block(otherwise, () => source.Line("reader.SkipUnknown(name);"));
            return;
        }

        string metadata = string.Join(" || ", model.Discriminators.Select(static d => $"name.SequenceEqual({Literals.Utf8(d)})"));
        string start = otherwise is null ? "if" : "else if";
        if (metadata.Length > 0)
        {
            source.Block($"{start} ({metadata})", () => source.Line("reader.SkipUnknown(name);"));
            start = "else if";
        }

        source.Block($"{start} (!reader.TrySkipEnvelope(name))", () => source.Line(UnknownContent.AddMember(extension)));
    }

    // Behind the name of a node.
    private void EmitTaken(WireNode node)
    {
        source.Line(ReadLocals.Once(node.Bit, node.Path));
        if (node.IsGroup)
        {
            source.Line($"{node.Function}(ref reader);");
            return;
        }

        MemberModel member = model.Members[node.Member];
        if (node.IsMarkedApart)
        {
            KeptValue.Emit(model, node, $"reader.SkipUnknown({Literals.Utf8(node.Name)});", model.EmptyAsMissing ? Empty(member) : null, source, () => EmitValue(member));
        }
        else
        {
            EmitValue(member);
        }
    }

    // The expression that takes an empty value.
    private static string Empty(MemberModel member) => member.IsList ? "reader.TryEmptyList()" : EmptyValue(member);

    private static string EmptyValue(MemberModel member) =>
        member.Value.Kind is ValueKind.WireType or ValueKind.Choice ? "reader.TryEmptyObject()" : "reader.TryEmptyText()";

    private void EmitValue(MemberModel member)
    {
        if (member.IsList)
        {
            source.Line($"{ItemsFunction(member)}(ref reader);");
        }
        else if (member.Fixed is { } text)
        {
            source.Block(
                $"if (!reader.ReadText().SequenceEqual({Literals.Utf8(text)}))",
                () => source.Line($"throw reader.InvalidValue({Literals.Text(member.Value.Description)});"));
        }
        else if (model.EmptyAsMissing)
        {
            source.Line($"{member.Local} = {Value(member)};");
        }
        else if (member.NullReplacesDefault)
        {
            source.Line($"{member.Local} = reader.TryNull() ? null : {Value(member)};");
        }
        else if (member.IsNullable)
        {
            source.Block("if (!reader.TryNull())", () => source.Line($"{member.Local} = {Value(member)};"));
        }
        else
        {
            source.Line($"{member.Local} = {Value(member)};");
        }
    }

    private static string Value(MemberModel member) => member.Value.Kind switch
    {
        ValueKind.WireType => $"{member.Value.Type}.ReadJsonValue(ref reader)",
        ValueKind.Choice => ChoiceEmitter.ReadJson(member),
        _ => ValueRead.Json(member.Value),
    };

    private static string ItemsFunction(MemberModel member) => $"Read{member.Name}Items";

    private void EmitFunctions(EquatableArray<WireNode> nodes)
    {
        foreach (WireNode node in nodes)
        {
            if (node.IsGroup)
            {
                source.Line();
                source.Block($"void {node.Function}(ref {Names.JsonReader} reader)", () =>
                {
                    source.Block($"if (reader.{(model.EmptyAsMissing ? "TryEmptyObject()" : "TryNull()")})", () => source.Line("return;"));
                    source.Line();
                    EmitObject(node.Children, isTop: false);
                });
                EmitFunctions(node.Children);
            }
            else if (model.Members[node.Member] is { IsList: true } list && _itemsFunctions.Add(node.Member))
            {
                source.Line();
                EmitItemsFunction(list);
            }
        }
    }

    private void EmitItemsFunction(MemberModel list) =>
        source.Block($"void {ItemsFunction(list)}(ref {Names.JsonReader} reader)", () =>
        {
            if (!model.EmptyAsMissing)
            {
                source.Block("if (reader.TryNull())", () => source.Line("return;"));
                source.Line();
            }

            source.Line($"{list.Local} = new {ReadLocals.ListType(list)}();");
            if (list.IsDictionary)
            {
                EmitEntries(list);
                return;
            }

            if (list.Lenient is not null)
            {
                EmitLenientItems(list);
                return;
            }

            source.Line("bool more = reader.BeginList(out bool isArray);");
            source.Block("while (more)", () =>
            {
                EmitItem(list);
                source.Line("more = isArray && reader.NextItem();");
            });
        });

    private void EmitLenientItems(MemberModel list)
    {
        string item = list.Value.Kind == ValueKind.WireType ? $"Item = {Literals.Utf8(Literals.EscapeJson(list.Lenient!.ItemName))}, " : "";
        source.Line($"var nesting = new {Names.JsonNesting} {{ {item}DropsEmpty = {Literals.Bool(model.EmptyAsMissing)} }};");
        source.Block("for (bool more = reader.BeginItems(ref nesting); more; more = reader.NextItem(ref nesting))", () => EmitAdd(list));
    }

    private void EmitItem(MemberModel list)
    {
        bool drops = model.DropsEmptyItems(list);
        source.Within(drops ? $"if (!{EmptyValue(list)})" : null, () => EmitAdd(list));
    }

    private void EmitAdd(MemberModel list)
    {
        source.Line($"reader.CountItem({list.Local}.Count);");
        source.Line($"{list.Local}.Add({(model.DropsEmptyItems(list) ? Value(list) : Item(list))});");
    }

    private void EmitEntries(MemberModel dictionary) => source.Block("if (reader.BeginObject())", () =>
    {
        source.Open("do");
        source.Line($"reader.CountItem({dictionary.Local}.Count);");
        source.Line("string key = reader.ReadKey();");
        source.Block($"if (!{dictionary.Local}.TryAdd(key, {Item(dictionary)}))", () => source.Line("throw reader.DuplicateKey(key);"));
        source.Close();
        source.Line("while (reader.NextMember());");
    });

    private static string Item(MemberModel list) => list.ItemIsNullable ? $"reader.TryNull() ? {ReadLocals.NullItem(list)} : {Value(list)}" : Value(list);
}
