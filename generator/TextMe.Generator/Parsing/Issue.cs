using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace TextMe.Generator.Parsing;

/// <summary>Something in a contract that cannot be honoured. The generator passes over it; the analyzer reports it.</summary>
internal sealed record Issue(DiagnosticDescriptor Rule, Location? Location, object?[] Arguments)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Location, Arguments);
}

/// <summary>Takes the issues found while parsing one type.</summary>
internal sealed class IssueList
{
    private readonly List<Issue> _issues = [];

    public IReadOnlyList<Issue> Items => _issues;

    public void Add(DiagnosticDescriptor rule, Location? location, params object?[] arguments) => _issues.Add(new Issue(rule, location, arguments));
}
