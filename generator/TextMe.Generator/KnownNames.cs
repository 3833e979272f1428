namespace TextMe.Generator;

/// <summary>Metadata names of the attributes and types that the parser looks for.</summary>
internal static class KnownNames
{
    public const string ApiContract = "TextMe.ApiContractAttribute";
    public const string Operation = "TextMe.OperationAttribute";
    public const string WireContract = "TextMe.WireContractAttribute";
    public const string WireName = "TextMe.WireNameAttribute";
    public const string WireAlias = "TextMe.WireAliasAttribute";
    public const string LenientList = "TextMe.LenientListAttribute";
    public const string UniqueItems = "TextMe.UniqueItemsAttribute";
    public const string RequiredWhen = "TextMe.RequiredWhenAttribute";
    public const string AbsentWhen = "TextMe.AbsentWhenAttribute";
    public const string ItemCountWhen = "TextMe.ItemCountWhenAttribute";
    public const string WireRules = "TextMe.IWireRules";
    public const string WireKey = "TextMe.WireKeyAttribute";
    public const string WireFormat = "TextMe.WireFormatAttribute";
    public const string FixedElement = "TextMe.FixedElementAttribute";
    public const string Sensitive = "TextMe.SensitiveAttribute";
    public const string ViolationStatus = "TextMe.ViolationStatusAttribute";
    public const string ItemCount = "TextMe.ItemCountAttribute";
    public const string ExportedContract = "TextMe.ExportedContractAttribute";
    public const string ApiResult = "TextMe.ApiResult";
    public const string PartialReply = "TextMe.IPartialReply";
    public const string Reconcilable = "TextMe.IReconcilable";
    public const string OutcomeUnknown = "TextMe.OutcomeUnknownException";
    public const string WireDocument = "TextMe.WireDocumentAttribute";

    public const string XmlRoot = "System.Xml.Serialization.XmlRootAttribute";
    public const string XmlType = "System.Xml.Serialization.XmlTypeAttribute";
    public const string XmlElement = "System.Xml.Serialization.XmlElementAttribute";
    public const string XmlAttribute = "System.Xml.Serialization.XmlAttributeAttribute";
    public const string XmlText = "System.Xml.Serialization.XmlTextAttribute";
    public const string XmlArray = "System.Xml.Serialization.XmlArrayAttribute";
    public const string XmlArrayItem = "System.Xml.Serialization.XmlArrayItemAttribute";
    public const string XmlEnum = "System.Xml.Serialization.XmlEnumAttribute";
    public const string XmlInclude = "System.Xml.Serialization.XmlIncludeAttribute";
    public const string XmlAnyElement = "System.Xml.Serialization.XmlAnyElementAttribute";
    public const string XmlAnyAttribute = "System.Xml.Serialization.XmlAnyAttributeAttribute";
    public const string XmlNamespaceDeclarations = "System.Xml.Serialization.XmlNamespaceDeclarationsAttribute";
    public const string XmlIgnore = "System.Xml.Serialization.XmlIgnoreAttribute";

    public const string DebuggerDisplay = "System.Diagnostics.DebuggerDisplayAttribute";
    public const string DebuggerTypeProxy = "System.Diagnostics.DebuggerTypeProxyAttribute";
    public const string Obsolete = "System.ObsoleteAttribute";
    public const string Experimental = "System.Diagnostics.CodeAnalysis.ExperimentalAttribute";

    public const string DefaultValue = "System.ComponentModel.DefaultValueAttribute";

    public const string JsonElement = "System.Text.Json.JsonElement";
    public const string JsonObject = "System.Text.Json.Nodes.JsonObject";

    public const string JsonExtensionData = "System.Text.Json.Serialization.JsonExtensionDataAttribute";
    public const string JsonPropertyOrder = "System.Text.Json.Serialization.JsonPropertyOrderAttribute";
    public const string JsonPropertyName = "System.Text.Json.Serialization.JsonPropertyNameAttribute";
    public const string JsonPolymorphic = "System.Text.Json.Serialization.JsonPolymorphicAttribute";
    public const string JsonDerivedType = "System.Text.Json.Serialization.JsonDerivedTypeAttribute";
    public const string JsonIgnore = "System.Text.Json.Serialization.JsonIgnoreAttribute";
    public const string JsonInclude = "System.Text.Json.Serialization.JsonIncludeAttribute";
    public const string JsonRequired = "System.Text.Json.Serialization.JsonRequiredAttribute";
    public const string JsonConstructor = "System.Text.Json.Serialization.JsonConstructorAttribute";
    public const string JsonNumberHandling = "System.Text.Json.Serialization.JsonNumberHandlingAttribute";
    public const string JsonStringEnumMemberName = "System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute";

    public const string DataAnnotations = "System.ComponentModel.DataAnnotations.";
    public const string Required = DataAnnotations + "RequiredAttribute";
    public const string Key = DataAnnotations + "KeyAttribute";

    /// <summary>What a type parameter must be for its values to go over the wire.</summary>
    public const string WireContractInterface = "TextMe.IWireContract";

    /// <summary>What a type implements whose values are one text.</summary>
    public const string WireTextInterface = "TextMe.IWireText";

    /// <summary>Present where there is a runtime to generate for.</summary>
    public const string Runtime = "TextMe.IWireContract`1";

    /// <summary>Present where the project can map endpoints.</summary>
    public const string EndpointMapping = "Microsoft.AspNetCore.Builder.WireEndpointRouteBuilderExtensions";
}
