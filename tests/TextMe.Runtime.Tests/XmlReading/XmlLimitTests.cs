using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using TextMe.Xml;
using Xunit;

namespace TextMe.Tests.XmlReading;

public sealed class XmlLimitTests
{
    private static readonly WireLimits s_wide = new() { MaxDepth = 1_000_000, MaxAttributes = 1_000_000 };

    [Fact]
    public void A_document_may_be_as_long_as_the_limit()
    {
        byte[] utf8 = "<r>1234</r>"u8.ToArray();
        XmlWalk.Skip(utf8, new WireLimits { MaxDocumentBytes = utf8.Length });
        AssertExceeded(() => XmlWalk.Skip(utf8, new WireLimits { MaxDocumentBytes = utf8.Length - 1 }));
    }

    [Fact]
    public void Elements_may_be_as_deep_as_the_limit_on_every_way_through_the_document()
    {
        byte[] utf8 = "<r><a>x</a></r>"u8.ToArray();
        byte[] nested = Nested(20);
        foreach ((byte[] document, int depth) in new[] { (utf8, 2), (nested, 20) })
        {
            var enough = new WireLimits { MaxDepth = depth };
            var little = new WireLimits { MaxDepth = depth - 1 };
            XmlWalk.Pull(document, enough);
            XmlWalk.Children(document, enough);
            XmlWalk.Skip(document, enough);
            AssertExceeded(() => XmlWalk.Pull(document, little));
            AssertExceeded(() => XmlWalk.Children(document, little));
            AssertExceeded(() => XmlWalk.Skip(document, little));
        }

        AssertLiteral(utf8, new WireLimits { MaxDepth = 2 }, expected: true);
        AssertLiteral(utf8, new WireLimits { MaxDepth = 1 }, expected: false);
    }

    [Fact]
    public void An_element_may_have_as_many_attributes_as_the_limit()
    {
        byte[] utf8 = "<r a='1' xmlns:p='u' b='2'/>"u8.ToArray();
        XmlWalk.Pull(utf8, new WireLimits { MaxAttributes = 3 });
        AssertExceeded(() => XmlWalk.Pull(utf8, new WireLimits { MaxAttributes = 2 }));
    }

    [Theory]
    [InlineData("<r><a>123456</a></r>")]
    [InlineData("<r><a>12<!-- not counted -->3<![CDATA[456]]></a></r>")]
    [InlineData("<r><a b='123456'>1</a></r>")]
    public void A_text_may_be_as_long_as_the_limit(string document)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(document);
        ReadLeaf(utf8, new WireLimits { MaxTextBytes = 6 }, general: false);
        ReadLeaf(utf8, new WireLimits { MaxTextBytes = 6 }, general: true);
        AssertExceeded(() => ReadLeaf(utf8, new WireLimits { MaxTextBytes = 5 }, general: false));
        AssertExceeded(() => ReadLeaf(utf8, new WireLimits { MaxTextBytes = 5 }, general: true));
    }

    [Fact]
    public void A_list_may_have_as_many_items_as_the_limit()
    {
        var reader = new Utf8XmlReader("<r/>"u8, new WireLimits { MaxItems = 3 });
        Assert.Equal(3, reader.MaxItems);
        reader.CountItem(2);
        WireFormatException? error = null;
        try
        {
            reader.CountItem(3);
        }
        catch (WireFormatException e)
        {
            error = e;
        }

        Assert.Equal(WireError.LimitExceeded, error?.Error);
    }

    [Fact]
    public void A_hundred_thousand_open_elements_cost_no_stack()
    {
        byte[] utf8 = Nested(100_000);
        XmlWalk.Pass(utf8, s_wide);
        XmlWalk.Skip(utf8, s_wide);
        WireFormatException error = Assert.Throws<WireFormatException>(() => XmlWalk.Pass(utf8[..300_000], s_wide));
        Assert.EndsWith("/…", error.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hundred_thousand_attributes_are_read_and_a_repeated_one_among_them_is_found()
    {
        string attributes = string.Concat(Enumerable.Range(0, 100_000).Select(i => $" a{i}=''"));
        Assert.Contains("A a99999 {}", XmlWalk.Pull(Encoding.UTF8.GetBytes($"<r{attributes}/>"), s_wide), StringComparison.Ordinal);
        Assert.Equal(XmlWalk.Malformed, XmlWalk.Try(() => XmlWalk.Pull(Encoding.UTF8.GetBytes($"<r{attributes} a5=''/>"), s_wide)));
    }

    // In quadratic time each would take minutes, also on a quiet machine.
    [Theory]
    [InlineData("attributes")]
    [InlineData("attributes of one local name")]
    [InlineData("prefixes of one long namespace")]
    [InlineData("nested declarations")]
    [InlineData("comments in text")]
    [InlineData("brackets")]
    [InlineData("references")]
    [InlineData("carriage returns")]
    [InlineData("siblings before an error")]
    [InlineData("open comments")]
    [InlineData("three-byte characters")]
    public void Time_grows_with_the_bytes(string kind)
    {
        const int Count = 200_000;
        byte[] utf8 = Encoding.UTF8.GetBytes(Costly(kind, Count));
        var watch = Stopwatch.StartNew();
        XmlWalk.Try(() => XmlWalk.Pass(utf8, s_wide));
        XmlWalk.Try(() => XmlWalk.Skip(utf8, s_wide));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    private static string Costly(string kind, int count)
    {
        IEnumerable<int> numbers = Enumerable.Range(0, count);
        return kind switch
        {
            "attributes" => $"<r{string.Concat(numbers.Select(i => $" a{i}=''"))}/>",
            "attributes of one local name" =>
                $"<r{string.Concat(numbers.Select(i => $" xmlns:p{i}='{i}'"))}{string.Concat(numbers.Select(i => $" p{i}:a=''"))}/>",
            "prefixes of one long namespace" => $"<r xmlns:p='{new string('u', count)}'{string.Concat(numbers.Select(i => $" p:a{i}=''"))}/>",
            "nested declarations" => string.Concat(numbers.Select(i => $"<p{i}:a xmlns:p{i}='u'>")),
            "comments in text" => $"<r>{string.Concat(numbers.Select(_ => "a<!---->"))}</r>",
            "brackets" => $"<r>{new string(']', count * 8)}</r>",
            "references" => $"<r a='{string.Concat(numbers.Select(_ => "&#9;"))}'>{string.Concat(numbers.Select(_ => "&lt;"))}</r>",
            "carriage returns" => $"<r a='{new string('\r', count)}'>{new string('\r', count)}</r>",
            "siblings before an error" => $"<r>{string.Concat(numbers.Select(_ => "<a/>"))}<a>",
            "open comments" => $"<r>{string.Concat(numbers.Select(_ => "<!--->"))}",
            _ => $"<r>{string.Concat(numbers.Select(_ => "\uFFFD"))}</r>",
        };
    }

    private static byte[] Nested(int depth) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", depth)) + string.Concat(Enumerable.Repeat("</a>", depth)));

    private static string ReadLeaf(byte[] utf8, WireLimits limits, bool general)
    {
        var reader = new Utf8XmlReader(utf8, limits);
        reader.ReadRoot("r"u8);
        reader.ReadContent();
        if (!general && reader.TryMatch("<a>"u8))
        {
            return reader.ReadString("</a>"u8);
        }

        reader.ReadChild();
        return reader.ReadString();
    }

    // Where no element may be opened, literal tags are not to be matched: the general way refuses them.
    private static void AssertLiteral(byte[] utf8, WireLimits limits, bool expected)
    {
        var reader = new Utf8XmlReader(utf8, limits);
        reader.ReadRoot("r"u8);
        reader.ReadContent();
        Assert.Equal(expected, reader.InDefaultNamespace(default));
    }

    private static void AssertExceeded(Action read) => Assert.Equal(WireError.LimitExceeded, Assert.Throws<WireFormatException>(read).Error);
}
