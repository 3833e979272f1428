using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace TextMe.Generator.Parsing;

/// <summary>Something in a contract that cannot be honoured. The generator passes over it; the analyzer reports it.</summary>
internal sealed record Issue(DiagnosticDescriptor Rule, Location? Location, Mending? Mending, object?[] Arguments)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Location, Mending?.Locations, Mending?.Properties, Arguments);
}

/// <summary>Takes the issues found while parsing one type.</summary>
internal sealed class IssueList
{
    private readonly List<Issue> _issues = [];

    public IReadOnlyList<Issue> Items => _issues;

    /// <summary>Whether there is one with which the generator cannot do what the source asks for.</summary>
    public bool HasErrors => _issues.Exists(static i => i.Rule.DefaultSeverity == DiagnosticSeverity.Error);

    public void Add(DiagnosticDescriptor rule, Location? location, params object?[] arguments) => _issues.Add(new Issue(rule, location, null, arguments));

    /// <summary>An issue that has one right answer.</summary>
    public void AddMendable(DiagnosticDescriptor rule, Location? location, Mending? mending, params object?[] arguments) =>
        _issues.Add(new Issue(rule, location, mending, arguments));

    public void AddRange(IssueList others) => _issues.AddRange(others._issues);
}
