using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <content>What happens behind the start tag of a known element.</content>
internal sealed partial class XmlReadEmitter
{
    // xsi:nil="true" stands for null; a tag that was matched as a whole cannot say so.
    private void EmitTakenUnlessNil(WireNode node, string end, bool mayBeNil)
    {
        if (node.IsMarkedApart)
        {
            EmitKept(node, end, mayBeNil);
            return;
        }

        MemberModel? member = node.IsGroup ? null : model.Members[node.Member];
        bool isNilList = node.IsGroup && !model.EmptyAsMissing && node.EmptyList >= 0 && model.Members[node.EmptyList].XmlWritesNull;
        EmitOnce(node);
        if (!mayBeNil || member is { Unknown: not UnknownKind.None } || !(member is null ? isNilList : member.IsList ? member.ItemIsNullable : member.IsNullable))
        {
            EmitContent(node, end);
            return;
        }

        source.Block("if (reader.IsNil)", () =>
        {
            if (member is null)
            {
                source.Line("reader.SkipUnknown();");
            }
            else
            {
                EmitNil(member);
            }
        });
        source.Block("else", () => EmitContent(node, end));
    }

    private void EmitKept(WireNode node, string end, bool mayBeNil)
    {
        MemberModel member = model.Members[node.Member];
        bool isChoice = node.Choice is not null;
        string? empty = !model.EmptyAsMissing || isChoice || member.IsDictionary ? null
            : end.Length > 0 ? $"reader.TryEmpty({end})"
            : $"reader.TryEmpty(ignoresAttributes: {(member.Value.Kind == ValueKind.WireType ? "false" : "true")})";
        bool asksForNil = mayBeNil && empty is null && (member.IsList ? member.ItemIsNullable : member.IsNullable);
        EmitOnce(node);
        KeptValue.Emit(model, node, "reader.SkipUnknown();", empty, source, Assign, repeats: member.IsList);

        void Assign()
        {
            if (asksForNil)
            {
                source.Block("if (reader.IsNil)", () => EmitNil(member));
                source.Block("else", () => EmitValue(node, end));
            }
            else
            {
                EmitValue(node, end);
            }
        }
    }

    private void EmitNil(MemberModel member)
    {
        if (member is { IsList: true })
        {
            EmitAdd(member, ReadLocals.NullItem(member));
        }
        else if (member is { NullReplacesDefault: true })
        {
            source.Line($"{member.Local} = null;");
        }

        source.Line("reader.SkipUnknown();");
    }

    private ValueModel ValueOf(WireNode node) => node.Choice?.Value ?? model.Members[node.Member].Value;

    // An item of a list may repeat.
    private void EmitOnce(WireNode node)
    {
        if (node.IsGroup || !model.Members[node.Member].IsList)
        {
            source.Line(ReadLocals.Once(node.Bit, node.Path));
        }
    }

    private void EmitContent(WireNode node, string end)
    {
        if (node.IsGroup)
        {
            source.Line($"{node.Function}(ref reader);");
        }
        else
        {
            EmitValue(node, end);
        }
    }

    private void EmitValue(WireNode node, string end)
    {
        MemberModel member = model.Members[node.Member];
        ValueModel type = ValueOf(node);
        string value = type.Kind switch
        {
            ValueKind.WireType => $"{type.Type}.ReadXmlContent(ref reader)",
            ValueKind.Unknown => UnknownContent.ReadElement(type),
            _ => ValueRead.Xml(type, end),
        };
        if (member.Lenient is not null)
        {
            source.Line(ReadItems(member));
        }
        else if (member.Fixed is { } text)
        {
            source.Block(
                $"if (!reader.ReadText({end}).SequenceEqual({Literals.Utf8(text)}))",
                () => source.Line($"throw reader.InvalidValue({Literals.Text(member.Value.Description)});"));
        }
        else if (member.IsList)
        {
            EmitAdd(member, value);
        }
        else
        {
            source.Line($"{member.Local} = {value};");
        }
    }

    private void EmitAdd(MemberModel list, string item)
    {
        if (list.Key is { } key)
        {
            source.Line($"string key = reader.ReadKey({Literals.Utf8(key)});");
        }

        if (list.Lenient is null)
        {
            source.Line($"{list.Local} ??= new {ReadLocals.ListType(list)}();");
        }

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
}
