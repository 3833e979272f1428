using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Decides which class a status has: for an operation its own word counts, then its contract's.</summary>
internal static class StatusParser
{
    private const string Success = "SuccessStatuses";
    private const string Done = "DoneStatuses";

    private static readonly string[] s_classes =
        [Success, "PartialStatuses", "RejectedStatuses", "CredentialsStatuses", "QuotaStatuses", "TransientStatuses", "UnknownStatuses"];

    public static StatusesModel Parse(IMethodSymbol method, AttributeData? operation, AttributeData? contract, IssueList issues)
    {
        int[] successes = operation.NamedInts(Success) ?? Successes(contract);
        ReportOverlaps(method, operation, successes, issues);
        ReportDone(method, operation, successes, issues);
        HashSet<int> taken = [.. successes, .. s_classes.SelectMany(operation.Ints)];
        return new StatusesModel(
            successes.ToEquatableArray(),
            operation.Ints("PartialStatuses").ToEquatableArray(),
            All("CredentialsStatuses"),
            All("QuotaStatuses"),
            All("TransientStatuses"),
            All("UnknownStatuses"),
            operation.Ints(Done).ToEquatableArray());

        EquatableArray<int> All(string name) => operation.Ints(name).Concat(contract.Ints(name).Where(s => !taken.Contains(s))).ToEquatableArray();
    }

    /// <summary>Whether the contract itself has a status in two classes, which is an issue.</summary>
    public static bool HasOverlap(INamedTypeSymbol contract, AttributeData? attribute, IssueList issues) =>
        ReportOverlaps(contract, attribute, Successes(attribute), issues);

    private static int[] Successes(AttributeData? contract) => contract.NamedInts(Success) ?? [0];

    private static int[] Ints(this AttributeData? attribute, string name) => attribute.NamedInts(name) ?? [];

    private static bool ReportOverlaps(ISymbol symbol, AttributeData? attribute, int[] successes, IssueList issues)
    {
        var first = new Dictionary<int, string>();
        bool found = false;
        foreach (string name in s_classes)
        {
            foreach (int status in (name == Success ? successes : attribute.Ints(name)).Distinct())
            {
                if (first.TryGetValue(status, out string? other))
                {
                    issues.Add(Rules.StatusInTwoClasses, attribute?.Argument(name)?.GetLocation(), symbol.Name, status, other, name);
                    found = true;
                }
                else
                {
                    first.Add(status, name);
                }
            }
        }

        return found;
    }

    // What is done already is a refusal for whoever asks for the first time; of another class it would be a success or sent again anyway.
    private static void ReportDone(IMethodSymbol method, AttributeData? operation, int[] successes, IssueList issues)
    {
        foreach (string name in s_classes.Where(static c => c is not ("RejectedStatuses" or "CredentialsStatuses" or "QuotaStatuses")))
        {
            foreach (int status in (name == Success ? successes : operation.Ints(name)).Intersect(operation.Ints(Done)))
            {
                issues.Add(Rules.StatusInTwoClasses, operation?.Argument(Done)?.GetLocation(), method.Name, status, name, Done);
            }
        }
    }
}
