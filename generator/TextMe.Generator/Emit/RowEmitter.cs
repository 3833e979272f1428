using System.Collections.Generic;
using System.Linq;
using System.Text;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>
/// Prints the attempt to write a flat type as one row: room is reserved once, and short plain values go through a local position. What does not fit is
/// written part by part, as always. It is what makes long lists fast.
/// </summary>
internal sealed class RowEmitter
{
    private readonly WireTypeModel _model;
    private readonly SourceWriter _source;
    private readonly List<string> _calls = [];
    private readonly StringBuilder _literal = new();
    private int _room;
    private int _texts;
    private int _numbers;

    private RowEmitter(WireTypeModel model, SourceWriter source)
    {
        _model = model;
        _source = source;
    }

    /// <summary>Prints the attempt at the content of an element.</summary>
    public static void EmitXml(WireTypeModel model, SourceWriter source)
    {
        if (!model.IsXmlRow)
        {
            return;
        }

        var row = new RowEmitter(model, source);
        foreach (MemberModel attribute in model.XmlAttributes.Select(i => model.Members[i]))
        {
            row._literal.Append($" {attribute.XmlPath}=\"");
            row.Add(attribute, "TryWriteXmlAttributeText");
            row._literal.Append('"');
        }

        row._literal.Append('>');
        if (model.XmlText >= 0)
        {
            row.Add(model.Members[model.XmlText], "TryWriteXmlText");
        }

        foreach (WireNode node in model.XmlElements)
        {
            row._literal.Append($"<{node.Name}>");
            row.Add(model.Members[node.Member], "TryWriteXmlText");
            row._literal.Append($"</{node.Name}>");
        }

        row.Emit();
    }

    /// <summary>Prints the attempt at a JSON object, braces included.</summary>
    public static void EmitJson(WireTypeModel model, SourceWriter source)
    {
        if (!model.IsJsonRow)
        {
            return;
        }

        var row = new RowEmitter(model, source);
        row._literal.Append('{');
        row.AddNodes(model.JsonMembers);
        row._literal.Append('}');
        row.Emit();
    }

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
            Add(member, "TryWriteJsonText");
            _literal.Append(quote);
        }
    }

    private void Add(MemberModel member, string textMethod)
    {
        FlushLiteral();
        string access = "value." + member.Access;
        if (member.Value.Kind == ValueKind.String)
        {
            _texts++;
            _calls.Add($"row.{textMethod}({access})");
        }
        else
        {
            _numbers++;
            _calls.Add(member.IsNullable ? $"{access} is {{ }} {member.Local}Given && row.TryWriteValue({member.Local}Given)" : $"row.TryWriteValue({access})");
        }
    }

    private void FlushLiteral()
    {
        if (_literal.Length > 0)
        {
            string text = _literal.ToString();
            _room += Encoding.UTF8.GetByteCount(text);
            _calls.Add($"row.TryWriteRaw({Literals.Utf8(text)})");
            _literal.Clear();
        }
    }

    private void Emit()
    {
        FlushLiteral();
        _source.Line("// Short plain values go as one row; anything else is written part by part below.");
        string room = Literals.Int(_room)
            + (_texts == 0 ? "" : $" + ({Literals.Int(_texts)} * {Names.Row}.TextRoom)")
            + (_numbers == 0 ? "" : $" + ({Literals.Int(_numbers)} * {Names.Row}.NumberRoom)");
        _source.Line($"{Names.Row} row = writer.BeginRow({room});");
        _source.Line($"if ({_calls[0]}");
        for (int i = 1; i < _calls.Count; i++)
        {
            _source.Continued($"&& {_calls[i]}{(i == _calls.Count - 1 ? ")" : "")}");
        }

        _source.Block(null, () =>
        {
            _source.Line("writer.EndRow(row);");
            _source.Line("return;");
        });
        _source.Line();
    }
}
