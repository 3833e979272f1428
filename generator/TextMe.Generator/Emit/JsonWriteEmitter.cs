using System.Collections.Generic;
using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the JSON writer of a wire type.</summary>
internal sealed class JsonWriteEmitter(WireTypeModel model, SourceWriter source)
{
    private readonly LiteralRun _run = new(source);

    public void Emit()
    {
        string type = model.Declaration.FullName;
        source.Line("/// <inheritdoc/>");
        source.Line(Names.GeneratedCode);
        source.Line(Names.Hidden);
        source.Block($"public static void WriteJsonValue(ref {Names.JsonWriter} writer, {type} value)", EmitValue);
        source.Line();
        source.Line("/// <inheritdoc/>");
        source.Line(Names.GeneratedCode);
        source.Line(Names.Hidden);
        WriteGuards.EmitOptimization(model, source);
        source.Block($"public static void WriteJsonMembers(ref {Names.JsonWriter} writer, {type} {WireTypeEmitter.Parameter(model)})", () =>
        {
            WireTypeEmitter.EmitUnwrapping(model, source);
            WriteGuards.EmitStart(model, model.JsonDepth, source);
            new DerivedEmitter(model, source).EmitJsonWrite();
            if (model.IsAbstract)
            {
                return;
            }

            EmitNodes(model.JsonMembers, isOpen: true);
            _run.Flush();
            EmitExtension();
        });
        if (!model.IsSynthesized)
        {
            source.Line();
            RowEmitter.EmitJson(model, source);
        }
    }

    private void EmitExtension()
    {
        if (model.JsonExtension < 0)
        {
            return;
        }

        MemberModel member = model.Members[model.JsonExtension];
        if (member.IsNullable)
        {
            source.Block($"if ({Presence.OfMember(member, null)})", () => source.Line(UnknownContent.Write(model, member, member.Local)));
        }
        else
        {
            source.Line(UnknownContent.Write(model, member, "value." + member.Access));
        }
    }

    private void EmitValue()
    {
        WriteGuards.EmitNull(model, source);
        if (model.XmlText >= 0 && model.JsonObjectFor.All(i => model.Members[i] is { IsNullable: true, JsonWritesNull: false }))
        {
            // Text alone is the bare value; no text is an object without it.
            MemberModel text = model.Members[model.XmlText];
            IEnumerable<string> absent = model.JsonObjectFor.Select(i => $"value.{model.Members[i].Access} is null");
            string alone = string.Join(" && ", text.IsNullable ? absent.Append($"value.{text.Access} is {{ }} {text.Local}") : absent);
            source.Block(alone.Length == 0 ? null : $"if ({alone})", () =>
            {
                EmitScalar(text, text.IsNullable ? text.Local : "value." + text.Access);
                _run.Flush();
                source.Line("return;");
            });
            source.Line();
            if (alone.Length == 0)
            {
                return;
            }
        }

        source.Line("writer.WriteRaw(\"{\"u8);");
        source.Line("WriteJsonMembers(ref writer, value);");
        source.Line("writer.WriteRaw(\"}\"u8);");
    }

    // Open: nothing is known to stand before the next member, so its comma may have to be dropped.
    private void EmitNodes(EquatableArray<WireNode> nodes, bool isOpen)
    {
        foreach (WireNode node in nodes)
        {
            bool isOptional = node.IsGroup ? node.WrittenFor.Count > 0 : model.Members[node.Member].IsOptionalInJson;
            EmitNode(node, isOpen);
            isOpen &= isOptional;
        }
    }

    private void EmitNode(WireNode node, bool isOpen)
    {
        if (!node.IsGroup)
        {
            EmitMember(node, model.Members[node.Member], isOpen);
            return;
        }

        bool isOptional = node.WrittenFor.Count > 0;
        if (isOptional)
        {
            _run.Flush();
            source.Open($"if ({Presence.OfAny(model, node.WrittenFor, static m => m.JsonCondition)})");
        }

        AppendName(node.Name, isOpen, "{");
        EmitGroupMembers(node);
        _run.Append("}");
        if (isOptional)
        {
            _run.Flush();
            source.Close();
        }
    }

    // The first member of a group that is always written joins the group's own literal.
    private void EmitGroupMembers(WireNode group)
    {
        WireNode first = group.Children[0];
        if (first.IsGroup || model.Members[first.Member].IsOptionalInJson)
        {
            EmitNodes(group.Children, isOpen: true);
            return;
        }

        EmitMember(first, model.Members[first.Member], isOpen: null);
        EmitNodes(group.Children.Skip(1).ToEquatableArray(), isOpen: false);
    }

    private void EmitMember(WireNode node, MemberModel member, bool? isOpen)
    {
        string name = node.Name;
        if (member.Fixed is { } text)
        {
            AppendName(name, isOpen, $"\"{Literals.EscapeJson(text)}\"");
            return;
        }

        if (!member.IsOptionalInJson)
        {
            AppendName(name, isOpen, "");
            EmitMaybeNull(node, member);
            return;
        }

        _run.Flush();
        source.Block($"if ({(member.JsonWritesNull ? member.JsonCondition! : Presence.OfMember(member, member.JsonCondition))})", () =>
        {
            AppendName(name, isOpen, "");
            if (member.JsonWritesNull)
            {
                EmitMaybeNull(node, member);
            }
            else
            {
                EmitMemberValue(node, member, member.IsNullable ? member.Local : "value." + member.Access);
            }

            _run.Flush();
        });
    }

    // Always there: the value, or an explicit null.
    private void EmitMaybeNull(WireNode node, MemberModel member)
    {
        if (!member.IsNullable)
        {
            EmitMemberValue(node, member, "value." + member.Access);
            return;
        }

        _run.Flush();
        source.Block($"if (value.{member.Access} is {{ }} {member.Local})", () =>
        {
            EmitMemberValue(node, member, member.Local);
            _run.Flush();
        });
        source.Block("else", () => source.Line("writer.WriteRaw(\"null\"u8);"));
    }

    private void EmitMemberValue(WireNode node, MemberModel member, string expression)
    {
        if (!member.IsList)
        {
            EmitItem(member, expression);
            return;
        }

        _run.Append(member.IsDictionary ? "{" : "[");
        _run.Flush();
        WriteGuards.EmitAround(member is { IsNested: true, IsOptionalInJson: true }, member.JsonLevels, source);
        WriteGuards.EmitNested(member.IsNested, member.JsonLevels, source, () => EmitListItems(node, member, expression));
        _run.Append(member.IsDictionary ? "}" : "]");
    }

    private void EmitListItems(WireNode node, MemberModel member, string expression)
    {
        if (node.WritesRows)
        {
            ListWrite.EmitRows(member, expression, RowEmitter.JsonItem(member), source, () => EmitListItem(member));
        }
        else
        {
            ListWrite.Emit(member, expression, source, () => EmitListItem(member));
        }
    }

    private void EmitListItem(MemberModel member)
    {
        source.Line(member.IsDictionary ? "writer.WriteKey(item.Key);" : "writer.WriteItemSeparator();");
        if (!member.ItemIsNullable)
        {
            EmitItem(member, ListWrite.Item(member));
            _run.Flush();
            return;
        }

        source.Block($"if ({ListWrite.Item(member)} is {{ }} {member.Local}Item)", () =>
        {
            EmitItem(member, member.Local + "Item");
            _run.Flush();
        });
        source.Block("else", () => source.Line("writer.WriteRaw(\"null\"u8);"));
    }

    private void EmitItem(MemberModel member, string expression)
    {
        if (member.Value.Kind is ValueKind.WireType or ValueKind.Choice)
        {
            // The way down to items is counted around all of them.
            _run.Flush();
            WriteGuards.EmitNested(member is { IsNested: true, IsList: false }, member.JsonLevels, source, () => source.Line(
                member.Value.Kind == ValueKind.Choice
                    ? ChoiceEmitter.WriteJson(member, expression)
                    : $"{member.Value.Type}.WriteJsonValue(ref writer, {expression});"));
        }
        else
        {
            EmitScalar(member, expression);
        }
    }

    private void EmitScalar(MemberModel member, string expression)
    {
        bool isQuoted = member.Value.IsQuoted || member.JsonNumberAsString;
        string quote = isQuoted ? "\"" : "";
        _run.Append(quote);
        _run.Flush();
        source.Line(ValueWrite.Json(member.Value, expression, isQuoted));
        _run.Append(quote);
    }

    // Null: the first member of a group, which has no comma.
    private void AppendName(string name, bool? isOpen, string behind)
    {
        string markup = $"\"{Literals.EscapeJson(name)}\":{behind}";
        if (isOpen == true)
        {
            _run.AppendOpenMember("," + markup);
        }
        else
        {
            _run.Append(isOpen is null ? markup : "," + markup);
        }
    }
}
