using System.Linq;
using TextMe.Generator.Analyzers;

namespace TextMe.Generator.Documents;

/// <summary>What every reply has around its type.</summary>
internal static class ReplyEnvelope
{
    /// <summary>The root of a reply to a request whose operation is not known.</summary>
    public const string OtherRoot = "response";

    public static readonly string[] Names = ["status", "message"];

    /// <summary>The status; null where it is missing, stands twice or is no number, which is a finding.</summary>
    public static int? Status(DocumentNode reply, ContentCheck content)
    {
        DocumentNode[] found = [.. reply.Children.Where(static c => c is { Name: "status", Namespace.Length: 0 })];
        if (found.Length == 0)
        {
            content.Findings.Add(Rules.Missing, reply.NameSpan.IsEmpty ? reply.Span : reply.NameSpan, "status", "every reply");
            return null;
        }

        if (found.Length > 1)
        {
            content.Findings.Add(Rules.Repeated, found[1].NameSpan, "status");
            return null;
        }

        DocumentNode status = found[0] is { Kind: NodeKind.Object } wrapper ? wrapper.Children.FirstOrDefault(static c => c.Name == "_") ?? wrapper : found[0];
        bool isSingle = content.IsXml ? status.Children.Count == 0 : status.IsScalar;
        if (isSingle && ScalarParser.TryWhole("int", content.IsXml ? XmlScalars.Trim(status.Text) : status.Text, out object? number))
        {
            return (int)(decimal)number!;
        }

        content.NotA(status, "status", "a whole number");
        return null;
    }
}
