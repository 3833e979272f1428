using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Finds what an operation declares that cannot be meant.</summary>
internal static class OperationRules
{
    public static void Report(IMethodSymbol method, AttributeData? attribute, ContractDefaults defaults, IssueList issues)
    {
        Location? location = method.Locations.FirstOrDefault();
        int tokens = method.Parameters.Count(OperationParser.IsCancellation);
        if (tokens == 0)
        {
            issues.Add(Rules.NoCancellationToken, location, method.Name);
        }
        else if (tokens > 1 || !OperationParser.IsCancellation(method.Parameters[method.Parameters.Length - 1]))
        {
            issues.Add(Rules.MisplacedCancellationToken, method.Parameters.First(OperationParser.IsCancellation).Locations.FirstOrDefault(), method.Name);
        }

        int[] successes = attribute.NamedInts("SuccessStatuses") ?? defaults.SuccessStatuses;
        foreach (int status in (attribute.NamedInts("PartialStatuses") ?? []).Intersect(successes))
        {
            issues.Add(Rules.StatusIsBoth, attribute?.Argument("PartialStatuses")?.GetLocation() ?? location, method.Name, status);
        }
    }

    /// <summary>Reports fixed elements that stand where members do, above or below them.</summary>
    public static bool HasCollision(IMethodSymbol method, MemberModel[] fixedMembers, IEnumerable<MemberModel> members, IssueList issues)
    {
        bool found = false;
        AttributeData[] attributes = [.. method.GetAttributes().Where(static a => a.AttributeClass.Is(KnownNames.FixedElement))];
        MemberModel[] others = [.. members];
        for (int i = 0; i < fixedMembers.Length; i++)
        {
            string path = fixedMembers[i].XmlPath;
            if (others.FirstOrDefault(m => m.XmlForm == XmlForm.Element && (Meet(m.XmlPath, path) || Meet(m.JsonPath, path))) is { } taken)
            {
                issues.Add(Rules.FixedElementTaken, attributes[i].Location(method), method.Name, path, taken.Name);
                found = true;
            }
        }

        return found;
    }

    private static bool Meet(string a, string b) => a == b || Above(a, b) || Above(b, a);

    private static bool Above(string parent, string child) => child.Length > parent.Length && child[parent.Length] == '/' && child.StartsWith(parent, System.StringComparison.Ordinal);
}
