using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>What a member is called, and as what it stands, in each format.</summary>
internal sealed record MemberNames
{
    public required string Xml { get; init; }

    public required string Json { get; init; }

    public required XmlForm Form { get; init; }

    /// <summary>Whether an element stands around the items of a list.</summary>
    public bool IsWrapped { get; init; }

    /// <summary>The namespace of the element, attribute or item; null: not given.</summary>
    public string? Namespace { get; init; }

    /// <summary>The namespace of the element around the items.</summary>
    public string? ListNamespace { get; init; }

    /// <summary>Whether the items are named after their type, and that depends on type arguments.</summary>
    public bool ItemNameIsOpen { get; init; }

    /// <summary>
    /// One wire name serves both formats. Else the XML name serves JSON and the JSON name, where it can be one, serves XML where the other is not given. A list is wrapped
    /// unless an element or wire name says otherwise, as with <c>XmlSerializer</c>. Attributes and text are <c>$</c> and <c>_</c> in JSON unless they have
    /// a JSON name.
    /// </summary>
    /// <param name="source">The member.</param>
    /// <param name="list">The kind of list.</param>
    /// <param name="choices">The types that may stand, each of which is named by itself where there are several.</param>
    /// <param name="item">The type of the member or its items.</param>
    /// <param name="issues">Takes what cannot be honoured.</param>
    public static MemberNames Parse(MemberSource source, ListKind list, ChoiceSource[] choices, ITypeSymbol item, IssueList issues)
    {
        bool isChoice = choices.Length > 1;
        string? wire = source.Find(KnownNames.WireName).Text();
        string? jsonOwn = source.Find(KnownNames.JsonPropertyName).Text();
        AttributeData? attribute = source.Find(KnownNames.XmlAttribute);
        if (source.Has(KnownNames.XmlText))
        {
            return new MemberNames { Xml = "", Json = jsonOwn ?? "_", Form = XmlForm.Text };
        }

        if (attribute is not null)
        {
            string name = wire ?? attribute.Text() ?? attribute.Named<string?>("AttributeName", null) ?? source.Name;
            string? space = NamespaceOf(attribute);
            if (space is null && attribute.Named("Form", 0) == 1)
            {
                space = source.Symbol.ContainingType?.Find(KnownNames.XmlType).Named<string?>("Namespace", null);
                if (space is null)
                {
                    issues.Add(
                        Rules.AttributeNotSupported, source.Location, source.Name, "XmlAttribute(Form)", "the type has no [XmlType(Namespace)] of its own; give the attribute its Namespace");
                }
            }

            return Checked(new MemberNames { Xml = name, Json = jsonOwn ?? "$/" + name, Form = XmlForm.Attribute, Namespace = space }, source, issues);
        }

        AttributeData? element = source.Find(KnownNames.XmlElement);
        AttributeData? array = source.Find(KnownNames.XmlArray);
        AttributeData? arrayItem = source.Find(KnownNames.XmlArrayItem);
        string? xmlOwn = array is not null
            ? array.Text() ?? array.Named<string?>("ElementName", null)
            : element.Text() ?? element.Named<string?>("ElementName", null);
        string xml = wire ?? xmlOwn ?? (XmlNames.IsName(jsonOwn ?? "") ? jsonOwn! : source.Name);
        string json = jsonOwn ?? wire ?? xmlOwn ?? source.Name;
        bool isWrapped = list != ListKind.None && element is null && (wire is null || array is not null || arrayItem is not null);
        if (isChoice && !isWrapped)
        {
            // No name is that of the member in XML, so none can serve JSON.
            if (wire is not null)
            {
                issues.Add(
                    Rules.AttributeNotSupported, source.Location, source.Name, "WireName", "each choice has an element name of its own; name the JSON member by [JsonPropertyName]");
            }

            xml = json = jsonOwn ?? source.Name;
        }

        string? itemName = arrayItem.Text() ?? arrayItem.Named<string?>("ElementName", null);
        ITypeSymbol itemType = choices.Length == 1 ? choices[0].Type : item;
        return Checked(
            new MemberNames
            {
                Xml = isWrapped && !isChoice ? xml + "/" + (itemName ?? ListTypes.ItemName(itemType)) : xml,
                Json = json,
                Form = XmlForm.Element,
                IsWrapped = isWrapped,
                Namespace = NamespaceOf(isWrapped ? arrayItem : element),
                ListNamespace = isWrapped ? NamespaceOf(array) : null,
                ItemNameIsOpen = isWrapped && !isChoice && itemName is null && XmlTypeNames.IsOpen(itemType),
            },
            source,
            issues);
    }

    /// <summary>The namespace that an attribute gives a name; null: none.</summary>
    // Form = Unqualified (2) puts the name in no namespace.
    public static string? NamespaceOf(AttributeData? attribute) =>
        attribute.Named<string?>("Namespace", null) ?? (attribute.Named("Form", 0) == 2 ? "" : null);

    private static MemberNames Checked(MemberNames names, MemberSource source, IssueList issues)
    {
        if (!XmlNames.IsPath(names.Xml))
        {
            AttributeData? named = source.Attributes.FirstOrDefault(a => a.Text() is { } text && !XmlNames.IsPath(text));
            string nearest = XmlNames.Nearest(named.Text() ?? "");
            Mending? mending = nearest.Length > 0 ? AttributeSyntaxes.Replaced(named?.Argument(0), $"Rename to '{nearest}'", nearest) : null;
            issues.AddMendable(Rules.BadName, source.Location, mending, names.Xml, source.Name);
        }

        return names;
    }
}
