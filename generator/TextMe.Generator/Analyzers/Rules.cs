using Microsoft.CodeAnalysis;

namespace TextMe.Generator.Analyzers;

/// <summary>
/// All rules, a file for each block: <c>TM1xxx</c> contracts and operations, <c>TM2xxx</c> wire types, <c>TM3xxx</c> constraints, <c>TM4xxx</c> calls,
/// <c>TM5xxx</c> documents. Each has a page, <c>docs/rules/TMxxxx.md</c>, which is written from what stands here and from the rule's cases.
/// </summary>
internal static partial class Rules
{
    /// <summary>Where the pages are, from the repository's root.</summary>
    private const string Pages = "docs/rules/";

    /// <param name="id">Its first digit is the block's.</param>
    /// <param name="title">What is wrong, in a few words.</param>
    /// <param name="message">What is wrong here.</param>
    /// <param name="description">Why it matters, and what to do.</param>
    private static DiagnosticDescriptor Error(string id, string title, string message, string description) =>
        new(id, title, message, Category(id), DiagnosticSeverity.Error, isEnabledByDefault: true, description, Pages + id + ".md");

    private static DiagnosticDescriptor Warning(string id, string title, string message, string description) =>
        new(id, title, message, Category(id), DiagnosticSeverity.Warning, isEnabledByDefault: true, description, Pages + id + ".md");

    private static DiagnosticDescriptor Suggestion(string id, string title, string message, string description) =>
        new(id, title, message, Category(id), DiagnosticSeverity.Info, isEnabledByDefault: true, description, Pages + id + ".md");

    private static string Category(string id) => id[2] switch
    {
        '1' => "TextMe.Contract",
        '2' => "TextMe.WireType",
        '3' => "TextMe.Constraint",
        '4' => "TextMe.Call",
        _ => "TextMe.Document",
    };
}
