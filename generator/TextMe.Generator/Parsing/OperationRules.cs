using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Finds what an operation declares that cannot be meant.</summary>
internal static class OperationRules
{
    public static void Report(IMethodSymbol method, IssueList issues)
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
    }

    /// <summary>Reports a reply that does not go with what the operation returns, or with its statuses.</summary>
    public static void ReportReply(
        IMethodSymbol method, INamedTypeSymbol reply, bool isResult, AttributeData? attribute, WireTypeModel? model, IssueList issues)
    {
        if (!isResult && reply.AllInterfaces.Any(static i => i.Is(KnownNames.PartialReply)))
        {
            issues.Add(Rules.PartialReplyThrows, method.Locations.FirstOrDefault(), method.Name, reply.Name);
        }

        if (attribute.NamedInts("DoneStatuses") is not { Length: > 0 })
        {
            return;
        }

        string? reason = attribute.Named("Safety", 0) != 1 ? "it is not idempotent, so it is not sent again after an unknown outcome"
            : model?.Members.FirstOrDefault(static m => m.IsRequired && m.XmlPath is not ("status" or "message")) is { } member
                ? $"a reply of status and message alone has no '{member.XmlPath}', which '{reply.Name}' requires"
            : null;
        if (reason is not null)
        {
            issues.Add(Rules.DoneStatusesNotPossible, attribute?.Argument("DoneStatuses")?.GetLocation(), method.Name, reason);
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
