using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints how one element is written, whatever stands in it.</summary>
internal sealed class XmlElementWrite(SourceWriter source, LiteralRun run)
{
    private int _namespaces;

    // Levels: down to a nested wire type; 0 where they are counted outside.
    public void EmitElement(string name, string? space, ValueModel value, string expression, int levels = 0)
    {
        run.Append($"<{name}");
        string? outer = EnterNamespace(space);
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

        run.Append($"</{name}>");
        LeaveNamespace(outer);
    }

    public void EmitNil(WireNode node)
    {
        run.Append($"<{node.Name}");
        string? outer = EnterNamespace(node.Namespace);
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

    public void LeaveNamespace(string? outer)
    {
        if (outer is not null)
        {
            run.Flush();
            source.Line($"writer.LeaveNamespace({outer});");
        }
    }
}
