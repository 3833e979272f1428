using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Documents;

/// <summary>Checks whole documents: reads them, looks at the root, and hands the content on.</summary>
internal sealed class DocumentCheck(WireTypes types, IReadOnlyList<ProjectOperation> operations)
{
    /// <summary>Checks a document of a type: under the type's own root, or that of an operation which uses the type.</summary>
    public Findings Check(string text, bool isXml, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var findings = new Findings();
        if (Read(text, isXml, findings, cancellationToken) is not { } root)
        {
            return findings;
        }

        if (types.Find(type, cancellationToken) is not { } model)
        {
            findings.Add(Rules.NotChecked, default, $"'{type.Name}' is not declared in this project, or has a mistake of its own");
            return findings;
        }

        string fullName = model.Declaration.FullName;
        string name = isXml ? root.Name : root is { Kind: NodeKind.Object, Children.Count: 1 } ? root.Children[0].Name : "";
        if (operations.FirstOrDefault(o => o.Operation.Root == name && o.Operation.RequestType == fullName && (isXml || o.Contract.JsonRequestIsWrapped)) is { } asked)
        {
            CheckRequest(asked, root, Content(findings, isXml, cancellationToken));
        }
        else if (operations.FirstOrDefault(o => o.Operation.Root == name && o.Operation.ReplyType == fullName && (isXml || o.Contract.JsonReplyIsWrapped)) is { } answered)
        {
            CheckReply(answered, root, Content(findings, isXml, cancellationToken));
        }
        else
        {
            ContentCheck content = Content(findings, isXml, cancellationToken);
            content.Envelope = operations.Any(o => o.Operation.ReplyType == fullName) ? ReplyEnvelope.Names : [];
            if (!isXml || model.XmlRoot is null || IsRoot(root, model.XmlRoot, model.XmlRootNamespace, findings))
            {
                Check(model, root, content);
            }
        }

        return findings;
    }

    /// <summary>Checks a request or reply of an operation.</summary>
    public Findings Check(string text, bool isXml, ProjectOperation operation, bool isRequest, CancellationToken cancellationToken)
    {
        var findings = new Findings();
        if (Read(text, isXml, findings, cancellationToken) is { } root)
        {
            ContentCheck content = Content(findings, isXml, cancellationToken);
            if (isRequest)
            {
                CheckRequest(operation, root, content);
            }
            else
            {
                CheckReply(operation, root, content);
            }
        }

        return findings;
    }

    private static DocumentNode? Read(string text, bool isXml, Findings findings, CancellationToken cancellationToken)
    {
        if (text.Length > Limits.Length)
        {
            findings.Add(Rules.NotChecked, default, "it is longer than 1,000,000 characters");
            return null;
        }

        return isXml ? XmlDocumentReader.Read(text, findings, cancellationToken) : JsonDocumentReader.Read(text, findings, cancellationToken);
    }

    private void CheckRequest(ProjectOperation operation, DocumentNode root, ContentCheck content)
    {
        if (Outer(root, operation.Operation.Root, operation.Contract.JsonRequestIsWrapped, content) is { } value)
        {
            CheckType(operation.Operation.Synthesized, operation.Operation.RequestType, value, content);
        }
    }

    private void CheckReply(ProjectOperation operation, DocumentNode root, ContentCheck content)
    {
        string own = operation.Operation.Root;
        string other = ReplyEnvelope.OtherRoot;
        bool isWrapped = operation.Contract.JsonReplyIsWrapped;
        bool isOther = content.IsXml ? root is { Name: ReplyEnvelope.OtherRoot, Namespace.Length: 0 } && own != other
            : isWrapped && own != other && root is { Kind: NodeKind.Object, Children.Count: 1 } && root.Children[0].Name == other;
        if (Outer(root, isOther ? other : own, isWrapped, content) is not { } value || ReplyEnvelope.Status(value, content) is not { } status || !operation.HasValue(status))
        {
            return;
        }

        if (isOther)
        {
            content.Findings.Add(Rules.WrongRoot, content.IsXml ? root.NameSpan : value.NameSpan, Named(other), Named(own));
            return;
        }

        content.Envelope = ReplyEnvelope.Names;
        CheckType(null, operation.Operation.ReplyType, value, content);
    }

    private void CheckType(WireTypeModel? synthesized, string type, DocumentNode value, ContentCheck content)
    {
        if ((synthesized ?? types.Find(type, content.CancellationToken)) is { } model)
        {
            Check(model, value, content);
        }
        else
        {
            content.Findings.Add(Rules.NotChecked, default, $"'{type.Replace("global::", "")}' is not declared in this project, or has a mistake of its own");
        }
    }

    private static void Check(WireTypeModel model, DocumentNode value, ContentCheck content)
    {
        if (content.IsXml)
        {
            new XmlContentCheck(content).Check(model, value, "");
        }
        else
        {
            new JsonContentCheck(content).Check(model, value, "");
        }
    }

    // The element or value that holds the content; null where the root is another, which is a finding.
    private static DocumentNode? Outer(DocumentNode root, string name, bool isWrapped, ContentCheck content)
    {
        if (content.IsXml)
        {
            return IsRoot(root, name, "", content.Findings) ? root : null;
        }

        if (!isWrapped)
        {
            return root;
        }

        if (root is { Kind: NodeKind.Object, Children.Count: > 0 } && root.Children[0].Name == name && root.Children.Count == 1)
        {
            return root.Children[0];
        }

        DocumentNode? wrong = root.Children.FirstOrDefault(c => c.Name != name) ?? root.Children.Skip(1).FirstOrDefault();
        content.Findings.Add(Rules.WrongRoot, wrong?.NameSpan is { IsEmpty: false } span ? span : Start(root), wrong is null ? "missing" : Named(wrong.Name), Named(name));
        return null;
    }

    private static bool IsRoot(DocumentNode root, string name, string namespaceUri, Findings findings)
    {
        bool isRoot = root.Name == name && root.Namespace == namespaceUri;
        if (!isRoot)
        {
            bool isPlaced = root.Namespace == namespaceUri;
            findings.Add(Rules.WrongRoot, root.NameSpan, Named(root.Name, isPlaced ? null : root.Namespace), Named(name, isPlaced ? null : namespaceUri));
        }

        return isRoot;
    }

    // The namespace is told where it is what differs.
    private static string Named(string name, string? namespaceUri = null) => namespaceUri switch
    {
        null => $"'{name}'",
        "" => $"'{name}' in no namespace",
        _ => $"'{name}' in the namespace '{namespaceUri}'",
    };

    private static TextSpan Start(DocumentNode node) => new(node.Span.Start, 1);

    private ContentCheck Content(Findings findings, bool isXml, CancellationToken cancellationToken) => new(types, findings, isXml, cancellationToken);
}
