using System.Collections.Generic;
using System.Linq;

namespace TextMe.Analyzers.Tests.Documents;

/// <summary>Documents, good and bad, of the types in <see cref="DocumentTypes"/>.</summary>
internal static class Verdicts
{
    private static readonly string[] s_accounts =
    [
        "<account><user><name>acme</name></user></account>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<account>\n <user><age> 20 </age><name>acme</name></user><active>1</active></account>\n<!-- end -->",
        "<account><user><name>a&#99;<!-- c --><![CDATA[me]]></name></user></account>",
        "<account><user/></account>", "<account/>", "<accounts/>", "<account xmlns=\"urn:x\"><user><name>acme</name></user></account>",
        "\uFEFF<?xml version=\"1.0\"?><account><user><name>acme</name></user></account>", "\uFEFF<account/>",
        "<a:account xmlns:a=\"urn:x\"/>", "<account><user><name>acme</name></user><user/></account>",
        "<account><user><name>acme</name><name>acme</name></user></account>", "<account><user><name>a</name></user></account>",
        "<account><user><name>ACME</name></user></account>", "<account><user><name></name></user></account>",
        "<account><user><name>acme</name><age>17</age></user></account>", "<account><user><name>acme</name><age>120</age></user></account>",
        "<account><user><name>acme</name><age>x</age></user></account>", "<account><user><name>acme</name><age></age></user></account>",
        "<account xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><user><name>acme</name><age xsi:nil=\"true\"/></user></account>",
        "<account xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><user><name xsi:nil=\"true\"/></user></account>",
        "<account xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><user><name>acme</name><age xsi:nil=\"0\"/></user></account>",
        "<account><user><name>acme</name></user><active>yes</active></account>", "<account><user><name>acme<b/></name></user></account>",
        "<account><user><name>acme</name></user><note>z</note></account>", "<account><user><name>acme</name></user><note>x</note></account>",
        "<account>stray<user>text<name>acme</name></user><other a=\"1\"><deep/></other></account>",
        "<account><user><name>acme</name></user></account><!-- -- -->", "<account><user><name>acme</user></account>", "<account", "",
        "<!DOCTYPE account><account><user><name>acme</name></user></account>", "<account><user><name>&nbsp;acme</name></user></account>",
        "<account a=\"1\" a=\"2\"><user><name>acme</name></user></account>", "<account><user><name>acme</name></user></account>x",
        "{\"user\":{\"name\":\"acme\"}}", "{\"user\":{\"name\":\"acme\",\"age\":20},\"active\":\"1\",\"other\":[{}]}", "{\"user\":{\"name\":{\"_\":\"acme\",\"$\":{}},\"age\":null}}",
        "{\"user\":{}}", "{\"user\":null}", "{}", "null", "[]", "1", "\"x\"", "{\"user\":[]}", "{\"user\":{\"name\":null}}", "{\"user\":{\"name\":[\"acme\"]}}",
        "{\"user\":{\"name\":\"acme\"},\"user\":{}}", "{\"user\":{\"name\":\"acme\",\"name\":\"acme\"}}", "{\"user\":{\"name\":\"a\"}}", "{\"user\":{\"name\":true}}",
        "{\"user\":{\"name\":\"acme\",\"age\":\"20\"}}", "{\"user\":{\"name\":\"acme\",\"age\":20.0}}", "{\"user\":{\"name\":\"acme\",\"age\":121}}",
        "{\"user\":{\"name\":\"acme\",\"age\":+20}}", "{\"user\":{\"name\":\"acme\",\"age\":\"+20\"}}", "{\"user\":{\"name\":\"acme\",\"age\":020}}",
        "{\"user\":{\"name\":{\"_\":{\"_\":\"acme\"}}}}", "{\"user\":{\"name\":{\"_\":\"acme\",\"_\":\"acme\"}}}", "{\"user\":{\"name\":{}}}",
        "{\"user\":{\"name\":\"acme\"},\"active\":null}", "{\"user\":{\"name\":\"acme\"},\"active\":false}", "{\"user\":{\"name\":\"acme\"},\"note\":null}",
        "{\"user\":{\"name\":\"acme\"},}", "{\"user\":{\"name\":\"acme\"}} x", "{'user':1}", "{\"user\":{\"name\":\"ac\\u006de\"}}", "{\"user\":{\"name\":\"acme\"},\"x\":\"\\ud800\"}",
        "{\"user\":{\"name\":\"acme\"},\"x\":\"\\q\"}", "{\"user\":{\"name\":\"acme\"},\"x\":01}", "{\"user\":{\"name\":\"acme\"},\"x\":1e}", "{\"user\":{\"name\":\"acme\"},\"x\":nul}",
        "{\"user\":{\"name\":\"acme\"},\"note\":\"\\u0001\"}", "\uFEFF{\"user\":{\"name\":\"acme\"}}", "{\"user\":{\"name\":\"acme\"},\"x\":\"\t\"}", "{\"User\":{\"name\":\"acme\"}}",
        "{\"user\":{\"name\":\"acme\"},\"x\":" + Repeated("[", 63) + Repeated("]", 63) + "}", "{\"user\":{\"name\":\"acme\"},\"x\":" + Repeated("[", 64) + Repeated("]", 64) + "}",
        "<account><user><name>acme</name></user>" + Repeated("<x>", 63) + Repeated("</x>", 63) + "</account>",
        "<account><user><name>acme</name></user>" + Repeated("<x>", 64) + Repeated("</x>", 64) + "</account>",
    ];

    private static readonly string[] s_phones =
    [
        "<phones><list><phone>05</phone></list></phones>", "<phones><list><phone id=\"1\">05</phone><phone/></list><tags/><n>1</n><n>2</n></phones>",
        "<phones><list/></phones>", "<phones/>", "<phones><list><phone id=\"x\">05</phone></list></phones>", "<phones><list><phone>05<b/></phone></list></phones>",
        "<phones><list><phone>1</phone><phone>2</phone><phone>3</phone><phone>4</phone></list></phones>", "<phones><list><phone>05</phone></list><n>a</n></phones>",
        "<phones><list><phone>05</phone></list><list/></phones>", "<phones><list><phone>05</phone></list><tags/><tags/></phones>",
        "<phones xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><list><phone>05</phone></list><maybe xsi:nil=\"true\"/><maybe>1</maybe></phones>",
        "<phones xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><list><phone>05</phone></list><n xsi:nil=\"true\"/></phones>",
        "{\"list\":{\"phone\":[\"05\",{\"$\":{\"id\":\"1\"},\"_\":\"05\"}]}}", "{\"list\":{\"phone\":\"05\"}}", "{\"list\":{\"phone\":{\"_\":5}}}", "{\"list\":{\"phone\":[]}}",
        "{\"list\":{\"phone\":null}}", "{\"list\":{}}", "{\"list\":{\"phone\":[null]}}", "{\"list\":{\"phone\":[[\"05\"]]}}", "{\"list\":{\"phone\":{\"$\":{\"id\":1}}}}",
        "{\"list\":{\"phone\":\"05\"},\"tags\":[\"a\",\"b\"],\"n\":1,\"maybe\":[null,1]}", "{\"list\":{\"phone\":\"05\"},\"tags\":{\"tag\":\"a\"}}",
        "{\"list\":{\"phone\":\"05\"},\"tags\":{\"tag\":[\"a\",\"b\"],\"x\":[]}}", "{\"list\":{\"phone\":\"05\"},\"tags\":{\"tag\":null}}",
        "{\"list\":{\"phone\":\"05\"},\"tags\":{}}", "{\"list\":{\"phone\":\"05\"},\"tags\":{\"tag\":[],\"tag\":[]}}", "{\"list\":{\"phone\":\"05\"},\"tags\":{\"x\":1,\"tag\":\"a\"}}",
        "{\"list\":{\"phone\":\"05\"},\"tags\":{\"tag\":[[]]}}", "{\"list\":{\"phone\":\"05\"},\"tags\":{\"tag\":{\"tag\":\"a\"}}}",
        "{\"list\":{\"phone\":\"05\"},\"n\":[1,null]}", "{\"list\":{\"phone\":\"05\"},\"n\":null}", "{\"list\":{\"phone\":[\"1\",\"2\",\"3\",\"4\"]}}",
        "{\"list\":{\"phone\":{\"$\":{\"id\":1,\"id\":2},\"_\":\"05\"}}}",
    ];

    // A member, then texts in XML, each also read as a JSON string.
    private static readonly string[][] s_scalars =
    [
        ["Long", "0", "-9223372036854775808", "9223372036854775808", "+1", " 1 ", "1 1", "", "1.0", "0x1", "-", "--1", "１"],
        ["Byte", "0", "255", "256", "-1", "-0", "+1", "007"],
        ["UInt", "4294967295", "4294967296", "-1", " 1"],
        ["Double", "1.5", "-.5", "5.", "1e5", "1E+300", "INF", "-INF", "NaN", "Infinity", "1,5", "e5", "", "1e", " 2 ", "+3"],
        ["Float", "1.5", "1e40", "x"],
        ["Decimal", "1.50", "1e5", "79228162514264337593543950335", "79228162514264337593543950336", ".5", "-1", "+1", "1."],
        ["Char", "65", "A", "65536", "", "AB", "-1"],
        ["Guid", "7b1d6d0e-3a49-4c1c-9d6f-2f0c0c6f8a11", "{7b1d6d0e-3a49-4c1c-9d6f-2f0c0c6f8a11}", "7b1d6d0e3a494c1c9d6f2f0c0c6f8a11", "7b1d6d0e", " 7b1d6d0e-3a49-4c1c-9d6f-2f0c0c6f8a11 "],
        ["Uri", "https://example.org/", "a b", "", "http://"],
        ["Bytes", "QUJD", "QUI=", "QQ==", "QQ=", "Q", "QU JD", "Q*==", "", "=QQ=", "QQ==QQ=="],
        ["Hex", "0aFF", "0", "0g", "", " 0a "],
        ["Time", "2024-02-29T01:02:03", "2024-02-29", "2023-02-29", "2024-02-29T01:02", "2024-02-29T01:02:03Z", "2024-02-29T01:02:03.12345678+02:00", "2024-02-29T24:00:00",
            "2024-02-29T01:02:03+15:00", "2024-02-29T01:02:03+02", "24-02-29", "2024-02-29 01:02:03", "2024-02-29Z", "2024-02-29T01:02:03.", "2024-02-29T01:02:60", "0000-01-01"],
        ["Instant", "2024-02-29T01:02:03Z", "2024-02-29T01:02:03+14:00", "2024-02-29T01:02:03+14:01", "0001-01-01T00:00:00+01:00", "x", "9999-12-31T23:59:59.99999999Z"],
        ["Day", "2024-02-29", "2024-02-30", "2024-02-29Z", "2024-02-29T00:00:00", "2024-2-9"],
        ["Clock", "01:02:03", "01:02", "24:00:00", "01:02:03.5", "01:02:03Z", "-01:02:03", "1.01:02:03", "23:59:59.99999999"],
        ["Span", "P1DT2H3M4.5S", "PT0S", "P", "P1", "PT", "P1Y2M", "-P1D", "P1.5D", "PT1.S", "PT.5S", "PT.S", "P1M1Y", "PT1M1H", "P1DT", "P99999999D", "PT99999999999S",
            "1.02:03:04", "02:03", "5", "-00:01", "1", "24:00:00", "00:00:60"],
        ["Local", "01/02/24 03:04", "1/2/24 3:4", "01/02/2024 03:04", "32/01/24 00:00", " 01/02/24 03:04", ""],
        ["Color", "red", "Red", "dark blue", " red", "0", ""],
        ["Access", "Read", "Read Write", "Read, Write", "", "None", "1", "read", "Read|Write"],
    ];

    private static readonly (string Type, string Text)[] s_others =
    [
        .. Of("Spaced", "<item xmlns=\"urn:a\"><One xmlns=\"urn:b\">1</One></item>", "<a:item xmlns:a=\"urn:a\" xmlns:b=\"urn:b\" xmlns:c=\"urn:c\" xmlns:d=\"urn:d\" d:Three=\"3\"><b:One/><c:Two/></a:item>",
            "<item><One>1</One></item>", "<item xmlns=\"urn:a\"><One>1</One></item>", "<item xmlns=\"urn:a\"><One xmlns=\"urn:b\"/><One xmlns=\"urn:b\"/></item>",
            "{\"One\":\"1\",\"Two\":\"2\",\"$\":{\"Three\":\"3\"}}", "{\"Two\":\"2\"}"),
        .. Of("Box", Xsi("<shape xsi:type=\"Circle\"><r>1</r></shape>"), Xsi("<shape xsi:type=\"x:Square\" xmlns:x=\"urn:x\"/>"), Xsi("<shape><r>1</r></shape>"), Xsi("<shape xsi:type=\"Oval\"/>"),
            Xsi("<shape xsi:type=\"Circle\"/>"), Xsi("<shape xsi:type=\"Shape\"/>"), "{\"shape\":{\"$type\":\"Circle\",\"r\":1}}", "{\"shape\":{\"r\":1,\"$type\":\"Circle\"}}",
            "{\"shape\":{\"$type\":\"sq\"}}", "{\"shape\":{\"$type\":\"Square\"}}", "{\"shape\":{\"$type\":\"Circle\"}}", "{\"shape\":{\"$type\":{\"_\":\"sq\"}}}", "{\"shape\":{}}", "{\"shape\":1}"),
        .. Of("Open", "<open a=\"1\"><id>1</id><x><y/></x><x/></open>", "<open><x/></open>", "<open><id>1</id><id>2</id></open>", "{\"id\":1,\"x\":{\"y\":[1]}}", "{\"x\":1}", "{\"id\":1,\"x\":1,\"x\":2}"),
        .. Of("Loose",
            "<loose><rows><row><x>1</x></row></rows></loose>", "<loose><rows><row><x>a</x></row></rows></loose>",
            "<loose><rows><row><x>1</x></row><row/></rows></loose>", "<loose><rows><r><x>1</x></r><s><x>2</x></s></rows></loose>",
            "<loose><rows><r><x>1</x></r><s><y/></s></rows></loose>", "<loose><rows><x>1</x></rows></loose>", "<loose><rows><x>a</x></rows></loose>",
            "<loose><rows><y/><x>1</x></rows></loose>", "<loose><rows><x/></rows></loose>", "<loose><rows></rows></loose>", "<loose><rows>none</rows></loose>",
            "<loose><rows> </rows></loose>", "<loose><rows><!-- c --></rows></loose>", "<loose><rows><row/></rows></loose>", "<loose><rows><r/></rows></loose>",
            "<loose><rows><row><y/></row></rows></loose>", "<loose><rows><a><b><x>1</x></b></a></rows></loose>",
            "<loose><rows><row><x>1</x></row><row><x>2</x></row><row><x>3</x></row></rows></loose>", "<loose><rows a='b'/></loose>",
            "<loose><rows><x>1</x></rows><rows><x>2</x></rows></loose>", "<loose><rows><x>1</x></rows><lines><x>a</x></lines></loose>",
            "<loose><lines><x>1</x></lines><rows><x>a</x></rows></loose>", "<loose><n>1</n><n><a>2</a><b> </b></n></loose>",
            "<loose><n>1</n><n><a><b>2</b></a><c/></n></loose>", "<loose><n> </n></loose>", "<loose><n><!-- c --></n></loose>",
            "<loose><box><list>1</list></box></loose>", "<loose><box><list> <id>1</id><x><y>2</y></x></list></box></loose>",
            "<loose><box><list> </list></box></loose>", "<loose><box><list>a</list></box></loose>", "<loose><box><list><id> </id></list></box></loose>",
            "<loose><box/></loose>", "{\"rows\":[]}", "{\"rows\":{}}", "{\"rows\":false}", "{\"rows\":true}", "{\"rows\":null}", "{\"rows\":\"\"}", "{\"rows\":\"a\"}",
            "{\"rows\":0}", "{\"rows\":[{\"x\":1}]}", "{\"rows\":[{\"x\":[]}]}", "{\"rows\":{\"x\":1}}", "{\"rows\":{\"y\":1,\"x\":1}}",
            "{\"rows\":{\"y\":{\"x\":1}}}", "{\"rows\":{\"y\":[],\"x\":1}}", "{\"rows\":{\"row\":{\"x\":1}}}", "{\"rows\":{\"row\":\"\"}}",
            "{\"rows\":{\"row\":null}}", "{\"rows\":{\"row\":1}}", "{\"rows\":{\"0\":{\"x\":1},\"1\":{\"x\":\"2\"}}}", "{\"rows\":[[{\"x\":1}],[]]}",
            "{\"rows\":[[1]]}", "{\"rows\":[null,{\"x\":1},\"\"]}", "{\"rows\":[false]}", "{\"rows\":[{}]}", "{\"rows\":{\"row\":[{\"x\":1},{\"x\":1},{\"x\":1}]}}",
            "{\"rows\":{\"$\":{\"x\":\"a\"},\"row\":[{\"x\":1}]}}", "{\"n\":1}", "{\"n\":[1,[2]]}", "{\"n\":{\"a\":1,\"b\":{\"c\":\"2\"}}}", "{\"n\":{\"a\":\"x\"}}",
            "{\"n\":{\"$\":{\"a\":\"x\"},\"_\":1}}", "{\"n\":[{\"_\":\"\"},null]}", "{\"n\":false}", "{\"n\":[false]}", "{\"n\":{}}", "{\"n\":{\"a\":{}}}",
            "{\"box\":{\"list\":[1]}}", "{\"box\":{\"list\":{\"id\":[1]}}}", "{\"box\":{\"list\":{\"id\":[\"x\"]}}}", "{\"box\":{\"list\":[]}}",
            "{\"box\":{\"list\":\"\"}}", "{\"box\":[]}", "{\"box\":[{}]}", "{\"rows\":[],\"rows\":[]}", "{\"lines\":{\"x\":1},\"rows\":[{\"x\":\"a\"}]}"),
        .. Of("Lax", "<lax><name>a</name></lax>", "<lax><nmae>a</nmae></lax>", "<lax><name/></lax>", "<lax><name/><nmae>a</nmae></lax>", "<lax><name>a</name><nmae><x/></nmae></lax>",
            "<lax><name>abcd</name></lax>", "<lax><name>a</name><nmae>abcd</nmae></lax>", "<lax><name>a</name><name/></lax>", "<lax><nmae>a</nmae><nmae>a</nmae></lax>", "<lax><name> </name></lax>",
            "<lax id=''><name>a</name></lax>", "<lax id='1' ident='x'><name>a</name></lax>", "<lax ident='x' id='1'><name>a</name></lax>", "<lax id='' ident='x'><name>a</name></lax>", "<lax id=' '><name>a</name></lax>",
            "<lax><name>a</name><on/></lax>", "<lax><name>a</name><on>true</on></lax>", "<lax><name>a</name><on>yes</on></lax>", "<lax><name>a</name><phone/><n/><n>1</n></lax>", "<lax><name>a</name><phone id='1'/></lax>",
            "<lax><name>a</name><phone id=''><!-- c --></phone></lax>", "<lax><name>a</name><phone id=''>1</phone></lax>", "<lax><name>a</name><n>x</n></lax>", "<lax><name>a</name><n>1</n><m>x</m></lax>", "<lax><name>a</name><m>x</m><n>1</n></lax>",
            "<lax><name>a</name><list/><others><phone>1</phone><phone id='x'>1</phone></others></lax>", "<lax><name>a</name><list> </list><others><phone id='x'>1</phone></others></lax>",
            "<lax><name>a</name><list><phone>1</phone><phone/><phone>2</phone></list></lax>", "<lax><name>a</name><others><phone>1</phone><phone>3</phone><phone>2</phone></others></lax>",
            Xsi("<name/>").Replace("box", "lax"), Xsi("<name>a</name><phone xsi:nil='true' id='x'/><on xsi:nil='1'/>").Replace("box", "lax"),
            "{\"name\":\"a\",\"n\":1}", "{\"nmae\":\"a\",\"m\":[1]}", "{\"name\":\"a\"}", "{\"name\":\"a\",\"n\":\"\"}", "{\"name\":\"a\",\"n\":null}", "{\"name\":\"a\",\"n\":\"\",\"m\":[]}", "{\"name\":\"a\",\"n\":[\"\",null]}",
            "{\"name\":\"\",\"n\":1}", "{\"name\":{\"_\":\"\"},\"n\":1}", "{\"name\":null,\"nmae\":\"a\",\"n\":1}", "{\"name\":\"a\",\"nmae\":[],\"n\":1}", "{\"nmae\":[],\"name\":\"a\",\"n\":1}", "{\"name\":\"\",\"name\":\"a\",\"n\":1}",
            "{\"name\":\"a\",\"n\":1,\"$\":{\"id\":\"\",\"ident\":\"x\"}}", "{\"name\":\"a\",\"n\":1,\"$\":{\"id\":1,\"ident\":\"x\"}}", "{\"name\":\"a\",\"n\":1,\"on\":\"1\"}", "{\"name\":\"a\",\"n\":1,\"on\":\"\"}", "{\"name\":\"a\",\"n\":1,\"on\":2}",
            "{\"name\":\"a\",\"n\":1,\"phone\":\"\"}", "{\"name\":\"a\",\"n\":1,\"phone\":{\"_\":\"\"}}", "{\"name\":\"a\",\"n\":1,\"list\":\"\"}", "{\"name\":\"a\",\"n\":1,\"list\":{\"phone\":[\"1\",\"\",\"2\",null]}}", "{\"name\":\"a\",\"n\":1,\"list\":{\"phone\":[\"1\",\"3\",\"2\"]}}",
            "{\"name\":\"a\",\"n\":1,\"list\":{\"phone\":[]},\"others\":{\"phone\":[[]]}}", "{\"name\":\"a\",\"n\":1,\"list\":{\"phone\":\"\"},\"others\":{\"phone\":[[]]}}", "{\"name\":\"a\",\"n\":1,\"list\":{\"phone\":{\"$\":{\"id\":\"1\"}}}}"),
        .. Of("Pick", "<pick><num>1</num><word>a</word><num>2</num></pick>", "<pick><num>a</num></pick>", "<pick/>", "<pick><other/></pick>",
            "{\"Values\":[{\"num\":1},{\"word\":\"a\"}]}", "{\"Values\":[1]}", "{\"Values\":{\"num\":\"x\"}}", "{\"Values\":[{\"num\":1,\"word\":\"a\"}]}", "{\"Values\":[{}]}", "{}"),
        .. Of("Book", "<book><phone id=\"a\">1</phone><phone id=\"b\">2</phone></book>", "<book><phone>1</phone></book>", "<book><phone id=\"a\">1</phone><phone id=\"a\">2</phone></book>",
            "<book><phone id=\"a\">x</phone></book>", "<book><phone id=\"a\">1</phone><phone id=\"b\">2</phone><phone id=\"c\">3</phone></book>", "<book><phone id=\"a\" x=\"1\">1</phone></book>",
            "<book><people><person name=\"a\" id=\"1\">05</person></people></book>", "<book><people><person id=\"1\">05</person></people></book>", "<book><people/></book>",
            "<book><people><person name=\"a\">1</person><person name=\"a\">1</person></people></book>", "<book><people><person name=\"a\" id=\"x\">05</person></people></book>",
            "<book xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><tags xsi:nil=\"true\"/></book>", "<book xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><tags><tag xsi:nil=\"1\"/></tags></book>",
            "<book><rate>NaN</rate></book>", "<book><rate>nan</rate></book>", "<book><page><item id=\"1\">05</item><first>06</first></page></book>", "<book><page><item id=\"x\">05</item></page></book>", "<book><page/></book>",
            "{\"phone\":{\"a\":1,\"b\":2}}", "{\"phone\":{\"a\":1,\"a\":2}}", "{\"phone\":[1]}", "{\"phone\":1}", "{\"phone\":{\"a\":\"x\"}}", "{\"phone\":{\"a\":null}}", "{\"phone\":null}", "{\"phone\":{\"a\":1,\"b\":2,\"c\":3}}",
            "{\"people\":{\"a\":{\"$\":{\"id\":1},\"_\":\"05\"},\"b\":\"06\"}}", "{\"people\":{\"a\":[]}}", "{\"phone\":{\"\\u0001\":1}}", "{\"tags\":null}", "{\"tags\":[null,\"a\"]}", "{\"rate\":\"NaN\"}", "{\"rate\":\"nan\"}", "{\"rate\":\"1.5\"}",
            "{\"page\":{\"item\":[\"05\"],\"first\":\"06\"}}", "{\"page\":{\"item\":{\"$\":{\"id\":\"x\"}}}}", "{\"page\":{}}"),
    ];

    public static IEnumerable<(string Type, string Text)> Documents =>
        [.. Of("Account", s_accounts), .. Of("Phones", s_phones), .. s_scalars.SelectMany(static s => s.Skip(1).SelectMany(text => Both(s[0], text))), .. s_others];

    private static IEnumerable<(string Type, string Text)> Of(string type, params string[] texts) => texts.Select(t => (type, t));

    private static IEnumerable<(string Type, string Text)> Both(string member, string text) =>
        Of("Scalars", $"<s><{member}>{text}</{member}></s>", $"{{\"{member}\":\"{text}\"}}", $"{{\"{member}\":{{\"_\":\"{text}\"}}}}");

    private static string Xsi(string content) => $"<box xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">{content}</box>";

    private static string Repeated(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
