using System.Collections.Generic;
using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the XML reader of a wire type: names in the expected order first, anything else by name.</summary>
internal sealed class XmlReadEmitter(WireTypeModel model, SourceWriter source, ReadLocals locals)
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
                EmitNamespace(model.XmlElements);
                source.Block("if (reader.ReadContent())", () => EmitLoop(model.XmlElements, model.XmlExpectedNamespace));
            }

            source.Line();
            locals.EmitResult();
            EmitGroupFunctions(model.XmlElements);
        });
    }

    private string Hides => model.HidesBase ? " new" : "";

    // A list that is no part of a group leaves no trace when it is empty.
    private IEnumerable<int> Present() => Enumerable.Range(0, model.Members.Count).Where(i =>
        !model.Members[i].InXml || (model.Members[i].IsList && model.XmlElements.Any(n => n.Member == i)));

    // Lists outside a group are not marked as seen.
    private bool Marks() => model.XmlAttributes.Count > 0 || model.XmlText >= 0
        || model.XmlElements.Any(n => n.IsGroup || !model.Members[n.Member].IsList);

    private void EmitAttributes()
    {
        if (model.XmlAttributes.Count == 0 && model.XmlAnyAttribute < 0)
        {
            return;
        }

        foreach (int index in model.XmlAttributes)
        {
            MemberModel member = model.Members[index];
            if (member.XmlNamespace is null or "")
            {
                source.Block($"if (reader.TryAttribute({Literals.Utf8($" {member.XmlPath}=\"")}))", () => EmitAttribute(index, member));
            }
        }

        source.Block("while (reader.ReadAttribute())", () =>
        {
            string keyword = "if";
            foreach (int index in model.XmlAttributes)
            {
                MemberModel member = model.Members[index];
                source.Block($"{keyword} (reader.IsAttribute({Literals.Utf8(member.XmlPath)}{(member.XmlNamespace is null or "" ? "" : ", " + Literals.Utf8(member.XmlNamespace))}))", () => EmitAttribute(index, member));
                keyword = "else if";
            }

            if (model.XmlAnyAttribute >= 0)
            {
                source.Block(keyword == "if" ? null : "else", () => source.Line(UnknownContent.AddAttribute(model.Members[model.XmlAnyAttribute])));
            }
        });
        source.Line();
    }

    private void EmitAttribute(int index, MemberModel member)
    {
        source.Line(ReadLocals.Once(index, member.XmlPath));
        source.Line($"{member.Local} = {ValueRead.XmlAttribute(member.Value)};");
    }

    private void EmitText()
    {
        MemberModel member = model.Members[model.XmlText];
        source.Line($"{ReadLocals.Word(model.XmlText)} |= {Literals.Bit(model.XmlText)};");
        source.Line($"{member.Local} = {ValueRead.Xml(member.Value, "")};");
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
            EmitAssignment(member, UnknownContent.ReadElement(member.Value), $"{ReadLocals.Word(rest.Bit)} |= {Literals.Bit(rest.Bit)};"));
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
        bool isOpenTag = node.IsGroup || ValueOf(node).Kind is ValueKind.WireType or ValueKind.Unknown || model.Members[node.Member].IsDictionary;
        bool repeats = !node.IsGroup && model.Members[node.Member].IsList;
        string match = isOpenTag ? $"reader.TryOpen({StartTagOf(node)})" : $"reader.TryMatch({Literals.Utf8($"<{node.Name}>")})";
        source.Block($"{(repeats ? "while" : "if")} ({match})", () => EmitTakenUnlessNil(node, isOpenTag ? "" : Literals.Utf8($"</{node.Name}>"), isOpenTag));
        source.Line();
    }

    // xsi:nil="true" stands for null; a tag that was matched as a whole cannot say so.
    private void EmitTakenUnlessNil(WireNode node, string end, bool mayBeNil)
    {
        MemberModel? member = node.IsGroup ? null : model.Members[node.Member];
        bool isNilList = node.IsGroup && node.EmptyList >= 0 && model.Members[node.EmptyList].XmlWritesNull;
        if (!mayBeNil || member is { Unknown: not UnknownKind.None } || !(member is null ? isNilList : member.IsList ? member.ItemIsNullable : member.IsNullable))
        {
            EmitTaken(node, end);
            return;
        }

        source.Block("if (reader.IsNil)", () =>
        {
            if (member is { IsList: true })
            {
                EmitAdd(member, ReadLocals.NullItem(member));
            }
            else
            {
                source.Line(ReadLocals.Once(node.Bit, node.Path));
                if (member is { NullReplacesDefault: true })
                {
                    source.Line($"{member.Local} = null;");
                }
            }

            source.Line("reader.SkipUnknown();");
        });
        source.Block("else", () => EmitTaken(node, end));
    }

    private ValueModel ValueOf(WireNode node) => node.Choice?.Value ?? model.Members[node.Member].Value;

    // Behind the start tag of a node.
    private void EmitTaken(WireNode node, string end)
    {
        if (node.IsGroup)
        {
            source.Line(ReadLocals.Once(node.Bit, node.Path));
            source.Line($"{node.Function}(ref reader);");
            return;
        }

        MemberModel member = model.Members[node.Member];
        ValueModel type = ValueOf(node);
        string value = type.Kind switch
        {
            ValueKind.WireType => $"{type.Type}.ReadXmlContent(ref reader)",
            ValueKind.Unknown => UnknownContent.ReadElement(type),
            _ => ValueRead.Xml(type, end),
        };
        if (member.Fixed is { } text)
        {
            source.Line(ReadLocals.Once(node.Bit, node.Path));
            source.Block(
                $"if (!reader.ReadText({end}).SequenceEqual({Literals.Utf8(text)}))",
                () => source.Line($"throw reader.InvalidValue({Literals.Text(member.Value.Description)});"));
        }
        else
        {
            EmitAssignment(member, value, ReadLocals.Once(node.Bit, node.Path));
        }
    }

    private void EmitAssignment(MemberModel member, string value, string mark)
    {
        if (member.IsList)
        {
            EmitAdd(member, value);
            return;
        }

        source.Line(mark);
        source.Line($"{member.Local} = {value};");
    }

    private void EmitAdd(MemberModel list, string item)
    {
        if (list.Key is { } key)
        {
            source.Line($"string key = reader.ReadKey({Literals.Utf8(key)});");
        }

        source.Line($"{list.Local} ??= new {ReadLocals.ListType(list)}();");
        source.Line($"reader.CountItem({list.Local}.Count);");
        if (list.Key is null)
        {
            source.Line($"{list.Local}.Add({item});");
        }
        else
        {
            source.Block($"if (!{list.Local}.TryAdd(key, {item}))", () => source.Line("throw reader.DuplicateKey(key);"));
        }
    }

    private void EmitGroupFunctions(EquatableArray<WireNode> nodes)
    {
        foreach (WireNode group in nodes.Where(static n => n.IsGroup))
        {
            source.Line();
            source.Block($"void {group.Function}(ref {Names.XmlReader} reader)", () =>
            {
                foreach (int bit in group.Children.Where(n => !n.IsGroup && model.Members[n.Member].IsList).Select(static n => n.Bit).Distinct())
                {
                    // The list is there, if empty, as soon as its parent is.
                    source.Line($"{ReadLocals.Word(bit)} |= {Literals.Bit(bit)};");
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
