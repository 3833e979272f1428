using System;
using System.Collections.Generic;

namespace TextMe.Generator.Documents;

/// <summary>Where the lines of a text start, as XML counts them: behind CR LF, CR or LF.</summary>
internal sealed class LineStarts
{
    private readonly List<int> _starts;
    private readonly int _length;

    public LineStarts(string text)
    {
        _length = text.Length;
        _starts = [Limits.StartOf(text)];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <param name="line">From 1.</param>
    /// <param name="column">From 1.</param>
    public int Offset(int line, int column) =>
        line < 1 || line > _starts.Count ? 0 : Math.Max(0, Math.Min(_starts[line - 1] + column - 1, _length));
}
