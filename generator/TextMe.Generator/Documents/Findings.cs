using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TextMe.Generator.Documents;

/// <summary>What is wrong with a document, and where.</summary>
internal sealed record Finding(DiagnosticDescriptor Rule, TextSpan Span, object[] Arguments);

/// <summary>Takes the findings of one document.</summary>
internal sealed class Findings
{
    // More of them say no more, and a document may be all mistakes.
    private const int Most = 100;

    private readonly List<Finding> _items = [];

    public IReadOnlyList<Finding> Items => _items;

    /// <summary>Whether the readers would refuse the document.</summary>
    public bool HasErrors => _items.Exists(static i => i.Rule.DefaultSeverity == DiagnosticSeverity.Error);

    public bool IsFull => _items.Count >= Most;

    public void Add(DiagnosticDescriptor rule, TextSpan span, params object[] arguments)
    {
        if (!IsFull)
        {
            _items.Add(new Finding(rule, span, arguments));
        }
    }
}
