using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the XML writer of a wire type.</summary>
internal sealed class XmlWriteEmitter(WireTypeModel model, SourceWriter source)
{
    private readonly LiteralRun _run = new(source);
    private int _namespaces;

    public void Emit()
    {
        string type = model.Declaration.FullName;
        source.Line("/// <inheritdoc/>");
        source.Line(Names.GeneratedCode);
        source.Line(Names.Hidden);
        source.Block($"public static void WriteXmlDocument(ref {Names.XmlWriter} writer, {type} value)", () =>
        {
            source.Line($"writer.WriteRaw({Literals.Utf8($"<?xml version=\"1.0\" encoding=\"UTF-8\"?><{model.XmlRoot}")});");
            if (model.XmlRootNamespace.Length > 0)
            {
                source.Line($"writer.EnterNamespace({Literals.Text(model.XmlRootNamespace)});");
            }

            source.Line("WriteXmlContent(ref writer, value);");
            source.Line($"writer.WriteRaw({Literals.Utf8($"</{model.XmlRoot}>")});");
        });
        source.Line();
        source.Line("/// <inheritdoc/>");
        source.Line(Names.GeneratedCode);
        source.Line(Names.Hidden);
        WriteGuards.EmitOptimization(model, source);
        source.Block($"public static void WriteXmlContent(ref {Names.XmlWriter} writer, {type} value)", EmitContent);
    }

    private void EmitContent()
    {
        WriteGuards.EmitStart(model, source);
        new DerivedEmitter(model, source).EmitXmlWrite();
        if (model.IsAbstract)
        {
            return;
        }

        RowEmitter.EmitXml(model, source);
        foreach (int index in model.XmlAttributes)
        {
            MemberModel member = model.Members[index];
            EmitOptional(member, expression =>
            {
                _run.Append(StartOfAttribute(index, member));
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
                EmitMember(node, model.Members[node.Member]);
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

        _run.Append($"<{node.Name}");
        string? outer = EnterNamespace(node);
        _run.Append(">");
        EmitNodes(node.Children);
        _run.Append($"</{node.Name}>");
        LeaveNamespace(outer);
        if (isOptional)
        {
            _run.Flush();
            source.Close();
        }
    }

    private void EmitMember(WireNode node, MemberModel member)
    {
        if (member.Fixed is { } text)
        {
            _run.Append($"<{node.Name}>{Literals.EscapeXml(text)}</{node.Name}>");
        }
        else if (member.IsList)
        {
            EmitOptional(member, expression =>
            {
                _run.Flush();
                source.Block(ListWrite.ForEach(member, expression), () => EmitItem(node, member));
            });
        }
        else if (member.XmlWritesNull)
        {
            _run.Flush();
            source.Block($"if (value.{member.Access} is {{ }} {member.Local})", () =>
            {
                EmitElement(node, member.Value, member.Local);
                _run.Flush();
            });
            source.Block("else", () => EmitNil(node));
        }
        else
        {
            EmitOptional(member, expression => EmitElement(node, member.Value, expression));
        }
    }

    private void EmitNil(WireNode node)
    {
        _run.Append($"<{node.Name}");
        string? outer = EnterNamespace(node);
        _run.Append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>");
        LeaveNamespace(outer);
        _run.Flush();
    }

    private void EmitItem(WireNode node, MemberModel member)
    {
        if (!member.ItemIsNullable)
        {
            EmitElement(node, member.Value, "item");
            _run.Flush();
            return;
        }

        source.Block($"if (item is {{ }} {member.Local}Item)", () =>
        {
            EmitElement(node, member.Value, member.Local + "Item");
            _run.Flush();
        });
        source.Block("else", () => EmitNil(node));
    }

    private void EmitElement(WireNode node, ValueModel value, string expression)
    {
        _run.Append($"<{node.Name}");
        string? outer = EnterNamespace(node);
        if (value.Kind == ValueKind.WireType)
        {
            _run.Flush();
            source.Line($"{value.Type}.WriteXmlContent(ref writer, {expression});");
        }
        else
        {
            _run.Append(">");
            _run.Flush();
            source.Line(ValueWrite.Xml(value, expression, isAttribute: false));
        }

        _run.Append($"</{node.Name}>");
        LeaveNamespace(outer);
    }

    // A name with a namespace of its own declares it, unless it is in scope already.
    private string? EnterNamespace(WireNode node)
    {
        if (node.Namespace is null)
        {
            return null;
        }

        _run.Flush();
        string outer = "outer" + Literals.Int(_namespaces++);
        source.Line($"string {outer} = writer.EnterNamespace({Literals.Text(node.Namespace)});");
        return outer;
    }

    private void LeaveNamespace(string? outer)
    {
        if (outer is not null)
        {
            _run.Flush();
            source.Line($"writer.LeaveNamespace({outer});");
        }
    }

    private static string StartOfAttribute(int index, MemberModel member) => member.XmlNamespace switch
    {
        null or "" => $" {member.XmlPath}=\"",
        Names.XmlNamespace => $" xml:{member.XmlPath}=\"",
        { } space => $" xmlns:a{Literals.Int(index)}=\"{Literals.EscapeXml(space)}\" a{Literals.Int(index)}:{member.XmlPath}=\"",
    };

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
