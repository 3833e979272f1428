using System.Linq;
using System.Text;

namespace TextMe.Fuzz.Tests;

/// <summary>What readers have gone wrong over.</summary>
internal static class Fragments
{
    private static readonly string[] s_xml =
    [
        "<!-- c -->", "<!---->", "<!--", "-->", "--", "<![CDATA[x]]>", "<![CDATA[", "<![CDATA[]]>", "]]>", "]]", "<?pi data?>",
        "<?xml version='1.0'?>", "<?", "?>",
        "<!DOCTYPE a [<!ENTITY x 'y'>]>", "<!DOCTYPE a SYSTEM 'http://localhost/a'>", "&lt;", "&amp;", "&quot;", "&apos;", "&x;", "&", "&#0;",
        "&#9;", "&#10;", "&#13;",
        "&#x20;", "&#x10FFFF;", "&#x110000;", "&#xD800;", "&#xFFFE;", "&#x5D0;", "&#99999999999999999999;", "&#x;", "&#;", " xmlns=''",
        " xmlns='urn:fuzz'",
        " xmlns='urn:other'", " xmlns:p='urn:fuzz'", " xmlns:p=''", " xmlns:xml='u'", " xmlns:xmlns='u'", " xml:lang='he'", " p:id='1'", " id='1'",
        " id=\"2\"", " rank='7'",
        " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'", " xsi:nil='1'", "<p:", "</", "/>", ">", "<", "='", "\"", "'",
        "<a/>", "<x>", "</x>", "<status>0</status>",
        "<message/>", "<status/>", "<!", "<response>", "</response>", "<next/>", "<node/>", "<version><major>2</major></version>", "1.1", "UTF-16",
    ];

    private static readonly string[] s_json =
    [
        "null", "true", "false", "{}", "[]", "\"\"", "0", "-0", "1e5", "1E400", "-1.5e-400", "0x1", "01", "1.", ".5", "-", "+1", "NaN", "Infinity",
        "{\"_\":1}", "{\"_\":\"x\"}",
        "{\"$\":{\"id\":\"1\"},\"_\":\"x\"}", "{\"$\":{},\"_\":null}", "{\"$\":{}}", "\"$\":{\"id\":1},", "\"_\":1,", "\"status\":0,",
        "\"message\":\"m\",", "\"message\":null,", "\"\\ud800\"",
        "\\udc00", "\\ud83d\\ude00", "\\ud83d", "\\u0000", "\\u0001", "\\uFFFE", "\\u05D0", "\\/", "\\\"", "\\\\", "\\b\\f\\n\\r\\t", "\\x", "\\u12",
        "//c\n", "/*c*/", ",", ":", "{", "}", "[", "]", ",,",
        "\"node\":[{}],", "\"next\":{},", "\"next\":null,", "\"n\\u006fde\":1,", "\"NaN\"", "\"1\"", "\" 1 \"", "\"response\":{",
    ];

    private static readonly string[] s_both =
    [
        " ", "\n", "\r", "\r\n", "\t", "\0", "\u0001", "\u007F", "\u0085", "\u2028", "\uFEFF", "\uFFFE", "\uFFFF", "א", "😀", "INF", "-INF",
        "9223372036854775807", "9223372036854775808",
        "-9223372036854775809", "2147483648", "-2147483649", "255", "256", "79228162514264337593543950336", "0.0000000000000000000000000001",
        "1e308", "1e-324", "29/02/2023 00:00:00",
        "24/03/2023 02:30:00", "31/12/9999 23:59:59", "01/01/0001 00:00:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.9999999-14:00",
        "2024-02-30", "24:00:00", "P1Y", "-P10675199DT2H48M5.4775808S",
        "P10675199DT2H48M5.4775808S", "PT0.0000001S", "10675199.02:48:05.4775807", "sunday monday", "sunday,friday", "none", "5", "-1", "גדול",
        "http://[", "a b", "==", "QQ==", "0G",
    ];

    private static readonly byte[][] s_invalid =
    [
        [0x80], [0xBF, 0xBF], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xEF, 0xBF], [0xEF, 0xBF, 0xBE],
        [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFE, 0xFF],
        [0xFF], [0xFF, 0xFE, 0x3C, 0x00],
    ];

    public static byte[] Of(WireFormat format, FuzzRandom random)
    {
        switch (random.Next(12))
        {
            case 0:
                return s_invalid[random.Next(s_invalid.Length)];
            case 1:
                return Long(random);
            case 2 or 3 or 4:
                return Encoding.UTF8.GetBytes(random.Pick<string>(s_both));
            default:
                return Encoding.UTF8.GetBytes(random.Pick<string>(format == WireFormat.Xml ? s_xml : s_json));
        }
    }

    // Names, numbers and texts of a length at which buffers grow and vectors end.
    private static byte[] Long(FuzzRandom random)
    {
        string unit = random.Pick<string>(["a", "1", " ", "א", "😀", "&lt;", "\\n", "[", "]", "{\"a\":", "<a>", " a=''", "\r", "-", "\\u0041", "a:", "\"a\":1,"]);
        int count = random.OneIn(20) ? 5_000 : 1 + random.Next(random.OneIn(4) ? 600 : 70);
        return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(unit, count)));
    }
}
