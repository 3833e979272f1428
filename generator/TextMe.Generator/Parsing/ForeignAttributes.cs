using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;

namespace TextMe.Generator.Parsing;

/// <summary>
/// Finds attributes of <c>DataContractSerializer</c> and Json.NET that say something else than the document. <c>XmlSerializer</c> and <c>System.Text.Json</c> do not
/// read them, and neither does generated code: each is said, and none where it only repeats what counts.
/// </summary>
internal static class ForeignAttributes
{
    private const string Contracts = "System.Runtime.Serialization";
    private const string JsonNet = "Newtonsoft.Json";
    private const string LeaveOut = "the member is in the document; [XmlIgnore] and [JsonIgnore] leave it out";

    /// <param name="source">A member on the wire.</param>
    /// <param name="names">What it is called there.</param>
    /// <param name="item">The type of the member or its items, without nullability.</param>
    /// <param name="issues">Takes what is found.</param>
    public static void Report(MemberSource source, MemberNames names, ITypeSymbol item, IssueList issues)
    {
        string xml = names.IsWrapped && names.Xml.LastIndexOf('/') is > 0 and var end ? names.Xml.Substring(0, end) : names.Xml;
        foreach (AttributeData attribute in source.Attributes)
        {
            if (Reason(attribute, xml, names.Json) is { } reason)
            {
                issues.Add(Rules.AttributeNotRead, attribute.Location(source.Symbol), source.Name, attribute.ShortName(), reason);
            }
        }

        // Only a member that uses it puts an enum on the wire.
        if (item.TypeKind == TypeKind.Enum && item.GetMembers().OfType<IFieldSymbol>().Select(ReasonOnValue).FirstOrDefault(static r => r is not null) is { } value)
        {
            issues.Add(Rules.AttributeNotRead, source.Location, source.Name, "EnumMember", value);
        }
    }

    /// <summary>The same of what stands on a type.</summary>
    public static void Report(INamedTypeSymbol type, IEnumerable<MemberSource> members, string root, IssueList issues)
    {
        if (type.GetAttributes().FirstOrDefault(static a => Is(a, Contracts, "DataContractAttribute")) is not { } contract)
        {
            return;
        }

        MemberSource? silent = members.FirstOrDefault(m =>
            SymbolEqualityComparer.Default.Equals(m.Symbol.ContainingType, type) && !m.Attributes.Any(static a => Is(a, Contracts, "DataMemberAttribute") || Is(a, Contracts, "IgnoreDataMemberAttribute")));
        string? name = contract.Named<string?>("Name", null);
        string? reason = silent is not null ? $"'{silent.Name}' is in the document without [DataMember]; [XmlIgnore] and [JsonIgnore] leave it out"
            : name is not null && name != root ? $"the name is '{root}'; [XmlRoot] gives another"
            : null;
        if (reason is not null)
        {
            issues.Add(Rules.AttributeNotRead, contract.Location(type), type.Name, "DataContract", reason);
        }
    }

    private static string? Reason(AttributeData attribute, string xml, string json) => attribute.AttributeClass?.Name switch
    {
        "DataMemberAttribute" when attribute.AttributeClass.IsIn(Contracts) => Renamed(attribute.Named<string?>("Name", null), xml, json),
        "JsonPropertyAttribute" when attribute.AttributeClass.IsIn(JsonNet) => Renamed(attribute.Text() ?? attribute.Named<string?>("PropertyName", null), xml, json),
        "IgnoreDataMemberAttribute" when attribute.AttributeClass.IsIn(Contracts) => LeaveOut,
        "JsonIgnoreAttribute" when attribute.AttributeClass.IsIn(JsonNet) => LeaveOut,
        _ => null,
    };

    private static string? ReasonOnValue(IFieldSymbol value)
    {
        if (value.GetAttributes().FirstOrDefault(static a => Is(a, Contracts, "EnumMemberAttribute")) is not { } attribute || !value.HasConstantValue)
        {
            return null;
        }

        Model.EnumValueModel names = ValueParser.ParseEnumValue(value, isAlias: false);
        return Renamed(attribute.Named<string?>("Value", null), names.XmlName, names.JsonName);
    }

    private static string? Renamed(string? name, string xml, string json) =>
        name is null || name == xml || name == json ? null : $"the name is '{(xml.Length > 0 ? xml : json)}', not '{name}'; [WireName] gives it";

    private static bool Is(AttributeData attribute, string space, string name) => attribute.AttributeClass?.Name == name && attribute.AttributeClass.IsIn(space);
}
