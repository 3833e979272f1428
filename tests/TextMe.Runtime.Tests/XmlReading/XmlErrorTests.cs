using System;
using System.Text;
using TextMe.Xml;
using Xunit;

namespace TextMe.Tests.XmlReading;

/// <summary>Errors say where: path, byte and line, exactly.</summary>
public sealed class XmlErrorTests
{
    [Theory]
    [InlineData("<r>*&x;</r>", "", 1)]
    [InlineData("<r><a><b>*&x;</b></a></r>", "a/b", 1)]
    [InlineData("<r>\n<a/>\r\n<b>\r<c/></b>*&x;</r>", "", 4)]
    [InlineData("<r><a/><a><b/></a><a>*&x;</a></r>", "a[2]", 1)]
    [InlineData("<r><b/><a><b/><c><b/></c><b>*&x;</b></a></r>", "a/b[1]", 1)]
    [InlineData("<r><!-- <a> --><![CDATA[<a>]]><?p <a> ?><a x='/>'>*&x;</a></r>", "a", 1)]
    [InlineData("<r><a x='1' yy='*&x;'/></r>", "a/yy", 1)]
    [InlineData("<r yy = \"\n*&x;\"/>", "yy", 2)]
    [InlineData("<r><p:a xmlns:p='u'><p:a/><p:a>*&x;</p:a></p:a></r>", "p:a/p:a[1]", 1)]
    [InlineData("<r><\u05D0>*&x;</\u05D0></r>", "\u05D0", 1)]
    [InlineData("*&x;", "", 1)]
    [InlineData("<r/>\n\n*&x;", "", 3)]
    public void A_malformed_place_is_named(string marked, string path, int line)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(marked.Replace("*", "", StringComparison.Ordinal));
        WireFormatException error = Assert.Throws<WireFormatException>(() => XmlWalk.Pull(utf8));
        Assert.Equal(WireError.NotWellFormed, error.Error);
        Assert.Equal(path, error.Path);
        Assert.Equal(line, error.Line);
        Assert.Equal(Encoding.UTF8.GetByteCount(marked[..marked.IndexOf('*', StringComparison.Ordinal)]), error.ByteOffset);
    }

    [Theory]
    [InlineData("<r><a>1</a><n>*x</n></r>", "n")]
    [InlineData("<r><n>1</n><n>*2147483648</n></r>", "n[1]")]
    [InlineData("<r><n>*</n></r>", "n")]
    [InlineData("<r><n/*></r>", "n")]
    [InlineData("<r><n>1</n><n a='' /*></r>", "n[1]")]
    [InlineData("<r><n>*<![CDATA[1]]>x</n></r>", "n")]
    [InlineData("<r><n a=''>*1.5</n></r>", "n")]
    public void An_invalid_value_is_named_with_what_was_expected_and_without_the_value(string marked, string path)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(marked.Replace("*", "", StringComparison.Ordinal));
        WireFormatException error = Assert.Throws<WireFormatException>(() => ReadNumbers(utf8));
        Assert.Equal(WireError.InvalidValue, error.Error);
        Assert.Equal("The value has to be a whole number from -2147483648 to 2147483647.", error.Rule);
        Assert.Equal(path, error.Path);
        Assert.Equal(marked.IndexOf('*', StringComparison.Ordinal), error.ByteOffset);
    }

    [Fact]
    public void An_element_in_a_leaf_is_an_invalid_value()
    {
        WireFormatException error = Assert.Throws<WireFormatException>(() => ReadNumbers("<r><n>1<x/></n></r>"u8.ToArray()));
        Assert.Equal((WireError.InvalidValue, "n", 7L), (error.Error, error.Path, error.ByteOffset));
    }

    [Fact]
    public void An_attribute_s_invalid_value_is_named()
    {
        var reader = new Utf8XmlReader("<r><a b='1' id='x'/></r>"u8);
        reader.ReadRoot("r"u8);
        reader.ReadContent();
        reader.ReadChild();
        reader.ReadAttribute();
        reader.ReadAttribute();
        reader.ReadAttributeText();
        var error = (WireFormatException)reader.InvalidValue("a number");
        Assert.Equal(("a/id", 16L, "The value has to be a number."), (error.Path, error.ByteOffset, error.Rule));
    }

    [Theory]
    [InlineData("<r><g><a>1</a></g></r>", "g/b")]
    [InlineData("<r><g/><g/></r>", "g[1]/b")]
    [InlineData("<r><x/><g></g ></r>", "g/b")]
    public void A_missing_member_is_named_below_the_element_that_lacks_it(string document, string path)
    {
        var reader = new Utf8XmlReader(Encoding.UTF8.GetBytes(document));
        reader.ReadRoot("r"u8);
        reader.ReadContent();
        WireFormatException? error = null;
        while (reader.ReadChild())
        {
            reader.SkipUnknown();
            error = (WireFormatException)reader.MissingMember("b");
        }

        Assert.Equal(path, error!.Path);
        Assert.Equal("'b' is required, but it is not there.", error.Rule);
        var root = (WireFormatException)reader.MissingMember("c");
        Assert.Equal((WireError.MissingMember, "c"), (root.Error, root.Path));
    }

    [Theory]
    [InlineData("<r><a>1</a><a>2</a></r>", "a[1]")]
    [InlineData("<r><a>1</a><a >2</a></r>", "a[1]")]
    public void A_repeated_member_is_named(string document, string path)
    {
        var reader = new Utf8XmlReader(Encoding.UTF8.GetBytes(document));
        reader.ReadRoot("r"u8);
        reader.ReadContent();
        reader.TryMatch("<a>"u8);
        reader.ReadString("</a>"u8);
        Assert.True(reader.TryMatch("<a>"u8) || reader.ReadChild());
        var error = (WireFormatException)reader.DuplicateMember("a");
        Assert.Equal((WireError.DuplicateMember, path, "'a' may stand only once."), (error.Error, error.Path, error.Rule));
    }

    [Fact]
    public void The_envelope_may_stand_once_as_a_child_of_the_root()
    {
        XmlWithEnvelope("<r><status>0</status><x><status/><status/></x><status xmlns='u'/></r>");
        WireFormatException error = Assert.Throws<WireFormatException>(() => XmlWithEnvelope("<r><status>0</status><x/><status a=''/></r>"));
        Assert.Equal((WireError.DuplicateMember, "status[1]"), (error.Error, error.Path));
    }

    [Fact]
    public void An_unexpected_root_is_an_error_of_its_own()
    {
        WireFormatException error = Assert.Throws<WireFormatException>(() =>
        {
            var reader = new Utf8XmlReader("<?xml version=\"1.0\"?>\n<s/>"u8);
            reader.ReadRoot("r"u8);
        });
        Assert.Equal((WireError.UnexpectedRoot, "", 2L), (error.Error, error.Path, error.Line));
        Assert.Equal("The root element has to be 'r'.", error.Rule);
    }

    [Fact]
    public void A_name_that_is_too_long_to_help_is_cut_in_the_path()
    {
        string name = new('n', 10_000);
        WireFormatException error = Assert.Throws<WireFormatException>(() => XmlWalk.Pull(Encoding.UTF8.GetBytes($"<r><{name}>&x;</{name}></r>")));
        Assert.Equal(new string('n', 100) + "…", error.Path);
    }

    private static void ReadNumbers(byte[] utf8)
    {
        var reader = new Utf8XmlReader(utf8);
        reader.ReadRoot("r"u8);
        reader.ReadContent();
        while (true)
        {
            if (reader.TryMatch("<n>"u8))
            {
                reader.ReadInt32("</n>"u8);
                continue;
            }

            if (!reader.ReadChild())
            {
                return;
            }

            reader.ReadInt32();
        }
    }

    private static void XmlWithEnvelope(string document)
    {
        var reader = new Utf8XmlReader(Encoding.UTF8.GetBytes(document)) { Envelope = "status"u8 };
        reader.ReadRoot("r"u8);
        reader.ReadContent();
        while (reader.ReadChild())
        {
            reader.SkipUnknown();
        }

        reader.ReadEnd();
    }
}
