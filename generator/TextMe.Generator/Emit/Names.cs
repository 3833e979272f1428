namespace TextMe.Generator.Emit;

/// <summary>Names that generated code uses again and again.</summary>
internal static class Names
{
    public const string XmlWriter = "global::TextMe.Xml.Utf8XmlWriter";
    public const string XmlReader = "global::TextMe.Xml.Utf8XmlReader";
    public const string XmlTypeName = "global::TextMe.Xml.XmlTypeName";
    public const string XmlScalar = "global::TextMe.Xml.XmlScalar";
    public const string JsonWriter = "global::TextMe.Json.WireJsonWriter";
    public const string JsonReader = "global::TextMe.Json.WireJsonReader";
    public const string JsonNesting = "global::TextMe.Json.JsonNesting";
    public const string JsonScalar = "global::TextMe.Json.JsonScalar";
    public const string WireTime = "global::TextMe.Text.WireTime";
    public const string WireTextValue = "global::TextMe.Text.WireTextValue";
    public const string WireErrors = "global::TextMe.WireErrors";
    public const string Validator = "global::TextMe.ConstraintValidator";
    public const string Rows = "global::TextMe.Text.Utf8Rows";
    public const string Bytes = "global::System.ReadOnlySpan<byte>";

    /// <summary>The namespace of <c>xml:lang</c> and <c>xml:space</c>, whose prefix needs no declaration.</summary>
    public const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    /// <summary>Stands on everything generated.</summary>
    public const string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"TextMe.Generator\", \"0.1\")]";

    /// <summary>Keeps what only generated code calls out of completion lists.</summary>
    public const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";
}
