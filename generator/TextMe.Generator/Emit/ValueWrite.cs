using System;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the call that writes one scalar, without quotes or tags around it.</summary>
internal static class ValueWrite
{
    public static string Xml(ValueModel value, string expression, bool isAttribute) => value.Kind switch
    {
        ValueKind.String => isAttribute ? $"writer.WriteAttributeText({expression});" : $"writer.WriteText({expression});",
        ValueKind.Enum => $"writer.WriteRaw(NameOf{value.XmlEnum}({expression}));",
        ValueKind.Flags => $"WriteXml{value.XmlEnum}(ref writer, {expression});",
        ValueKind.Text => isAttribute ? $"writer.WriteAttributeText({Text(expression)});" : $"writer.WriteText({Text(expression)});",
        ValueKind.Uri => isAttribute ? $"writer.WriteAttributeText({expression}.OriginalString);" : $"writer.WriteText({expression}.OriginalString);",
        ValueKind.Hex => $"writer.WriteHex({expression});",
        _ when value.XmlFormat is not null => $"writer.{(isAttribute ? "WriteAttributeFormatted" : "WriteFormatted")}({expression}, {Literals.Text(value.XmlFormat)});",
        _ => Common(value, expression, isAttribute ? "WriteAttributeFormatted" : "WriteFormatted", Literals.EscapeXml),
    };

    /// <param name="value">The value.</param>
    /// <param name="expression">The C# expression of it.</param>
    /// <param name="isQuoted">Whether quotes are written around it.</param>
    public static string Json(ValueModel value, string expression, bool isQuoted) => value.Kind switch
    {
        ValueKind.String => $"writer.WriteText({expression});",
        ValueKind.Enum => $"writer.WriteRaw(NameOf{value.JsonEnum}({expression}));",
        ValueKind.Flags => $"WriteJson{value.JsonEnum}(ref writer, {expression});",
        ValueKind.Text => $"writer.WriteText({Text(expression)});",
        ValueKind.Uri => $"writer.WriteText({expression}.OriginalString);",
        ValueKind.Hex => $"writer.WriteBase64({expression});",
        _ when value.JsonNamesNumbers => $"writer.WriteNumberOrName({expression}, quotesName: {(isQuoted ? "false" : "true")});",
        _ => Common(value, expression, "WriteFormatted", Literals.EscapeJson),
    };

    private static string Text(string expression) => $"{Names.WireTextValue}.Of({expression})";

    private static string Common(ValueModel value, string expression, string writeFormatted, Func<string, string> escape)
    {
        if (value.Kind == ValueKind.Base64)
        {
            return $"writer.WriteBase64({expression});";
        }

        if (value is { TrueText: { } whenTrue, FalseText: { } whenFalse })
        {
            return $"writer.WriteRaw({expression} ? {Literals.Utf8(escape(whenTrue))} : {Literals.Utf8(escape(whenFalse))});";
        }

        if (value.Format is null)
        {
            return $"writer.WriteValue({expression});";
        }

        string instant = value.TimeZone is null ? expression : $"{Names.WireTime}.InZone({expression}, {Names.WireTime}.Zone({Literals.Text(value.TimeZone)}))";
        string said = value.HasYearOfTwoDigits ? $"{Names.WireTime}.WithYearOfTwoDigits({instant})" : instant;
        return $"writer.{writeFormatted}({said}, {Literals.Text(value.Format)});";
    }
}
