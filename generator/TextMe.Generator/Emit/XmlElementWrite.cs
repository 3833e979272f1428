using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints how one element is written, whatever stands in it.</summary>
internal sealed class XmlElementWrite(SourceWriter source, LiteralRun run)
{
    private int _namespaces;

    /// <param name="name">The element's name.</param>
    /// <param name="space">Its namespace; null: that of the element it stands in.</param>
    /// <param name="value">What stands in it.</param>
    /// <param name="expression">The C# expression of that.</param>
    /// <param name="levels">The levels down to a nested wire type; 0 where they are counted outside.</param>
    /// <param name="namedAfter">The C# type whose name it has instead.</param>
    /// <param name="key">The attribute for the key of a dictionary's <c>item</c>.</param>
    public void EmitElement(string name, string? space, ValueModel value, string expression, int levels = 0, string? namedAfter = null, string? key = null)
    {
        AppendTag("StartTag", $"<{name}", namedAfter);
        string? outer = EnterNamespace(space);
        EmitKey(key);
        if (value.Kind == ValueKind.WireType)
        {
            run.Flush();
            WriteGuards.EmitNested(levels > 0, levels, source, () => source.Line($"{value.Type}.WriteXmlContent(ref writer, {expression});"));
        }
        else
        {
            run.Append(">");
            run.Flush();
            source.Line(ValueWrite.Xml(value, expression, isAttribute: false));
        }

        AppendTag("EndTag", $"</{name}>", namedAfter);
        LeaveNamespace(outer);
    }

    public void EmitNil(WireNode node, string? key = null)
    {
        AppendTag("StartTag", $"<{node.Name}", node.NamedAfter);
        string? outer = EnterNamespace(node.Namespace);
        EmitKey(key);
        run.Append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>");
        LeaveNamespace(outer);
        run.Flush();
    }

    // A name with a namespace of its own declares it, unless it is in scope already.
    public string? EnterNamespace(string? space)
    {
        if (space is null)
        {
            return null;
        }

        run.Flush();
        string outer = "outer" + Literals.Int(_namespaces++);
        source.Line($"string {outer} = writer.EnterNamespace({Literals.Text(space)});");
        return outer;
    }

    private void AppendTag(string method, string tag, string? namedAfter)
    {
        if (namedAfter is null)
        {
            run.Append(tag);
            return;
        }

        run.Flush();
        source.Line($"writer.WriteRaw({Names.XmlTypeName}.{method}<{namedAfter}>());");
    }

    private void EmitKey(string? key)
    {
        if (key is not null)
        {
            run.Append($" {key}=\"");
            run.Flush();
            source.Line("writer.WriteAttributeText(item.Key);");
            run.Append("\"");
        }
    }

    public void LeaveNamespace(string? outer)
    {
        if (outer is not null)
        {
            run.Flush();
            source.Line($"writer.LeaveNamespace({outer});");
        }
    }
}
