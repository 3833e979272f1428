using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Decides under which other names a member is read.</summary>
internal static class AliasParser
{
    /// <param name="source">The member.</param>
    /// <param name="names">Its own name, in whose place the others stand.</param>
    /// <param name="isLenient">Whether it is a list of which only what is around it has a name.</param>
    /// <param name="isChoice">Whether each of several types has a name of its own.</param>
    /// <param name="issues">Takes what cannot be honoured.</param>
    public static EquatableArray<AliasModel> Parse(MemberSource source, MemberNames names, bool isLenient, bool isChoice, IssueList issues)
    {
        var found = new List<AliasModel>();
        AliasModel own = isLenient ? Around(new AliasModel(names.Xml, names.Json), names) : new AliasModel(names.Xml, names.Json);
        foreach (AttributeData attribute in source.Attributes.Where(static a => a.AttributeClass.Is(KnownNames.WireAlias)))
        {
            string name = attribute.Text() ?? "";
            Location? location = attribute.Location(source.Symbol);
            AliasModel alias = isLenient ? Around(InPlace(name, names), names) : InPlace(name, names);
            string? reason = names.Form == XmlForm.Text ? "a text has no name"
                : isChoice ? "each choice has an element name of its own"
                : names.Form == XmlForm.Attribute && name.Contains("/") ? "the name of an attribute is no path"
                : alias.XmlPath == own.XmlPath || found.Contains(alias) ? "the member has that name already"
                : null;
            if (!XmlNames.IsPath(name))
            {
                issues.Add(Rules.BadName, location, name, source.Name);
            }
            else if (reason is not null)
            {
                issues.Add(Rules.AttributeNotSupported, location, source.Name, "WireAlias", reason);
            }
            else
            {
                found.Add(alias);
            }
        }

        return found.ToEquatableArray();
    }

    // What [WireName] would make of it; the items of a wrapped list keep their own name.
    private static AliasModel InPlace(string name, MemberNames names) => names switch
    {
        { Form: XmlForm.Attribute } => new AliasModel(name, "$/" + name),
        { IsWrapped: true } => new AliasModel(name + names.Xml.Substring(names.Xml.LastIndexOf('/')), name),
        _ => new AliasModel(name, name),
    };

    private static AliasModel Around(AliasModel alias, MemberNames names) =>
        new(LenientLists.Around(alias.XmlPath), names.IsWrapped ? alias.JsonPath : LenientLists.Around(alias.JsonPath));
}
