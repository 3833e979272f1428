using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TextMe.Tests.Oracles.Harness;

/// <summary>Random content that no type describes: elements, attributes, members of JSON.</summary>
internal static class UnknownParts
{
    private static readonly Gen<string> s_inside = Gen.OneOf(
        Gen.Elements(
            "text", " ", "\n  ", "&lt;&amp;&#xD;", "א😀", "<![CDATA[<c>&]]>", "<!-- c -->", "<?pi data?>", "<b/>", "<b x=\"1\" y='&quot;&#10;'>t</b>",
            "<n xmlns=\"urn:n\"><m/></n>", "<n xmlns=\"urn:n\"><m xmlns=\"\"/></n>", "<p:q xmlns:p=\"urn:p\" p:r=\"1\" r=\"2\"><p:s/></p:q>",
            "<b xml:space=\"preserve\"> </b>", "<p:a xmlns:p=\"urn:1\"><p:a xmlns:p=\"urn:2\" p:x=\"\"/></p:a>"));

    private static readonly Gen<string> s_element =
        from name in Gen.Elements("a", "b", "other", "p:z", "ä")
        from space in Gen.Elements("", " xmlns=\"urn:d\"")
        from count in Gen.Choose(0, 4)
        from parts in s_inside.ArrayOf(count)
        let full = name == "a" ? "a" : name + (name.StartsWith('p') ? " xmlns:p=\"urn:z\" p:x=\"1\"" : space)
        select $"<{full}>{string.Concat(parts)}</{name}>";

    private static readonly Gen<string> s_json = Gen.Elements(
        "null", "true", "0", "-1.50e+3", "12345678901234567890123", "\"\"", "\"א😀 \\u0009\\n\\\"\"", "[]", "{}", "[1,[2,{\"a\":null}],\"x\"]", "{\"a\":{\"b\":[{}]},\"c\":\"<&>\"}");

    public static Dictionary<Type, Gen<object?>> All { get; } = new()
    {
        [typeof(XmlElement)] = s_element.Select(static text => (object?)Element(text)),
        [typeof(XmlNode)] = s_element.Select(static text => (object?)Element(text)),
        [typeof(XElement)] = s_element.Select(static text => (object?)XElement.Parse(text, LoadOptions.PreserveWhitespace)),
        [typeof(XmlAttribute[])] = Gen.SubListOf("u", "ü", "p:v", "q:v", "xml:base").SelectMany(static names =>
            Gen.Elements("", "x", "\"<&>'\t\n", "א").Select(value => (object?)Attributes(names, value))),
        [typeof(Dictionary<string, JsonElement>)] = Members(static e => e).Select(static m => (object?)m),
        [typeof(IDictionary<string, JsonElement>)] = Members(static e => e).Select(static m => (object?)m),
        [typeof(Dictionary<string, object>)] = Members<object?>(static e => e.ValueKind == JsonValueKind.Null ? null : e).Select(static m => (object?)m),
    };

    /// <summary>What the content means: expanded names, sorted attributes, texts without their form.</summary>
    public static string Meaning(XElement element)
    {
        var meaning = new StringBuilder();
        meaning.Append('<').Append(element.Name);
        foreach (XAttribute attribute in element.Attributes().Where(static a => !a.IsNamespaceDeclaration).OrderBy(static a => a.Name.ToString(), StringComparer.Ordinal))
        {
            meaning.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value);
        }

        meaning.Append('>');
        foreach (XNode node in element.Nodes())
        {
            meaning.Append(node switch
            {
                XElement child => Meaning(child),
                XText text => text.Value,
                XComment comment => $"<!--{comment.Value}-->",
                _ => node.ToString(),
            });
        }

        return meaning.Append("</>").ToString();
    }

    public static string Meaning(XmlNode node) => node is XmlAttribute
        ? $"{{{node.NamespaceURI}}}{node.LocalName}={node.Value}"
        : Meaning(XElement.Parse(node.OuterXml, LoadOptions.PreserveWhitespace));

    private static XmlElement Element(string text)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml(text);
        return document.DocumentElement!;
    }

    private static XmlAttribute[] Attributes(IEnumerable<string> names, string value)
    {
        var document = new XmlDocument();
        return
        [
            .. names.Select(name =>
            {
                XmlAttribute attribute = document.CreateAttribute(name, name[0] switch
                {
                    'p' => "urn:p",
                    'q' => "urn:q",
                    'x' => "http://www.w3.org/XML/1998/namespace",
                    _ => "",
                });
                attribute.Value = value;
                return attribute;
            }),
        ];
    }

    private static Gen<Dictionary<string, T>> Members<T>(Func<JsonElement, T> convert) =>
        from names in Gen.SubListOf("a", "A b", "x$", "א", "", "\"\\", "😀")
        from values in s_json.ArrayOf(names.Count)
        select names.Zip(values).ToDictionary(static p => p.First, p => convert(JsonElement.Parse(p.Second)));
}
