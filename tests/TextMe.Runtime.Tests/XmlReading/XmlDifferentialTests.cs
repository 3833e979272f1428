using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using TextMe.Xml;
using Xunit;
using Xunit.Abstractions;

namespace TextMe.Tests.XmlReading;

/// <summary>System.Xml.XmlReader as the oracle: on documents mutated at random (from a fixed seed) both read the same or both refuse.</summary>
public sealed class XmlDifferentialTests(ITestOutputHelper output)
{
    private static readonly string[] s_documents =
    [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><dlr><status>0</status><message>OK</message><rows><row id=\"1\">נמסר</row><row/></rows></dlr>",
        "<!-- a --><?pi data?><r xmlns=\"u:1\" xmlns:p=\"u:2\"><p:a p:x=\"1\" x='2'>t&amp;&#x5D0;<![CDATA[<&]]></p:a><a xmlns=\"\"/></r><!--z-->",
        "<a>\r\n  <b c=\"&lt;\t&#10;\">x]]&gt;y</b>\n  <b>\r</b>&quot;<c><d><e f=\"\"/></d></c></a>\r\n",
        "<p:r xmlns:p='u'><p:r p:a='1' xml:lang=\"he\" b='\u00E9\uD83D\uDE00'/>\uD83D\uDE00 - \u20AC</p:r>",
        "<_.-1><\u05D0\u05D1 \u05D2=\"\u05D3\"/>\u05D4</_.-1>",
    ];

    private static readonly string[] s_pieces =
    [
        "<",  ">",  "/",  "&",  ";",  "\"",  "'",  "=",  "!",  "?",  "-",  "--",  "[",  "]",  "]]>",  "<![CDATA[",  "<!--",  "-->",  "<?",  "?>",
        "</",  "/>",  "&amp;",  "&#65;",  "&#x1;",
        "&#xD;",  "&#xD800;",  "&x;",  " ",  "\n",  "\r",  "\t",  "\u0001",  ":",  "xmlns=\"u\"",  " xmlns:p=\"u:1\"",  " p:x=\"3\"",  " x=\"3\"",
        "xml",  "<a>",  "</a>",  "<b/>",  "<p:b>",
        "\u05D0", "\u00D7", "\uFFFE", "\uFFFD", "\uD83D\uDE00", "0", "a", ".", "<!DOCTYPE a>", "\uFEFF", "\u00B7",
    ];

    [Fact]
    public void Mutated_documents_are_read_as_XmlReader_reads_them_or_refused_by_both()
    {
        var random = new Random(20250311);
        int accepted = 0;
        int refused = 0;
        for (int i = 0; i < 30_000; i++)
        {
            byte[] document = Mutate(random, s_documents[random.Next(s_documents.Length)]);
            string expected = Oracle(document);
            string actual = XmlWalk.Try(() => XmlWalk.Pull(document));
            if (HasMutatedDeclaration(document) || (expected == XmlWalk.Malformed && actual != XmlWalk.Malformed && IsForTheFifthEdition(document)))
            {
                continue;
            }

            Assert.True(
                expected == actual,
                $"{Convert.ToHexString(document)}\n{Encoding.UTF8.GetString(document)}\nexpected:\n{expected}\nactual:\n{actual}");
            if (actual == XmlWalk.Malformed)
            {
                refused++;
            }
            else
            {
                accepted++;
            }

            // The other ways through the document agree on whether it is one.
            string walked = XmlWalk.Try(() => XmlWalk.Children(document));
            Assert.True(walked == XmlWalk.Malformed == (actual == XmlWalk.Malformed), Encoding.UTF8.GetString(document) + "\n" + walked);
        }

        output.WriteLine($"{accepted} read alike, {refused} refused by both");
        Assert.True(accepted > 2_000 && refused > 2_000);
    }

    [Fact]
    public void Leaf_text_is_what_XmlReader_reads_by_the_general_and_by_the_expected_way()
    {
        var random = new Random(7);
        string[] texts =
        [
            .. s_pieces.Where(piece => piece is not ("<a>" or "</a>" or "<b/>" or "<p:b>")),
            "x", "abcdefghijklmnopqrstuvwxyz", "שלום ", "<!--c-->", "<?p d?>", "<![CDATA[&]]>",
        ];
        int read = 0;
        for (int i = 0; i < 20_000; i++)
        {
            var text = new StringBuilder();
            for (int n = random.Next(6); n > 0; n--)
            {
                text.Append(texts[random.Next(texts.Length)]);
            }

            byte[] document = Encoding.UTF8.GetBytes($"<r><a>{text}</a></r>");
            string expected = OracleLeaf(document);
            string actual = XmlWalk.Try(() => XmlWalk.ExpectedLeaf(document));
            actual = actual == nameof(WireError.InvalidValue) ? XmlWalk.Malformed : actual;
            if (expected == XmlWalk.Malformed && actual != XmlWalk.Malformed && IsForTheFifthEdition(document))
            {
                continue;
            }

            Assert.True(expected == actual, $"{Encoding.UTF8.GetString(document)}\nexpected: {expected}\nactual: {actual}");
            if (expected != XmlWalk.Malformed)
            {
                byte[] root = Encoding.UTF8.GetBytes($"<a>{text}</a>");
                Assert.Equal(expected, XmlWalk.Leaf(root));
                read++;
            }
        }

        Assert.True(read > 2_000);
    }

    private static byte[] Mutate(Random random, string document)
    {
        string text = document;
        for (int n = random.Next(3); n >= 0; n--)
        {
            int at = random.Next(text.Length + 1);
            int cut = Math.Min(random.Next(3) == 0 ? random.Next(8) : 0, text.Length - at);
            text = text[..at] + (random.Next(4) == 0 ? "" : s_pieces[random.Next(s_pieces.Length)]) + text[(at + cut)..];
            if (text.Length == 0)
            {
                text = " ";
            }
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        if (random.Next(8) == 0)
        {
            // Bytes that are no longer UTF-8, or no longer the same tag.
            utf8[random.Next(utf8.Length)] = (byte)random.Next(256);
        }

        return utf8;
    }

    // XmlReader knows the names of the fourth edition only.
    private static bool IsForTheFifthEdition(byte[] document) => Encoding.UTF8.GetString(document).Any(c => char.IsSurrogate(c)
        || XmlCharacter.IsNameStart(c) != XmlConvert.IsStartNCNameChar(c) || XmlCharacter.IsNamePart(c) != XmlConvert.IsNCNameChar(c));

    // Over decoded text XmlReader does not look at the encoding. The suite has the declarations.
    private static bool HasMutatedDeclaration(byte[] document) =>
        document.AsSpan().StartsWith("<?xml "u8) && !document.AsSpan().StartsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"u8);

    private static string Oracle(byte[] document)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        try
        {
            // An encoding of its own keeps the reader from guessing UTF-16 from what a mutation left at the front.
            using var stream = new StreamReader(new MemoryStream(document), new UTF8Encoding(false, throwOnInvalidBytes: true), false);
            string whole = stream.ReadToEnd();
            using var reader = XmlReader.Create(new StringReader(whole.StartsWith('\uFEFF') ? whole[1..] : whole), settings);
            return Events(reader);
        }
        catch (Exception e) when (e is XmlException or DecoderFallbackException)
        {
            return XmlWalk.Malformed;
        }
    }

    private static string Events(XmlReader reader)
    {
        var events = new StringBuilder();
        var text = new StringBuilder();
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.XmlDeclaration:
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    text.Append(reader.Depth > 0 ? reader.Value : "");
                    break;
                case XmlNodeType.Element:
                    XmlWalk.Flush(events, text);
                    AppendStart(events, reader);
                    break;
                case XmlNodeType.EndElement:
                    XmlWalk.Flush(events, text);
                    events.Append(CultureInfo.InvariantCulture, $"E {reader.Name} {{{reader.NamespaceURI}}}\n");
                    break;
                case XmlNodeType.Comment:
                    XmlWalk.Flush(events, text);
                    events.Append(CultureInfo.InvariantCulture, $"C {XmlWalk.Escape(reader.Value)}\n");
                    break;
                default:
                    XmlWalk.Flush(events, text);
                    events.Append(CultureInfo.InvariantCulture, $"P {reader.Name} {XmlWalk.Escape(reader.Value)}\n");
                    break;
            }
        }

        return events.ToString();
    }

    private static void AppendStart(StringBuilder events, XmlReader reader)
    {
        events.Append(CultureInfo.InvariantCulture, $"S {reader.Depth} {reader.Name} {{{reader.NamespaceURI}}}\n");
        (string name, string uri, bool isEmpty) = (reader.Name, reader.NamespaceURI, reader.IsEmptyElement);
        var attributes = new List<string>();
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != "http://www.w3.org/2000/xmlns/")
            {
                attributes.Add($"A {reader.Name} {{{reader.NamespaceURI}}} {XmlWalk.Escape(reader.Value)}\n");
            }
        }

        events.AppendJoin("", attributes);
        if (isEmpty)
        {
            events.Append(CultureInfo.InvariantCulture, $"E {name} {{{uri}}}\n");
        }
    }

    private static string OracleLeaf(byte[] document)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(new StringReader(Encoding.UTF8.GetString(document)), settings);
            reader.ReadStartElement("r");
            string text = reader.ReadElementContentAsString();
            while (reader.Read())
            {
            }

            return text;
        }
        catch (XmlException)
        {
            return XmlWalk.Malformed;
        }
    }
}
