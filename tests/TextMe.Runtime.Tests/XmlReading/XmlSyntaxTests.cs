using System;
using System.Text;
using TextMe.Xml;
using Xunit;

namespace TextMe.Tests.XmlReading;

/// <summary>Every construct in every place where it may stand, and where it may not.</summary>
public sealed class XmlSyntaxTests
{
    [Theory]
    [InlineData("<r><a>x</a></r>")]
    [InlineData("\uFEFF<r><a>x</a></r>")]
    [InlineData("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?><r><a>x</a></r>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\"?><r><a>x</a></r>")]
    [InlineData("<?xml version='1.0' encoding='us-ascii' standalone='yes' ?>\r\n<r><a>x</a></r>")]
    [InlineData("<?xml\tversion = '1.0'?><!-- c --><?p?><r><a>x</a></r><!-- c --><?p d?>\n")]
    [InlineData("<?xml-stylesheet href='x'?><r><a>x</a></r>")]
    [InlineData("<r >\n<a\t>x</a\r\n></r >")]
    [InlineData("<r><!-- <a>y</a> --><a>x</a><?p <a>y</a>?></r>")]
    [InlineData("<r><a><!-- - -->x<?p?></a></r>")]
    [InlineData("<r><a><![CDATA[x]]></a></r>")]
    [InlineData("<r><a><![CDATA[]]>&#x78;<![CDATA[]]></a></r>")]
    [InlineData("<r><a>&#120;</a></r>")]
    [InlineData("<r b='1' c=\"'\"><a d = '&lt;\"'>x</a></r>")]
    [InlineData("<r>stray &amp; text<a>x</a><![CDATA[<a>y</a>]]></r>")]
    [InlineData("<r>]] ><a>x</a>]></r>")]
    [InlineData("<r xmlns:p='u'><a p:b='1'>x</a></r>")]
    public void A_leaf_is_found_whatever_stands_around_it(string document) =>
        Assert.Equal("x", XmlWalk.ExpectedLeaf(Encoding.UTF8.GetBytes(document)));

    [Theory]
    [InlineData("", "The document has no root element.")]
    [InlineData("<!-- only -->", "The document has no root element.")]
    [InlineData("x<r/>", "Text cannot stand outside the root element.")]
    [InlineData("<r/>x", "Text cannot stand outside the root element.")]
    [InlineData("<r/><r/>", "A document has one root element only.")]
    [InlineData("<r/><![CDATA[]]>", "Text cannot stand outside the root element.")]
    [InlineData("<r/>&#32;", "Text cannot stand outside the root element.")]
    [InlineData(" <?xml version='1.0'?><r/>", "An XML declaration can stand only at the very start of the document.")]
    [InlineData("<r><?XML x?></r>", "An XML declaration can stand only at the very start of the document.")]
    [InlineData("<?xml encoding='utf-8'?><r/>", "The XML declaration starts with version=\"1.0\".")]
    [InlineData("<?xml version='2.0'?><r/>", "The XML declaration starts with version=\"1.0\".")]
    [InlineData(
        "<?xml version='1.0' encoding='windows-1255'?><r/>",
        "The XML declaration names another encoding than the document has; UTF-8 is expected.")]
    [InlineData(
        "\uFEFF<?xml version='1.0' encoding='us-ascii'?><r/>",
        "The XML declaration names another encoding than the document has; UTF-8 is expected.")]
    [InlineData("<?xml version='1.0' encoding='us-ascii'?><r>\u05D0</r>", "The document says that it is US-ASCII, but it is not.")]
    [InlineData("<!DOCTYPE r><r/>", "A document type declaration is refused.")]
    [InlineData("<r><!DOCTYPE r></r>", "A document type declaration is refused.")]
    [InlineData("<r><!ELEMENT r></r>", "Markup of this kind cannot stand here.")]
    [InlineData("<r>]]></r>", "']]>' cannot stand in text.")]
    [InlineData("<r><!-- -- --></r>", "A comment cannot hold two hyphens in a row.")]
    [InlineData("<r><!-- ---></r>", "A comment cannot hold two hyphens in a row.")]
    [InlineData("<r><? p?></r>", "A name is expected.")]
    [InlineData("<r><?p:q x?></r>", "The name of a processing instruction has no colon.")]
    [InlineData("<r><?p+?></r>", "White space has to follow the name of a processing instruction.")]
    [InlineData("<r></s>", "The end tag is not that of the open element.")]
    [InlineData("<r></rr>", "The end tag is not that of the open element.")]
    [InlineData("<r></r x>", "The end tag is not that of the open element.")]
    [InlineData("<r a='1'b='2'/>", "White space and an attribute, '>' or '/>' is expected.")]
    [InlineData("<r a='1' a='2'/>", "An attribute stands twice in a start tag.")]
    [InlineData("<r a/>", "'=' is expected after an attribute's name.")]
    [InlineData("<r a=1/>", "An attribute's value stands in quotation marks or apostrophes.")]
    [InlineData("<r a='<'/>", "'<' cannot stand in an attribute's value.")]
    [InlineData("<r / >", "White space and an attribute, '>' or '/>' is expected.")]
    [InlineData("<1r/>", "A name cannot start with this character.")]
    [InlineData("<r><\u00D7/></r>", "The character cannot stand in a name.")]
    [InlineData("<r><a\u00D7/></r>", "The character cannot stand in a name.")]
    [InlineData("<r>\u0001</r>", "XML does not allow this character.")]
    [InlineData("<r>\uFFFE</r>", "XML does not allow this character.")]
    [InlineData("<r a='\uFFFF'/>", "XML does not allow this character.")]
    [InlineData("<r><!--\u000B--></r>", "XML does not allow this character.")]
    [InlineData("<r", "The document ends too early.")]
    [InlineData("<r>", "The document ends too early.")]
    [InlineData("<r><!-- ", "The document ends too early.")]
    [InlineData("<r><![CDATA[ ", "The document ends too early.")]
    [InlineData("<r a='", "The document ends too early.")]
    public void What_is_not_well_formed_is_refused_with_its_rule(string document, string rule)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(document);
        Assert.Equal(rule, Assert.Throws<WireFormatException>(() => XmlWalk.Pull(utf8)).Rule);
        Assert.Equal(WireError.NotWellFormed, Assert.Throws<WireFormatException>(() => XmlWalk.Pull(utf8)).Error);
        Assert.Equal(XmlWalk.Malformed, XmlWalk.Try(() => XmlWalk.Children(utf8)));
    }

    [Theory]
    [InlineData("&")]
    [InlineData("&;")]
    [InlineData("&a")]
    [InlineData("&nbsp;")]
    [InlineData("&amp")]
    [InlineData("&AMP;")]
    [InlineData("&#;")]
    [InlineData("&#x;")]
    [InlineData("&#X41;")]
    [InlineData("&#4G;")]
    [InlineData("&#0;")]
    [InlineData("&#x1F;")]
    [InlineData("&#xD800;")]
    [InlineData("&#xFFFE;")]
    [InlineData("&#x110000;")]
    [InlineData("&#99999999999999999999;")]
    [InlineData("& amp;")]
    public void A_reference_to_nothing_that_XML_allows_is_refused_everywhere(string reference)
    {
        string[] places = [$"<r>{reference}</r>", $"<r a=\"{reference}\"/>", $"<r><a>x{reference}</a></r>", $"<r xmlns=\"{reference}\"/>"];
        foreach (string document in places)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(document);
            Assert.Equal(XmlWalk.Malformed, XmlWalk.Try(() => XmlWalk.Pull(utf8)));
            Assert.Equal(XmlWalk.Malformed, XmlWalk.Try(() => XmlWalk.ExpectedLeaf(utf8)));
            Assert.Equal(WireError.NotWellFormed, Assert.Throws<WireFormatException>(() => XmlWalk.Skip(utf8)).Error);
        }
    }

    [Theory]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xD7, 0xD7 })]
    [InlineData(new byte[] { 0xE0, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xFF })]
    public void Bytes_that_are_not_UTF8_are_refused_everywhere(byte[] bytes)
    {
        string[] places =
        [
            "<r><a>*</a></r>",  "<r><a>x*yyyyyyyyyyyyyyyyyyyyyyyyy</a></r>",  "<r><a><![CDATA[*]]></a></r>",  "<r b='*'/>",  "<r><!--*--></r>",
            "<r><?p *?></r>",  "<r>*</r>",
            "<r><u><v>*</v></u></r>", "<r xmlns:p='*'/>", "<r*/>", "<r><a*/></r>", "<r *='1'/>", "<?*?><r/>",
        ];
        foreach (string place in places)
        {
            int at = place.IndexOf('*', StringComparison.Ordinal);
            byte[] utf8 = [.. Encoding.UTF8.GetBytes(place[..at]), .. bytes, .. Encoding.UTF8.GetBytes(place[(at + 1)..])];
            Assert.Equal(XmlWalk.Malformed, XmlWalk.Try(() => XmlWalk.Pull(utf8)));
            Assert.NotEqual("read", XmlWalk.Try(() => XmlWalk.ExpectedLeaf(utf8) + "read"));
            WireFormatException error = Assert.Throws<WireFormatException>(() => XmlWalk.Skip(utf8));
            Assert.Equal("The bytes are not UTF-8.", error.Rule);
            Assert.Equal(at, error.ByteOffset);
        }
    }

    [Theory]
    [InlineData("a\rb\r\nc\n&#13;", "a\nb\nc\n\r")]
    [InlineData("<![CDATA[a\r\nb\r]]>\r", "a\nb\n\n")]
    [InlineData("&lt;&gt;&amp;&quot;&apos;", "<>&\"'")]
    [InlineData("&#x1F600;\uD83D\uDE00", "\uD83D\uDE00\uD83D\uDE00")]
    [InlineData("a<!-- b -->c<?d e?>f<![CDATA[&amp;]]>g", "acf&amp;g")]
    [InlineData(" ", " ")]
    [InlineData("", "")]
    [InlineData("שלום ] עולם 1,2", "שלום ] עולם 1,2")]
    public void Text_is_resolved_and_its_line_ends_are_line_feeds(string text, string expected)
    {
        byte[] inner = Encoding.UTF8.GetBytes($"<r><a>{text}</a></r>");
        byte[] root = Encoding.UTF8.GetBytes($"<a>{text}</a>");
        Assert.Equal(expected, XmlWalk.ExpectedLeaf(inner));
        Assert.Equal(expected, XmlWalk.Leaf(root));

        var reader = new Utf8XmlReader(root);
        reader.ReadRootName();
        Assert.Equal(expected, XmlWalk.Text(reader.ReadText()));
    }

    [Theory]
    [InlineData("a\tb\r\nc\rd\ne", "a b c d e")]
    [InlineData("a&#9;&#13;&#10;b", "a\t\r\nb")]
    [InlineData("&lt;'&amp;", "<'&")]
    [InlineData("", "")]
    public void White_space_in_an_attribute_is_spaces(string value, string expected)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes($"<r id=\"{value}\"/>");
        var reader = new Utf8XmlReader(utf8);
        reader.ReadRoot("r"u8);
        Assert.True(reader.ReadAttribute());
        Assert.True(reader.IsAttribute("id"u8));
        Assert.Equal(expected, reader.ReadAttributeString());
        Assert.False(reader.ReadAttribute());

        reader = new Utf8XmlReader(utf8);
        reader.ReadRoot("r"u8);
        Assert.True(reader.TryAttribute(" id=\""u8));
        Assert.Equal(expected, XmlWalk.Text(reader.ReadAttributeText()));
        Assert.False(reader.ReadContent());
        reader.ReadEnd();
    }

    [Fact]
    public void Cutting_a_document_at_any_byte_makes_it_malformed()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!--c--><r xmlns:p=\"u\" a='&lt;'><p:b/>"
            + "\u05D0&#x20AC;<![CDATA[x]]><?p d?><c>long text, more than sixteen</c></r>");
        for (int length = 0; length < utf8.Length; length++)
        {
            byte[] cut = utf8[..length];
            Assert.Equal(XmlWalk.Malformed, XmlWalk.Try(() => XmlWalk.Pull(cut)));
            Assert.Equal(XmlWalk.Malformed, XmlWalk.Try(() => XmlWalk.Children(cut)));
            Assert.Equal(XmlWalk.Malformed, XmlWalk.Try(() => XmlWalk.ExpectedLeaf(cut)));
            Assert.Equal(WireError.NotWellFormed, Assert.Throws<WireFormatException>(() => XmlWalk.Skip(cut)).Error);
        }
    }
}
