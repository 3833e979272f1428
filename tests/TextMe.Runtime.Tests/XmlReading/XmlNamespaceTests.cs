using System.Linq;
using System.Text;
using TextMe.Xml;
using Xunit;

namespace TextMe.Tests.XmlReading;

public sealed class XmlNamespaceTests
{
    [Theory]
    [InlineData("<p:r/>", "The prefix is not declared.")]
    [InlineData("<r p:a=''/>", "The prefix is not declared.")]
    [InlineData("<r><a xmlns:p='u'/><p:a/></r>", "The prefix is not declared.")]
    [InlineData("<r xmlns:p=''/>", "A prefix cannot be bound to no namespace.")]
    [InlineData("<r xmlns:xml='u'/>", "The prefixes xml and xmlns and their namespaces belong together and cannot be bound otherwise.")]
    [InlineData(
        "<r xmlns:p='http://www.w3.org/XML/1998/namespace'/>",
        "The prefixes xml and xmlns and their namespaces belong together and cannot be bound otherwise.")]
    [InlineData(
        "<r xmlns='http://www.w3.org/XML/1998/namespace'/>",
        "The prefixes xml and xmlns and their namespaces belong together and cannot be bound otherwise.")]
    [InlineData(
        "<r xmlns='http://www.w3.org/2000/xmlns/'/>",
        "The prefixes xml and xmlns and their namespaces belong together and cannot be bound otherwise.")]
    [InlineData("<r xmlns:xmlns='u'/>", "The prefixes xml and xmlns and their namespaces belong together and cannot be bound otherwise.")]
    [InlineData("<xmlns:r/>", "An element cannot have the prefix xmlns.")]
    [InlineData("<r xmlns:p='u' xmlns:q='u' p:a='1' q:a='2'/>", "An attribute stands twice in a start tag.")]
    [InlineData("<r xmlns:p='u' xmlns:q='&#x75;' p:a='1' q:a='2'/>", "An attribute stands twice in a start tag.")]
    [InlineData("<r xmlns:p='u' xmlns:p='v'/>", "An attribute stands twice in a start tag.")]
    [InlineData("<r xmlns='u' xmlns='v'/>", "An attribute stands twice in a start tag.")]
    [InlineData("<a:b:c xmlns:a='u'/>", "A name has at most one colon, between a prefix and a local name.")]
    [InlineData("<a: xmlns:a='u'/>", "A name has at most one colon, between a prefix and a local name.")]
    [InlineData("<a:1 xmlns:a='u'/>", "A name cannot start with this character.")]
    [InlineData("<:a/>", "A name cannot start with this character.")]
    public void What_Namespaces_in_XML_forbids_is_refused(string document, string rule)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(document);
        Assert.Equal(rule, Assert.Throws<WireFormatException>(() => XmlWalk.Pull(utf8)).Rule);
        Assert.Equal(rule, Assert.Throws<WireFormatException>(() => XmlWalk.Children(utf8)).Rule);
    }

    [Fact]
    public void Declarations_are_in_scope_from_their_element_to_its_end()
    {
        byte[] utf8 = "<r xmlns='u:1' xmlns:p='u:2'><p:a p:x='' x=''><b xmlns='' xmlns:p='u:3'><p:c/></b><p:d/></p:a></r>"u8.ToArray();
        Assert.Equal(
            """
            S 0 r {u:1}
            S 1 p:a {u:2}
            A p:x {u:2} 
            A x {} 
            S 2 b {}
            S 3 p:c {u:3}
            E p:c {u:3}
            E b {}
            S 2 p:d {u:2}
            E p:d {u:2}
            E p:a {u:2}
            E r {u:1}

            """,
            XmlWalk.Pull(utf8));
    }

    [Fact]
    public void Many_prefixes_are_found_after_the_table_has_grown_and_shrunk()
    {
        var limits = new WireLimits { MaxAttributes = 1000 };
        string declarations = string.Concat(Enumerable.Range(0, 500).Select(i => $" xmlns:p{i}='u:{i}'"));
        string uses = string.Concat(Enumerable.Range(0, 500).Select(i => $"<p{i}:a/>"));
        string document = $"<r xmlns:p7='outer'><p7:b/><c{declarations}>{uses}</c><p7:b/></r>";
        string events = XmlWalk.Pull(Encoding.UTF8.GetBytes(document), limits);
        Assert.All(Enumerable.Range(0, 500), i => Assert.Contains($"S 2 p{i}:a {{u:{i}}}\n", events, System.StringComparison.Ordinal));
        Assert.Equal(2, events.Split("S 1 p7:b {outer}\n").Length - 1);
    }

    [Fact]
    public void A_literal_tag_is_matched_only_where_it_has_the_expected_namespace()
    {
        byte[] utf8 = "<r xmlns='u:1'><a xmlns=''>1</a><a>2</a></r>"u8.ToArray();
        var reader = new Utf8XmlReader(utf8);
        reader.ReadRoot("r"u8, "u:1"u8);
        Assert.True(reader.ReadContent());
        Assert.False(reader.InDefaultNamespace(default));
        Assert.True(reader.InDefaultNamespace("u:1"u8));

        // The start tag declares a namespace: it is left to the general way.
        Assert.False(reader.TryOpen("<a"u8));
        Assert.True(reader.ReadChild());
        Assert.True(reader.IsElement("a"u8));
        Assert.False(reader.IsElement("a"u8, "u:1"u8));
        Assert.Equal("1", reader.ReadString());

        Assert.True(reader.TryOpen("<a"u8));
        Assert.Equal("2", reader.ReadString());
        Assert.True(reader.TryEnd());
        reader.ReadEnd();
    }

    [Theory]
    [InlineData("<r/>", "", true)]
    [InlineData("<r xmlns='u'/>", "u", true)]
    [InlineData("<p:r xmlns:p='u'/>", "u", true)]
    [InlineData("<r xmlns='u'/>", "", false)]
    [InlineData("<r/>", "u", false)]
    [InlineData("<s/>", "", false)]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\"?><r2/>", "", false)]
    [InlineData("<!--c--><r\n/>", "", true)]
    public void The_root_is_known_by_its_name_and_namespace(string document, string namespaceUri, bool expected)
    {
        string actual = XmlWalk.Try(() =>
        {
            var reader = new Utf8XmlReader(Encoding.UTF8.GetBytes(document));
            reader.ReadRoot("r"u8, Encoding.UTF8.GetBytes(namespaceUri));
            Assert.False(reader.ReadContent());
            reader.ReadEnd();
            return "read";
        });
        Assert.Equal(expected ? "read" : "UnexpectedRoot", actual);
    }

    [Theory]
    [InlineData("<r xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><a xsi:nil='true'/></r>", true)]
    [InlineData("<r xmlns:x='http://www.w3.org/2001/XMLSchema-instance'><a x:nil=' 1 '></a></r>", true)]
    [InlineData("<r xmlns:x='http://www.w3.org/2001/XMLSchema-instance'><a x:nil='&#49;'></a></r>", true)]
    [InlineData("<r xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><a xsi:nil='false'/></r>", false)]
    [InlineData("<r xmlns:xsi='u'><a xsi:nil='true'/></r>", false)]
    [InlineData("<r><a nil='true'/></r>", false)]
    public void Nil_is_the_attribute_of_the_schema_instance_namespace(string document, bool expected)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(document);
        var reader = new Utf8XmlReader(utf8);
        reader.ReadRoot("r"u8);
        reader.ReadContent();
        Assert.True(reader.ReadChild());
        Assert.Equal(expected, reader.IsNil);
        reader.SkipUnknown();

        reader = new Utf8XmlReader(utf8);
        reader.ReadRoot("r"u8);
        reader.ReadContent();
        Assert.True(reader.TryOpen("<a"u8));
        Assert.Equal(expected, reader.IsNil);
    }
}
