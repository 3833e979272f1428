using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Finds attributes of one member that contradict each other or its type.</summary>
internal static class MemberRules
{
    private static readonly string[] s_xml =
        [KnownNames.XmlText, KnownNames.XmlAttribute, KnownNames.XmlElement, KnownNames.XmlArray, KnownNames.XmlArrayItem];

    /// <summary>Attributes that say something of a format in which the member is not.</summary>
    public static void ReportIgnored(MemberSource source, bool inXml, bool inJson, IssueList issues)
    {
        if (!inXml)
        {
            foreach (string name in s_xml.Where(source.Has))
            {
                Contradiction(source, name, "XmlIgnore", "the member is not in XML", issues);
            }
        }

        if (!inJson)
        {
            foreach (string name in new[] { KnownNames.JsonPropertyName, KnownNames.JsonRequired, KnownNames.JsonPropertyOrder }.Where(source.Has))
            {
                Contradiction(source, name, "JsonIgnore", "the member is not in JSON", issues);
            }
        }
    }

    public static void Report(MemberSource source, ListKind list, ValueModel value, IssueList issues)
    {
        string? form = source.Has(KnownNames.XmlText) ? "XmlText" : source.Has(KnownNames.XmlAttribute) ? "XmlAttribute" : null;
        if (form is not null)
        {
            ReportForm(source, form, list, value, issues);
        }

        if (source.Has(KnownNames.XmlElement) && source.Has(KnownNames.XmlArray))
        {
            Contradiction(source, KnownNames.XmlArray, "XmlElement", "a list is repeated elements or one that wraps them", issues);
        }

        string? wire = source.Find(KnownNames.WireName).Text();
        foreach (string name in new[] { KnownNames.XmlAttribute, KnownNames.XmlElement, KnownNames.XmlArray }.Where(_ => wire is not null))
        {
            AttributeData? attribute = source.Find(name);
            string? other = attribute.Text() ?? attribute.Named<string?>(name == KnownNames.XmlAttribute ? "AttributeName" : "ElementName", null);
            if (other is not null && other != wire)
            {
                Contradiction(source, name, "WireName", $"the member is named '{wire}' in both formats", issues);
            }
        }
    }

    private static void ReportForm(MemberSource source, string form, ListKind list, ValueModel value, IssueList issues)
    {
        string metadataName = form == "XmlText" ? KnownNames.XmlText : KnownNames.XmlAttribute;
        foreach (string name in s_xml.Skip(form == "XmlText" ? 1 : 2).Where(source.Has))
        {
            Contradiction(source, name, form, "the member is one or the other", issues);
        }

        if (form == "XmlText" && source.Has(KnownNames.WireName))
        {
            Contradiction(source, KnownNames.WireName, form, "a text has no name", issues);
        }

        string? reason = list != ListKind.None ? "it is a list"
            : value.Kind == ValueKind.WireType ? "it is an object"
            : form == "XmlAttribute" && source.Find(KnownNames.WireName).Text()?.Contains("/") == true ? "the name of an attribute is no path"
            : null;
        if (reason is not null)
        {
            issues.Add(Rules.AttributeCannotHold, source.Find(metadataName).Location(source.Symbol), source.Name, form, reason);
        }
    }

    private static void Contradiction(MemberSource source, string redundant, string decisive, string reason, IssueList issues)
    {
        AttributeData attribute = source.Find(redundant)!;
        string name = attribute.AttributeClass!.Name.Replace("Attribute", "");
        name = redundant == KnownNames.XmlAttribute ? "XmlAttribute" : name;
        issues.AddMendable(
            Rules.AttributesContradict, attribute.Location(source.Symbol), AttributeSyntaxes.Removed(attribute, name), source.Name, name, decisive, reason);
    }
}
