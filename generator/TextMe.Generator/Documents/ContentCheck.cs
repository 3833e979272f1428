using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Documents;

/// <summary>What the checks of one document share.</summary>
internal sealed class ContentCheck(WireTypes types, Findings findings, bool isXml, CancellationToken cancellationToken)
{
    public Findings Findings { get; } = findings;

    public bool IsXml { get; } = isXml;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Names of the outermost object that belong to the reply around the type.</summary>
    public ICollection<string> Envelope { get; set; } = [];

    /// <summary>Whether the check goes on; a document that is all mistakes is left early.</summary>
    public bool GoesOn()
    {
        CancellationToken.ThrowIfCancellationRequested();
        return !Findings.IsFull;
    }

    public WireTypeModel? Find(ValueModel value) => types.Find(value.Type, CancellationToken);

    public WireTypeModel? Find(DerivedModel derived) => types.Find(derived.Type, CancellationToken);

    public void Unknown(DocumentNode node, string path, WireTypeModel model) =>
        Findings.Add(Rules.UnknownName, node.NameSpan, path, Name(model));

    public void NotA(DocumentNode node, string path, string description) => Findings.Add(Rules.WrongValue, node.Span, path.Length > 0 ? path : "the root", description);

    /// <summary>Checks a single value: whether it is one of its type, and the constraints of its member.</summary>
    /// <param name="model">The type that has the member.</param>
    /// <param name="member">The member; null: an item, whose list has the constraints.</param>
    /// <param name="value">What the value should be.</param>
    /// <param name="node">Where it stands.</param>
    /// <param name="text">Its text.</param>
    /// <param name="path">From the root.</param>
    /// <returns>What constraints ask for; null where none can, or where it is no value of its type.</returns>
    public object? Scalar(WireTypeModel model, MemberModel? member, ValueModel value, DocumentNode node, string text, string path)
    {
        if (!ScalarParser.TryParse(model, value, text, IsXml, out object? parsed))
        {
            NotA(node, path, value.Description);
            return null;
        }

        if (value.IsText)
        {
            Text(text, node, path);
        }

        // What could not be made a value here is there, and more cannot be told.
        if (member is null || parsed is null)
        {
            return parsed;
        }

        string? shown = member.IsSensitive ? null : parsed is string or char ? ConstantText.Of(parsed) : ConstantText.Cut(text);
        foreach (ConstraintModel constraint in member.Constraints)
        {
            if (constraint.Refusal(parsed, shown) is { } refusal)
            {
                Broken(node, path, constraint.Rule, refusal);
            }
        }

        return parsed;
    }

    /// <summary>Checks that both formats can carry a text.</summary>
    public void Text(string text, DocumentNode node, string path)
    {
        int unwritable = IndexOfUnwritable(text);
        if (unwritable >= 0)
        {
            Broken(node, path, "Characters", string.Format(CultureInfo.InvariantCulture, "the character U+{0:X4} cannot be carried by XML", (int)text[unwritable]));
        }
    }

    public void Broken(DocumentNode node, string path, string rule, string refusal) => Findings.Add(Rules.ConstraintBroken, node.Span, path, rule, refusal);

    public static string Name(WireTypeModel model) => model.Declaration.Name;

    public static string Item(string path, int index) => string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", path, index);

    public static string Join(string prefix, string name) => XmlNames.Join(prefix, name);

    private static int IndexOfUnwritable(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if ((c < ' ' && c is not ('\t' or '\n' or '\r')) || c is '\uFFFE' or '\uFFFF' || char.IsSurrogate(c))
            {
                return i;
            }
        }

        return -1;
    }
}
