using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Decides everything about a member that keeps what its type does not know: each attribute is for its own format, and the other passes the member over.</summary>
internal static class UnknownContentParser
{
    private const string NoSetter = "it has no setter that generated code can call";

    private static readonly string[] s_attributes = [KnownNames.XmlAnyElement, KnownNames.XmlAnyAttribute, KnownNames.JsonExtensionData];

    private static readonly string[] s_others =
        [KnownNames.XmlElement, KnownNames.XmlAttribute, KnownNames.XmlText, KnownNames.XmlArray, KnownNames.XmlArrayItem, KnownNames.WireName, KnownNames.WireAlias, KnownNames.LenientList];

    /// <summary>Whether the member is such a one.</summary>
    public static bool Is(MemberSource source) => s_attributes.Any(source.Has);

    /// <summary>The model; null where the member is no part of its format, or cannot be, which is an issue.</summary>
    public static MemberModel? Parse(MemberSource source, INamedTypeSymbol? owner, IssueList issues)
    {
        AttributeData attribute = s_attributes.Select(source.Find).First(static a => a is not null)!;
        UnknownKind kind = attribute.AttributeClass.Is(KnownNames.XmlAnyElement) ? UnknownKind.Elements
            : attribute.AttributeClass.Is(KnownNames.XmlAnyAttribute) ? UnknownKind.Attributes
            : UnknownKind.Members;
        if (!(kind == UnknownKind.Members ? MemberParser.IsInJson(source) : MemberParser.IsInXml(source)))
        {
            return null;
        }

        ITypeSymbol type = MemberParser.Bare(source.Type);
        ListKind list = kind == UnknownKind.Members ? ListKind.None : ListTypes.Parse(type, out type);
        SetKind? set = MemberParser.SetOf(source, owner);
        if (Reason(source, attribute, kind, list, type, set) is { } reason)
        {
            issues.Add(Rules.UnknownContentNotSupported, attribute.Location(source.Symbol), source.Name, reason);
            return null;
        }

        bool isNullable = MemberParser.IsNullable(source.Type);
        string? name = kind == UnknownKind.Elements ? attribute.Text() ?? attribute.Named<string?>("Name", null) : null;
        return new MemberModel
        {
            Name = source.Name,
            Access = Declarations.Identifier(source.Name),
            Local = MemberParser.LocalOf(source.Name),
            Type = source.Type.AnnotatedName(),
            Value = ValueParser.Unknown(type),
            Unknown = kind,
            ExtensionConversion = Conversion(type),
            List = list,
            IsNullable = isNullable,
            IsRequired = kind == UnknownKind.Elements && list == ListKind.None && !isNullable && !MemberParser.HasInitialValue(source),
            XmlForm = kind == UnknownKind.Attributes ? XmlForm.AnyAttribute : XmlForm.Element,
            XmlPath = kind == UnknownKind.Elements ? name ?? WireNode.Rest : source.Name,
            XmlNamespace = attribute.Text(1) ?? attribute.Named<string?>("Namespace", null),
            JsonPath = source.Name,
            InXml = kind != UnknownKind.Members,
            InJson = kind == UnknownKind.Members,
            XmlOrder = attribute.Named("Order", 0),
            Set = set!.Value,
            DeclaringType = set == SetKind.InitSetter ? source.Symbol.ContainingType.FullName() : null,
        };
    }

    private static string? Reason(MemberSource source, AttributeData attribute, UnknownKind kind, ListKind list, ITypeSymbol type, SetKind? set)
    {
        if (source.Has(KnownNames.XmlText) && kind == UnknownKind.Elements)
        {
            return "text between elements has no place in JSON; keep elements alone";
        }

        if (s_attributes.Count(source.Has) > 1 || s_others.Any(source.Has) || source.Attributes.Count(a => a.AttributeClass.Is(KnownNames.XmlAnyElement)) > 1)
        {
            return "another attribute gives it a second meaning";
        }

        bool isNamed = attribute.ConstructorArguments.Length > 0 || attribute.NamedArguments.Any(static a => a.Key == "Name");
        if (kind == UnknownKind.Elements && !isNamed && attribute.NamedArguments.Any(static a => a.Key == "Namespace"))
        {
            return "a namespace without a name picks no element";
        }

        return kind switch
        {
            UnknownKind.Elements when !IsElement(type) => "it must be an XmlElement, XmlNode or XElement, or a list of one of these",
            UnknownKind.Attributes when list == ListKind.None || !type.Is("System.Xml.XmlAttribute") => "it must be an array or a list of XmlAttribute",
            UnknownKind.Members when !IsExtension(type) =>
                "it must be a Dictionary or IDictionary from string to JsonElement or object, or a JsonObject",
            UnknownKind.Members when set == SetKind.Populate => NoSetter,
            _ => set is null ? NoSetter : null,
        };
    }

    private static bool IsElement(ITypeSymbol type) => type.Is("System.Xml.XmlElement") || type.Is("System.Xml.XmlNode") || type.Is("System.Xml.Linq.XElement");

    private static bool IsExtension(ITypeSymbol type) => type.Is(KnownNames.JsonObject)
        || (type is INamedTypeSymbol { TypeArguments.Length: 2 } named
            && (type.Is("System.Collections.Generic.Dictionary") || type.Is("System.Collections.Generic.IDictionary"))
            && named.TypeArguments[0].SpecialType == SpecialType.System_String
            && (named.TypeArguments[1].SpecialType == SpecialType.System_Object || named.TypeArguments[1].Is(KnownNames.JsonElement)));

    private static string? Conversion(ITypeSymbol type) =>
        type.Is(KnownNames.JsonObject) ? "ToJsonObject"
        : type is INamedTypeSymbol { TypeArguments.Length: 2 } named && named.TypeArguments[1].SpecialType == SpecialType.System_Object ? "ToObjects"
        : null;
}
