using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the XML writer of a wire type.</summary>
internal sealed class XmlWriteEmitter
{
    private readonly WireTypeModel _model;
    private readonly SourceWriter _source;
    private readonly LiteralRun _run;
    private readonly XmlElementWrite _elements;

    public XmlWriteEmitter(WireTypeModel model, SourceWriter source)
    {
        _model = model;
        _source = source;
        _run = new LiteralRun(source);
        _elements = new XmlElementWrite(source, _run);
    }

    public void Emit()
    {
        string type = _model.Declaration.FullName;
        _source.Line("/// <inheritdoc/>");
        _source.Line(Names.GeneratedCode);
        _source.Line(Names.Hidden);
        _source.Block($"public static void WriteXmlDocument(ref {Names.XmlWriter} writer, {type} value)", () =>
        {
            _source.Line($"writer.WriteRaw({Literals.Utf8($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>{(_model.XmlRoot is null ? "" : "<" + _model.XmlRoot)}")});");
            if (_model.XmlRoot is null)
            {
                _source.Line($"writer.WriteRaw({Names.XmlTypeName}.StartTag<{type}>());");
            }

            if (_model.XmlRootNamespace.Length > 0)
            {
                _source.Line($"writer.EnterNamespace({Literals.Text(_model.XmlRootNamespace)});");
            }

            _source.Line("WriteXmlContent(ref writer, value);");
            _source.Line($"writer.WriteRaw({(_model.XmlRoot is null ? $"{Names.XmlTypeName}.EndTag<{type}>()" : Literals.Utf8($"</{_model.XmlRoot}>"))});");
        });
        _source.Line();
        _source.Line("/// <inheritdoc/>");
        _source.Line(Names.GeneratedCode);
        _source.Line(Names.Hidden);
        WriteGuards.EmitOptimization(_model, _source);
        _source.Block($"public static void WriteXmlContent(ref {Names.XmlWriter} writer, {type} {WireTypeEmitter.Parameter(_model)})", EmitContent);
        if (!_model.IsSynthesized)
        {
            _source.Line();
            RowEmitter.EmitXml(_model, _source);
        }
    }

    private void EmitContent()
    {
        WireTypeEmitter.EmitUnwrapping(_model, _source);
        WriteGuards.EmitStart(_model, _model.XmlDepth, _source);
        new DerivedEmitter(_model, _source).EmitXmlWrite();
        if (_model.IsAbstract)
        {
            return;
        }

        foreach (int index in _model.XmlAttributes)
        {
            MemberModel member = _model.Members[index];
            EmitOptional(member, expression =>
            {
                _run.Append(StartOfAttribute(index, member));
                _run.Flush();
                _source.Line(ValueWrite.Xml(member.Value, expression, isAttribute: true));
                _run.Append("\"");
            });
        }

        if (_model.XmlAnyAttribute >= 0)
        {
            EmitUnknown(_model.Members[_model.XmlAnyAttribute]);
        }

        _run.Append(">");
        if (_model.XmlText >= 0)
        {
            MemberModel member = _model.Members[_model.XmlText];
            EmitOptional(member, expression =>
            {
                _run.Flush();
                _source.Line(ValueWrite.Xml(member.Value, expression, isAttribute: false));
            });
        }

        EmitNodes(_model.XmlElements);
        _run.Flush();
    }

    private void EmitNodes(EquatableArray<WireNode> nodes)
    {
        foreach (WireNode node in nodes)
        {
            if (node.IsGroup)
            {
                EmitGroup(node);
            }
            else if (_model.Members[node.Member] is var member && (node.Choice is null || node.Choice == member.Choices[0]))
            {
                EmitMember(node, member);
            }
        }
    }

    private void EmitGroup(WireNode node)
    {
        if (node.EmptyList >= 0 && _model.Members[node.EmptyList] is { XmlWritesNull: true } list)
        {
            _run.Flush();
            _source.Block($"if (value.{list.Access} is {{ }} {list.Local})", () =>
            {
                EmitGroupElement(node);
                _run.Flush();
            });
            _source.Block("else", () => _elements.EmitNil(node));
            return;
        }

        bool isOptional = node.WrittenFor.Count > 0;
        if (isOptional)
        {
            _run.Flush();
            _source.Open($"if ({Presence.OfAny(_model, node.WrittenFor, static m => m.XmlCondition)})");
        }

        EmitGroupElement(node);
        if (isOptional)
        {
            _run.Flush();
            _source.Close();
        }
    }

    private void EmitGroupElement(WireNode node)
    {
        _run.Append($"<{node.Name}");
        string? outer = _elements.EnterNamespace(node.Namespace);
        _run.Append(">");
        EmitNodes(node.Children);
        _run.Append($"</{node.Name}>");
        _elements.LeaveNamespace(outer);
    }

    private void EmitMember(WireNode node, MemberModel member)
    {
        if (member.Fixed is { } text)
        {
            _run.Append($"<{node.Name}>{Literals.EscapeXml(text)}</{node.Name}>");
        }
        else if (member.Unknown != UnknownKind.None)
        {
            EmitUnknown(member);
        }
        else if (member.IsList)
        {
            EmitOptional(member, expression =>
            {
                _run.Flush();
                WriteGuards.EmitAround(member is { IsNested: true, IsOptionalInXml: true }, member.XmlLevels, _source);
                WriteGuards.EmitNested(member.IsNested, member.XmlLevels, _source, () => EmitItems(node, member, expression));
            });
        }
        else if (member.XmlWritesNull)
        {
            _run.Flush();
            if (member.XmlCondition is null)
            {
                EmitElementOrNil(node, member);
            }
            else
            {
                _source.Block($"if ({member.XmlCondition})", () => EmitElementOrNil(node, member));
            }
        }
        else
        {
            EmitOptional(member, expression => EmitElement(node, member, expression));
        }
    }

    private void EmitElementOrNil(WireNode node, MemberModel member)
    {
        _source.Block($"if (value.{member.Access} is {{ }} {member.Local})", () =>
        {
            EmitElement(node, member, member.Local);
            _run.Flush();
        });
        _source.Block("else", () => EmitNil(node, member, member.XmlLevels));
    }

    private void EmitItems(WireNode node, MemberModel member, string expression)
    {
        if (node.WritesRows)
        {
            ListWrite.EmitRows(member, expression, RowEmitter.XmlItem(node, member.Value), _source, () => EmitItem(node, member));
        }
        else
        {
            ListWrite.Emit(member, expression, _source, () => EmitItem(node, member));
        }
    }

    private void EmitUnknown(MemberModel member) => EmitOptional(member, expression =>
    {
        _run.Flush();
        _source.Line(UnknownContent.Write(_model, member, expression));
    });

    private void EmitItem(WireNode node, MemberModel member)
    {
        if (!member.ItemIsNullable)
        {
            EmitElement(node, member, ListWrite.Item(member));
            _run.Flush();
            return;
        }

        _source.Block($"if ({ListWrite.Item(member)} is {{ }} {member.Local}Item)", () =>
        {
            EmitElement(node, member, member.Local + "Item");
            _run.Flush();
        });

        // Null has no type that could pick a name.
        if (member.Choices.Count <= 1 && !member.XmlOmitsNullItems)
        {
            _source.Block("else", () => EmitNil(node, member, levels: 0));
        }
    }

    // Of a scalar it is counted with the type.
    private void EmitNil(WireNode node, MemberModel member, int levels)
    {
        if (member.IsNested)
        {
            _source.Line($"writer.CheckDepth({Literals.Int(levels)});");
        }

        _elements.EmitNil(node, member.Key);
    }

    private void EmitElement(WireNode node, MemberModel member, string expression)
    {
        // The way down to items is counted around all of them.
        int levels = member.IsList ? 0 : member.XmlLevels;
        if (member.Choices.Count == 0)
        {
            _elements.EmitElement(node.Name, node.Namespace, member.Value, expression, levels, node.NamedAfter, member.Key);
            return;
        }

        _run.Flush();
        WriteGuards.EmitNested(member.IsNested && levels > 0, levels, _source, () => _source.Line(ChoiceEmitter.WriteXml(member, expression)));
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
        _source.Block($"if ({Presence.OfMember(member, member.XmlCondition)})", () =>
        {
            emit(expression);
            _run.Flush();
        });
    }
}
