using System.Collections.Generic;
using System.Linq;
using System.Text;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>
/// Prints the attempt to write a flat type as one row of a list, literals and values one behind the other. A list calls it by name for whatever type its
/// items have, so that its file does not depend on theirs; a type that is no row never succeeds. It is what makes long lists fast.
/// </summary>
internal sealed class RowEmitter
{
    private readonly WireTypeModel _model;
    private readonly List<string> _calls = [];
    private readonly StringBuilder _literal = new();

    private RowEmitter(WireTypeModel model) => _model = model;

    /// <summary>Prints the attempt at an element.</summary>
    public static void EmitXml(WireTypeModel model, SourceWriter source)
    {
        EmitHeader("Writes an element of a list, tags included, if all of it is plain and fits.", source);
        string signature = $"public static bool TryWriteXmlRow(ref {Names.Rows} rows, {Names.Bytes} start, {model.Declaration.FullName} value, {Names.Bytes} end)";
        if (!model.IsXmlRow)
        {
            source.Line(signature + " => false;");
            return;
        }

        var row = new RowEmitter(model);
        row._calls.Add("rows.TryWriteRaw(start)");
        foreach (MemberModel attribute in model.XmlAttributes.Select(i => model.Members[i]))
        {
            row._literal.Append($" {attribute.XmlPath}=\"");
            row.Add(attribute, "rows.TryWriteXmlAttributeText");
            row._literal.Append('"');
        }

        row._literal.Append('>');
        if (model.XmlText >= 0)
        {
            row.Add(model.Members[model.XmlText], "rows.TryWriteXmlText");
        }

        foreach (WireNode node in model.XmlElements)
        {
            row._literal.Append($"<{node.Name}>");
            row.Add(model.Members[node.Member], "rows.TryWriteXmlText");
            row._literal.Append($"</{node.Name}>");
        }

        row.FlushLiteral();
        row._calls.Add("rows.TryWriteRaw(end)");
        row.Emit(signature, source);
    }

    /// <summary>Prints the attempt at a JSON object, braces included.</summary>
    public static void EmitJson(WireTypeModel model, SourceWriter source)
    {
        EmitHeader("Writes an item of a list, with the comma before it, if all of it is plain and fits.", source);
        string signature = $"public static bool TryWriteJsonRow(ref {Names.Rows} rows, {model.Declaration.FullName} value)";
        if (!model.IsJsonRow)
        {
            source.Line(signature + " => false;");
            return;
        }

        var row = new RowEmitter(model);
        row._calls.Add("rows.TryWriteItemSeparator()");
        row._literal.Append('{');
        row.AddNodes(model.JsonMembers);
        row._literal.Append('}');
        row.FlushLiteral();
        row.Emit(signature, source);
    }

    /// <summary>The condition that tries one item of an XML list.</summary>
    public static string[] XmlItem(WireNode node, ValueModel value) => value.Kind == ValueKind.WireType
        ? [$"{value.Type}.TryWriteXmlRow(ref rows, {Literals.Utf8("<" + node.Name)}, item, {Literals.Utf8($"</{node.Name}>")})"]
        : [
            $"rows.TryWriteRaw({Literals.Utf8($"<{node.Name}>")})",
            value.Kind == ValueKind.String ? "rows.TryWriteXmlText(item)" : "rows.TryWriteValue(item)",
            $"rows.TryWriteRaw({Literals.Utf8($"</{node.Name}>")})",
            "rows.TryEnd()",
        ];

    /// <summary>The condition that tries one item of a JSON list.</summary>
    public static string[] JsonItem(MemberModel member) => member.Value.Kind == ValueKind.WireType
        ? [$"{member.Value.Type}.TryWriteJsonRow(ref rows, item)"]
        : member.Value.Kind == ValueKind.String
            ? ["rows.TryWriteItemSeparator()", "rows.TryWriteRaw(\"\\\"\"u8)", "rows.TryWriteJsonText(item)", "rows.TryWriteRaw(\"\\\"\"u8)", "rows.TryEnd()"]
            : ["rows.TryWriteItemSeparator()", "rows.TryWriteValue(item)", "rows.TryEnd()"];

    private void AddNodes(EquatableArray<WireNode> nodes)
    {
        string comma = "";
        foreach (WireNode node in nodes)
        {
            _literal.Append($"{comma}\"{Literals.EscapeJson(node.Name)}\":");
            comma = ",";
            if (node.IsGroup)
            {
                _literal.Append('{');
                AddNodes(node.Children);
                _literal.Append('}');
                continue;
            }

            MemberModel member = _model.Members[node.Member];
            string quote = member.Value.IsQuoted || member.JsonNumberAsString ? "\"" : "";
            _literal.Append(quote);
            Add(member, "rows.TryWriteJsonText");
            _literal.Append(quote);
        }
    }

    private void Add(MemberModel member, string textMethod)
    {
        FlushLiteral();
        _calls.Add($"{(member.Value.Kind == ValueKind.String ? textMethod : "rows.TryWriteValue")}({member.Local})");
    }

    private void FlushLiteral()
    {
        if (_literal.Length > 0)
        {
            _calls.Add($"rows.TryWriteRaw({Literals.Utf8(_literal.ToString())})");
            _literal.Clear();
        }
    }

    private static void EmitHeader(string summary, SourceWriter source)
    {
        source.Line($"/// <summary>{summary}</summary>");
        source.Line(Names.GeneratedCode);
        source.Line(Names.Hidden);
        source.Line("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]");
    }

    // What is null is seen before anything is written.
    private void Emit(string signature, SourceWriter source)
    {
        source.Line(signature + " =>");
        source.Continued($"value is {{ {string.Join(", ", _model.Members.Select(Pattern))} }}");
        foreach (string call in _calls)
        {
            source.Continued("&& " + call);
        }

        source.Continued("&& rows.TryEnd();");
    }

    private static string Pattern(MemberModel member) =>
        $"{member.Access}: {(member.IsNullable || !member.Value.IsValueType ? "{ }" : "var")} {member.Local}";
}
