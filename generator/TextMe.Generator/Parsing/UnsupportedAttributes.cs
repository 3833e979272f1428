using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;

namespace TextMe.Generator.Parsing;

/// <summary>Finds serializer attributes that would change the wire and are not honoured: each is an error, never passed over.</summary>
internal static class UnsupportedAttributes
{
    private const string Xml = "System.Xml.Serialization";
    private const string Json = "System.Text.Json.Serialization";

    private const string Replaced = "what is read takes the place of the value that is there, unless it is a list without a setter, which is filled anyway";

    public static void Report(MemberSource source, IssueList issues)
    {
        foreach (AttributeData attribute in source.Attributes)
        {
            if (Reason(source, attribute) is { } reason)
            {
                issues.Add(Rules.AttributeNotSupported, attribute.Location(source.Symbol), source.Name, attribute.ShortName(), reason);
            }
        }
    }

    /// <summary>The same of what stands on a type: it may also be an interface by which a serializer of .NET hands its work over.</summary>
    public static void Report(INamedTypeSymbol type, IssueList issues)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (ReasonOnType(attribute) is { } reason)
            {
                issues.Add(Rules.AttributeNotSupported, attribute.Location(type), type.Name, attribute.ShortName(), reason);
            }
        }

        if (type.AllInterfaces.FirstOrDefault(TakesOver) is { } taker)
        {
            issues.Add(Rules.WireTypeNotSupported, type.Locations.FirstOrDefault(), type.Name, $"generated code would pass over its {taker.Name}; remove it, and say with attributes what it does");
        }
    }

    private static string? ReasonOnType(AttributeData attribute) => attribute.AttributeClass?.Name switch
    {
        "JsonConverterAttribute" when attribute.AttributeClass.IsIn(Json) => "converters are run-time code; say with attributes what it does",
        "JsonUnmappedMemberHandlingAttribute" when attribute.AttributeClass.IsIn(Json) && attribute.ConstructorArguments is [{ Value: not 0 }] =>
            "unknown members are skipped, or kept by [JsonExtensionData]",
        _ when Populates(attribute) => Replaced,
        _ => null,
    };

    private static bool TakesOver(INamedTypeSymbol type) =>
        (type.Name == "IXmlSerializable" && type.IsIn(Xml))
        || (type.Name is "IJsonOnSerializing" or "IJsonOnSerialized" or "IJsonOnDeserializing" or "IJsonOnDeserialized" && type.IsIn(Json));

    private static string? Reason(MemberSource source, AttributeData attribute) => attribute.AttributeClass?.Name switch
    {
        "XmlChoiceIdentifierAttribute" when attribute.AttributeClass.IsIn(Xml) => "give each type one element name, so that the value alone picks it",
        "XmlNamespaceDeclarationsAttribute" when attribute.AttributeClass.Is(KnownNames.XmlNamespaceDeclarations) => "prefixes are chosen by the writer",
        "XmlTextAttribute" when attribute.AttributeClass.IsIn(Xml) && HasType(attribute) => "the text is of the member's own type",
        "DefaultValueAttribute" when attribute.AttributeClass.Is(KnownNames.DefaultValue) && Constants.Default(attribute, source.Type) is null =>
            "the value is no constant of the member's type",
        "ObsoleteAttribute" when attribute.AttributeClass.Is(KnownNames.Obsolete) && attribute.ConstructorArguments.Any(static a => a.Value is true) =>
            "whatever uses the member is an error, and generated code would; mark it with [XmlIgnore] and [JsonIgnore]",
        _ when Populates(attribute) && source.Member is not IPropertySymbol { SetMethod: null } => Replaced,
        "JsonPropertyNameAttribute" when attribute.AttributeClass.IsIn(Json) && attribute.Text()?.Contains("/") == true =>
            "'/' would part it; a path is said by [WireName], in both formats",
        "JsonConverterAttribute" when attribute.AttributeClass.IsIn(Json) && !IsEnumConverter(attribute) => "converters are run-time code; use [WireFormat] or a member of a supported type",
        _ => null,
    };

    private static bool Populates(AttributeData attribute) =>
        attribute.AttributeClass.IsIn(Json) && attribute.AttributeClass!.Name == "JsonObjectCreationHandlingAttribute" && attribute.ConstructorArguments is [{ Value: 1 }];

    private static bool HasType(AttributeData attribute) =>
        attribute.ConstructorArguments.Any(static a => a.Kind == TypedConstantKind.Type) || attribute.NamedArguments.Any(static a => a.Key == "Type");

    // Enums are names in both formats anyway.
    private static bool IsEnumConverter(AttributeData attribute) =>
        attribute.ConstructorArguments.Length == 1
        && attribute.ConstructorArguments[0].Value is INamedTypeSymbol { Name: "JsonStringEnumConverter" };
}
