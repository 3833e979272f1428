using System.Collections.Generic;
using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the XML reader of a wire type: names in the expected order first, anything else by name.</summary>
internal sealed partial class XmlReadEmitter(WireTypeModel model, SourceWriter source, ReadLocals locals)
{
    public void Emit()
    {
        string type = model.Declaration.FullName;
        source.Line("/// <inheritdoc/>");
        source.Line(Names.GeneratedCode);
        source.Line(Names.Hidden);
        source.Block($"public static{Hides} {type} ReadXmlDocument(ref {Names.XmlReader} reader)", () =>
        {
            string root = model.XmlRoot is null ? $"{Names.XmlTypeName}.Name<{type}>()" : Literals.Utf8(model.XmlRoot);
            source.Line($"reader.ReadRoot({root}{(model.XmlRootNamespace.Length == 0 ? "" : ", " + Literals.Utf8(model.XmlRootNamespace))});");
            source.Line($"{type} value = ReadXmlContent(ref reader);");
            source.Line("reader.ReadEnd();");
            source.Line("return value;");
        });
        source.Line();
        source.Line("/// <inheritdoc/>");
        source.Line(Names.GeneratedCode);
        source.Line(Names.Hidden);
        source.Block($"public static{Hides} {type} ReadXmlContent(ref {Names.XmlReader} reader)", () =>
        {
            new DerivedEmitter(model, source).EmitXmlRead();
            if (model.IsAbstract)
            {
                return;
            }

            locals.EmitDeclarations(Present(), Marks());
            source.Line();
            EmitAttributes();
            if (model.XmlText >= 0)
            {
                // A scope of its own where attributes have parsed values, too.
                source.Block(null, EmitText);
            }
            else
            {
                EmitNamespace(model.XmlReadElements);
                source.Block("if (reader.ReadContent())", () => EmitLoop(model.XmlReadElements, model.XmlExpectedNamespace));
            }

            source.Line();
            locals.EmitResult();
            EmitGroupFunctions(model.XmlReadElements);
            foreach (MemberModel list in model.Members.Where(static m => m is { InXml: true, Lenient: not null }))
            {
                source.Line();
                EmitLenientItems(list);
            }
        });
    }

    private string Hides => model.HidesBase ? " new" : "";

    // A list that is no part of a group leaves no trace when it is empty.
    private IEnumerable<int> Present() => Enumerable.Range(0, model.Members.Count).Where(i =>
        !model.Members[i].InXml || (model.Members[i].IsList && model.XmlReadElements.Any(n => n.Member == i)));

    // Lists outside a group are not marked as seen.
    private bool Marks() => model.XmlReadAttributes.Count > 0 || model.XmlText >= 0
        || model.XmlReadElements.Any(n => n.IsGroup || n.OtherNames.Count > 0 || !model.Members[n.Member].IsList);

    private void EmitAttributes()
    {
        if (model.XmlReadAttributes.Count == 0 && model.XmlAnyAttribute < 0)
        {
            return;
        }

        foreach (WireNode node in model.XmlReadAttributes.Where(static n => n.Namespace is null or ""))
        {
            source.Block($"if (reader.TryAttribute({Literals.Utf8($" {node.Name}=\"")}))", () => EmitAttribute(node));
        }

        source.Block("while (reader.ReadAttribute())", () =>
        {
            string keyword = "if";
            foreach (WireNode node in model.XmlReadAttributes)
            {
                string space = node.Namespace is null or "" ? "" : ", " + Literals.Utf8(node.Namespace);
                source.Block($"{keyword} (reader.IsAttribute({Literals.Utf8(node.Name)}{space}))", () => EmitAttribute(node));
                keyword = "else if";
            }

            if (model.XmlAnyAttribute >= 0)
            {
                source.Block(keyword == "if" ? null : "else", () => source.Line(UnknownContent.AddAttribute(model.Members[model.XmlAnyAttribute])));
            }
        });
        source.Line();
    }

    private void EmitAttribute(WireNode node)
    {
        MemberModel member = model.Members[node.Member];
        source.Line(ReadLocals.Once(node.Bit, node.Path));
        if (node.IsMarkedApart)
        {
            KeptValue.Emit(model, node, "reader.ReadAttributeText();", model.EmptyAsMissing ? "reader.TryEmptyAttribute()" : null, source, Assign);
        }
        else
        {
            Assign();
        }

        void Assign() => source.Line($"{member.Local} = {ValueRead.XmlAttribute(member.Value)};");
    }

    private void EmitText()
    {
        MemberModel member = model.Members[model.XmlText];
        source.Within(model.EmptyTextIsMissing ? "if (!reader.TryEmpty(ignoresAttributes: true))" : null, () =>
        {
            source.Line(ReadLocals.Mark(model.XmlText));
            source.Line($"{member.Local} = {ValueRead.Xml(member.Value, "")};");
        });
    }

    private void EmitLoop(EquatableArray<WireNode> all, string? expected)
    {
        WireNode[] nodes = [.. all.Where(static n => !n.IsRest)];
        source.Line($"bool plain = reader.InDefaultNamespace({Namespace(expected)});");
        source.Block("while (true)", () =>
        {
            source.Block("if (plain)", () =>
            {
                foreach (WireNode node in nodes.Where(n => n.Namespace == expected))
                {
                    EmitExpected(node);
                }

                source.Block("if (reader.TryEnd())", () => source.Line("break;"));
            });
            source.Line();
            source.Block("if (!reader.ReadChild())", () => source.Line("break;"));
            source.Line();
            string keyword = "if";
            foreach (WireNode node in nodes)
            {
                source.Block($"{keyword} (reader.IsElement({NameOf(node)}, {Namespace(node.Namespace)}))", () => EmitTakenUnlessNil(node, "", mayBeNil: true));
                keyword = "else if";
            }

            EmitUnknown(all.FirstOrDefault(static n => n.IsRest), nodes.Length == 0 ? null : "else");
        });
    }

    private void EmitUnknown(WireNode? rest, string? otherwise)
    {
        if (rest is null)
        {
            source.Block(otherwise, () => source.Line("reader.SkipUnknown();"));
            return;
        }

        // The last of several is kept, as by XmlSerializer, where there is room for one.
        MemberModel member = model.Members[rest.Member];
        source.Block(otherwise is null ? "if (!reader.TrySkipEnvelope())" : "else if (!reader.TrySkipEnvelope())", () =>
        {
            if (!member.IsList)
            {
                source.Line(ReadLocals.Mark(rest.Bit));
            }

            EmitValue(rest, "");
        });
    }

    // Children without a namespace of their own are in that of the element they stand in, whatever it is.
    private void EmitNamespace(EquatableArray<WireNode> nodes)
    {
        if (nodes.All(static n => n.IsRest) || nodes.Any(static n => n is { IsRest: false, Namespace: null }))
        {
            source.Line($"{Names.Bytes} space = reader.ContentNamespace;");
        }
    }

    private static string Namespace(string? name) => name is null ? "space" : Literals.Utf8(name);

    private static string NameOf(WireNode node) => node.NamedAfter is null ? Literals.Utf8(node.Name) : $"{Names.XmlTypeName}.Name<{node.NamedAfter}>()";

    private static string StartTagOf(WireNode node) =>
        node.NamedAfter is null ? Literals.Utf8("<" + node.Name) : $"{Names.XmlTypeName}.StartTag<{node.NamedAfter}>()";

    private void EmitExpected(WireNode node)
    {
        bool isOpenTag = node.IsGroup || ValueOf(node).Kind is ValueKind.WireType or ValueKind.Unknown
            || model.Members[node.Member] is { IsDictionary: true } or { Aliases.Count: > 0 } or { Lenient: not null };
        bool repeats = !node.IsGroup && model.Members[node.Member].IsList;
        string match = isOpenTag ? $"reader.TryOpen({StartTagOf(node)})" : $"reader.TryMatch({Literals.Utf8($"<{node.Name}>")})";
        source.Block($"{(repeats ? "while" : "if")} ({match})", () => EmitTakenUnlessNil(node, isOpenTag ? "" : Literals.Utf8($"</{node.Name}>"), isOpenTag));
        source.Line();
    }

    private void EmitGroupFunctions(EquatableArray<WireNode> nodes)
    {
        foreach (WireNode group in nodes.Where(static n => n.IsGroup))
        {
            source.Line();
            source.Block($"void {group.Function}(ref {Names.XmlReader} reader)", () =>
            {
                if (model.EmptyAsMissing)
                {
                    source.Block("if (reader.TryEmpty(ignoresAttributes: true))", () => source.Line("return;"));
                    source.Line();
                }

                foreach (int list in group.Children.Where(n => !n.IsGroup && model.Members[n.Member].IsList).Select(static n => n.Member).Distinct())
                {
                    // The list is there, if empty, as soon as its parent is.
                    source.Line(ReadLocals.Mark(list));
                }

                if (group.Children.Count == 1 && group.Children[0].OtherNames.Count > 0)
                {
                    // So it has come under this name, unless it came under another before.
                    source.Block($"if (!({KeptValue.IsOtherNameSeen(group.Children[0])}))", () => source.Line(ReadLocals.Mark(group.Children[0].Bit)));
                }

                if (group.EmptyList >= 0)
                {
                    MemberModel list = model.Members[group.EmptyList];
                    source.Line($"{list.Local} ??= new {ReadLocals.ListType(list)}();");
                }

                EmitNamespace(group.Children);
                source.Block("if (!reader.ReadContent())", () => source.Line("return;"));
                source.Line();
                EmitLoop(group.Children, group.ExpectedNamespace);
            });
            EmitGroupFunctions(group.Children);
        }
    }
}
