using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the XML writer of a wire type.</summary>
internal sealed class XmlWriteEmitter(WireTypeModel model, SourceWriter source)
{
    private readonly LiteralRun _run = new(source);

    public void Emit()
    {
        string type = model.Declaration.FullName;
        source.Line("/// <inheritdoc/>");
        source.Line(Names.GeneratedCode);
        source.Line(Names.Hidden);
        source.Block($"public static void WriteXmlDocument(ref {Names.XmlWriter} writer, {type} value)", () =>
        {
            source.Line($"writer.WriteRaw({Literals.Utf8($"<?xml version=\"1.0\" encoding=\"UTF-8\"?><{model.XmlRoot}")});");
            source.Line("WriteXmlContent(ref writer, value);");
            source.Line($"writer.WriteRaw({Literals.Utf8($"</{model.XmlRoot}>")});");
        });
        source.Line();
        source.Line("/// <inheritdoc/>");
        source.Line(Names.GeneratedCode);
        source.Line(Names.Hidden);
        source.Block($"public static void WriteXmlContent(ref {Names.XmlWriter} writer, {type} value)", EmitContent);
    }

    private void EmitContent()
    {
        WriteGuards.EmitStart(model, source);
        foreach (int index in model.XmlAttributes)
        {
            MemberModel member = model.Members[index];
            EmitOptional(member, expression =>
            {
                _run.Append($" {member.XmlPath}=\"");
                _run.Flush();
                source.Line(ValueWrite.Xml(member.Value, expression, isAttribute: true));
                _run.Append("\"");
            });
        }

        _run.Append(">");
        if (model.XmlText >= 0)
        {
            MemberModel member = model.Members[model.XmlText];
            EmitOptional(member, expression =>
            {
                _run.Flush();
                source.Line(ValueWrite.Xml(member.Value, expression, isAttribute: false));
            });
        }

        EmitNodes(model.XmlElements);
        _run.Flush();
        WriteGuards.EmitEnd(model, source);
    }

    private void EmitNodes(EquatableArray<WireNode> nodes)
    {
        foreach (WireNode node in nodes)
        {
            if (node.IsGroup)
            {
                EmitGroup(node);
            }
            else
            {
                EmitMember(node.Name, model.Members[node.Member]);
            }
        }
    }

    private void EmitGroup(WireNode node)
    {
        bool isOptional = node.WrittenFor.Count > 0;
        if (isOptional)
        {
            _run.Flush();
            source.Open($"if ({Presence.OfAny(model, node.WrittenFor, static m => m.XmlCondition)})");
        }

        _run.Append($"<{node.Name}>");
        EmitNodes(node.Children);
        _run.Append($"</{node.Name}>");
        if (isOptional)
        {
            _run.Flush();
            source.Close();
        }
    }

    private void EmitMember(string name, MemberModel member)
    {
        if (member.Fixed is { } text)
        {
            _run.Append($"<{name}>{Literals.EscapeXml(text)}</{name}>");
        }
        else if (member.IsList)
        {
            EmitOptional(member, expression =>
            {
                _run.Flush();
                source.Block(ListWrite.ForEach(member, expression), () => EmitItem(name, member));
            });
        }
        else
        {
            EmitOptional(member, expression => EmitElement(name, member.Value, expression));
        }
    }

    private void EmitItem(string name, MemberModel member)
    {
        if (!member.ItemIsNullable)
        {
            EmitElement(name, member.Value, "item");
            _run.Flush();
            return;
        }

        source.Block($"if (item is {{ }} {member.Local}Item)", () =>
        {
            EmitElement(name, member.Value, member.Local + "Item");
            _run.Flush();
        });
        source.Block("else", () =>
        {
            _run.Append($"<{name} xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>");
            _run.Flush();
        });
    }

    private void EmitElement(string name, ValueModel value, string expression)
    {
        if (value.Kind == ValueKind.WireType)
        {
            _run.Append($"<{name}");
            _run.Flush();
            source.Line($"{value.Type}.WriteXmlContent(ref writer, {expression});");
        }
        else
        {
            _run.Append($"<{name}>");
            _run.Flush();
            source.Line(ValueWrite.Xml(value, expression, isAttribute: false));
        }

        _run.Append($"</{name}>");
    }

    private void EmitOptional(MemberModel member, System.Action<string> emit)
    {
        string expression = member.IsNullable ? member.Local : "value." + member.Access;
        if (!member.IsOptionalInXml)
        {
            emit(expression);
            return;
        }

        _run.Flush();
        source.Block($"if ({Presence.OfMember(member, member.XmlCondition)})", () =>
        {
            emit(expression);
            _run.Flush();
        });
    }
}
