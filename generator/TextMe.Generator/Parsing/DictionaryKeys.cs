using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Decides which attribute carries the keys of a dictionary in XML.</summary>
internal static class DictionaryKeys
{
    /// <param name="source">The member.</param>
    /// <param name="list">What it is.</param>
    /// <param name="value">The type of a dictionary's values.</param>
    /// <param name="inXml">Whether the member is part of XML.</param>
    /// <param name="issues">Takes what cannot be honoured.</param>
    /// <param name="key">The attribute; null for a member that is no dictionary, or is not in XML.</param>
    /// <returns>Whether the member has a form.</returns>
    public static bool TryParse(MemberSource source, ListKind list, ITypeSymbol value, bool inXml, IssueList issues, out string? key)
    {
        AttributeData? attribute = source.Find(KnownNames.WireKey);
        key = null;
        if (list is not (ListKind.Dictionary or ListKind.SortedDictionary))
        {
            if (attribute is not null)
            {
                issues.Add(Rules.AttributeNotSupported, attribute.Location(source.Symbol), source.Name, "WireKey", "only a Dictionary<string, T> has keys");
            }

            return true;
        }

        if (!inXml)
        {
            return true;
        }

        key = attribute.Text();
        string? advice = key is null ? "add [WireKey(\"id\")] to name the attribute that carries the key in XML, or [XmlIgnore]"
            : source.Has(KnownNames.XmlAttribute) || source.Has(KnownNames.XmlText) ? "each entry is an element in XML; use [XmlElement] or [XmlArrayItem]"
            : ChoiceParser.Declared(source, list, value).Length > 0 ? "the values have one type; remove the type from [XmlElement] or [XmlArrayItem]"
            : value is ITypeParameterSymbol ? $"'{value.Name}' might have an attribute named as the key; add [XmlIgnore]"
            : null;
        if (advice is not null)
        {
            issues.Add(Rules.MemberTypeNotSupported, source.Location, source.Name, source.Type.ToDisplayString(), advice);
            return false;
        }

        if (!XmlNames.IsName(key!) || key == "xmlns")
        {
            issues.Add(Rules.BadName, attribute.Location(source.Symbol), key, source.Name);
        }

        if (Namesake(value, key!) is { } namesake)
        {
            issues.Add(Rules.PathTaken, attribute.Location(source.Symbol), source.Name, namesake, key, "XML");
        }

        return true;
    }

    // A member of the values, or of what may stand in their place, that is written into the same start tag.
    private static string? Namesake(ITypeSymbol value, string key) =>
        value is INamedTypeSymbol type && type.Find(KnownNames.WireContract) is not null
            ? (from own in DerivedTypes.Closure(type).Prepend(type)
               from member in WireTypeSources.Members(own, WireTypeSources.Constructor(own))
               where !member.Has(KnownNames.XmlIgnore) && (member.Has(KnownNames.XmlAnyAttribute) || IsAttribute(member, key))
               select $"{own.Name}.{member.Name}").FirstOrDefault()
            : null;

    private static bool IsAttribute(MemberSource member, string key) =>
        MemberNames.Parse(member, ListKind.None, [], member.Type, new IssueList()) is { Form: XmlForm.Attribute, Namespace: null or "" } names && names.Xml == key;
}
