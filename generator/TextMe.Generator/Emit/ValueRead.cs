using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the expression that reads one scalar.</summary>
internal static class ValueRead
{
    /// <param name="value">The value.</param>
    /// <param name="end">The argument of the read call: the end tag's literal behind a matched start tag, else nothing.</param>
    public static string Xml(ValueModel value, string end) => value.Kind switch
    {
        ValueKind.String => $"reader.ReadString({end})",
        ValueKind.Text => Text($"reader.ReadString({end})", value),
        ValueKind.Int32 => $"reader.ReadInt32({end})",
        ValueKind.Int64 => $"reader.ReadInt64({end})",
        ValueKind.Boolean => $"reader.ReadBoolean({end})",
        ValueKind.Uri => Uri($"reader.ReadString({end})", value),
        _ => Parsed(value, $"reader.ReadText({end})", Names.XmlScalar, value.XmlEnum),
    };

    public static string XmlAttribute(ValueModel value) => value.Kind switch
    {
        ValueKind.String => "reader.ReadAttributeString()",
        ValueKind.Text => Text("reader.ReadAttributeString()", value),
        ValueKind.Uri => Uri("reader.ReadAttributeString()", value),
        _ => Parsed(value, "reader.ReadAttributeText()", Names.XmlScalar, value.XmlEnum),
    };

    public static string Json(ValueModel value) => value.Kind switch
    {
        ValueKind.String => "reader.ReadString()",
        ValueKind.Text => Text("reader.ReadString()", value),
        ValueKind.Int32 => "reader.ReadInt32()",
        ValueKind.Int64 => "reader.ReadInt64()",
        ValueKind.Boolean => "reader.ReadBoolean()",
        ValueKind.Uri => Uri("reader.ReadString()", value),
        _ => Parsed(value, "reader.ReadText()", Names.JsonScalar, value.JsonEnum),
    };

    private static string Parsed(ValueModel value, string text, string scalars, string enumFunction)
    {
        if (value is { OthersAreFalse: true, TrueText: { } yes, FalseText: { } no })
        {
            return $"{scalars}.TryParse({text}, {Literals.Utf8(yes)}, {Literals.Utf8(no)}, out bool parsed) && parsed";
        }

        string call = value switch
        {
            { Kind: ValueKind.Enum } => $"TryParse{enumFunction}({text}, out {value.Type} parsed)",
            { Kind: ValueKind.Flags } => $"TryParseAll{enumFunction}({text}, out {value.Type} parsed)",
            { Kind: ValueKind.Hex } when scalars == Names.XmlScalar => $"{scalars}.TryParseHex({text}, out {value.Type}? parsed)",
            { Kind: ValueKind.Hex or ValueKind.Base64 } => $"{scalars}.TryParse({text}, out {value.Type}? parsed)",
            { TrueText: { } whenTrue, FalseText: { } whenFalse } => $"{scalars}.TryParse({text}, {Literals.Utf8(whenTrue)}, {Literals.Utf8(whenFalse)}, out bool parsed)",
            { Format: { } exact, IsTime: true } => $"{Names.WireTime}.TryParseExact({text}, {Literals.Text(exact)}{Zone(value)}, out {value.Type} parsed)",
            { IsXmlTimeOfDay: true } when scalars == Names.XmlScalar => $"{scalars}.TryParseTime({text}, out {value.Type} parsed)",
            { JsonNamesNumbers: true } when scalars == Names.JsonScalar => $"{scalars}.TryParseNumberOrName({text}, out {value.Type} parsed)",
            _ => $"{scalars}.TryParse({text}, out {value.Type} parsed)",
        };
        return $"{call} ? parsed : throw reader.InvalidValue({Literals.Text(value.Description)})";
    }

    private static string Text(string text, ValueModel value) =>
        $"{Names.WireTextValue}.TryRead<{value.Type}>({text}, out {value.Type}{(value.IsValueType ? "" : "?")} parsed) ? parsed : throw reader.InvalidValue({Literals.Text(value.Description)})";

    private static string Uri(string text, ValueModel value) =>
        $"global::System.Uri.TryCreate({text}, global::System.UriKind.RelativeOrAbsolute, out global::System.Uri? parsed) ? parsed : throw reader.InvalidValue({Literals.Text(value.Description)})";

    private static string Zone(ValueModel value) => value switch
    {
        { TimeZone: { } zone } => $", {Names.WireTime}.Zone({Literals.Text(zone)})",
        { Type: "global::System.DateTimeOffset" } => ", null",
        _ => "",
    };
}
