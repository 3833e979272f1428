using System.Text;

namespace TextMe.Generator.Emit;

/// <summary>Gathers constant markup until a value interrupts it, so that neighbours become one UTF-8 literal.</summary>
internal sealed class LiteralRun(SourceWriter source)
{
    private readonly StringBuilder _pending = new();
    private bool _dropsComma;

    public void Append(string markup) => _pending.Append(markup);

    /// <summary>Starts a JSON member of which it is not known whether another stands before it: the writer drops the comma behind <c>{</c>.</summary>
    public void AppendOpenMember(string markup)
    {
        Flush();
        _dropsComma = true;
        _pending.Append(markup);
    }

    /// <summary>Prints what was gathered.</summary>
    public void Flush()
    {
        if (_pending.Length > 0)
        {
            source.Line($"writer.{(_dropsComma ? "WriteMember" : "WriteRaw")}({Literals.Utf8(_pending.ToString())});");
            _pending.Clear();
        }

        _dropsComma = false;
    }
}
