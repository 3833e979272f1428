using System;
using System.Text;

namespace TextMe.Generator.Emit;

/// <summary>Indented C# text with <c>\n</c> line ends on every system.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _indent;

    /// <summary>One line at the current indentation; an empty one has none.</summary>
    public void Line(string text = "")
    {
        if (text.Length > 0)
        {
            _text.Append(' ', _indent * 4).Append(text);
        }

        _text.Append('\n');
    }

    /// <summary>A header, if any, and an opening brace.</summary>
    public void Open(string? header = null)
    {
        if (header is not null)
        {
            Line(header);
        }

        Line("{");
        _indent++;
    }

    public void Close(string behind = "")
    {
        _indent--;
        Line("}" + behind);
    }

    /// <summary>A block with its body.</summary>
    public void Block(string? header, Action body)
    {
        Open(header);
        body();
        Close();
    }

    /// <summary>A body in a block under a condition, or as it is where there is none.</summary>
    public void Within(string? condition, Action body)
    {
        if (condition is null)
        {
            body();
        }
        else
        {
            Block(condition, body);
        }
    }

    /// <summary>A line that continues the one before.</summary>
    public void Continued(string text)
    {
        _indent++;
        Line(text);
        _indent--;
    }

    public override string ToString() => _text.ToString();
}
