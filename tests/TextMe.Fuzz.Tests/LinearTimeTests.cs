using System;
using System.Buffers;
using System.Linq;
using System.Text;
using TextMe.Xml;
using Xunit;

namespace TextMe.Fuzz.Tests;

/// <summary>Four times the input takes about four times as long, errors and their location included. In quadratic time it would take sixteen.</summary>
public sealed class LinearTimeTests
{
    private const double MostGrowth = 9;
    private const int Attempts = 5;

    // Below that the clock's steps and the first calls are most of what is measured.
    private static readonly TimeSpan s_leastTime = TimeSpan.FromMilliseconds(4);

    private static readonly WireLimits s_wide = new()
    {
        MaxDepth = int.MaxValue,
        MaxAttributes = int.MaxValue,
        MaxTextBytes = int.MaxValue,
        MaxItems = int.MaxValue,
        MaxDocumentBytes = int.MaxValue,
    };

    [Theory]
    [InlineData("text", "<node><name>", "a", "</name></node>")]
    [InlineData("Hebrew", "<node><name>", "א", "</name></node>")]
    [InlineData("references", "<node><name>", "&lt;", "</name></node>")]
    [InlineData("sections", "<node><name>", "<![CDATA[a]]>", "</name></node>")]
    [InlineData("comments", "<node>", "<!--a-->", "</node>")]
    [InlineData("items", "<node>", "<node id='1'/>", "</node>")]
    [InlineData("unknown elements", "<node>", "<x a='1'>b</x>", "</node>")]
    [InlineData("depth of what is skipped", "<node>", "<x>", "")]
    [InlineData("an error behind items", "<node>", "<node/>", "<node id='x'/></node>")]
    [InlineData("an error behind lines", "<node>", "\n", "<node id='x'/></node>")]
    [InlineData("an error in a long name", "<node><", "n", "")]
    [InlineData("an error in a long text", "<node><name>", "a", "&x;")]
    public void Generated_XML_readers(string what, string start, string part, string end) =>
        AssertLinear(what, start, part, end, static utf8 => WireSerializer.Deserialize<Node>(utf8, WireFormat.Xml, s_wide));

    [Theory]
    [InlineData("text", "{\"name\":\"", "a", "\"}")]
    [InlineData("Hebrew", "{\"name\":\"", "א", "\"}")]
    [InlineData("escapes", "{\"name\":\"", "\\n", "\"}")]
    [InlineData("items", "{\"node\":[", "{\"$\":{\"id\":1}},", "{}]}")]
    [InlineData("white space", "{", " ", "}")]
    [InlineData("unknown members", "{", "\"x\":[1],", "\"name\":\"a\"}")]
    [InlineData("depth of what is skipped", "{\"x\":", "[", "")]
    [InlineData("objects around what is skipped", "{\"x\":", "{\"a\":", "")]
    [InlineData("an error behind items", "{\"node\":[", "{},", "5]}")]
    [InlineData("an error behind lines", "{\"node\":[", "\n", "5]}")]
    [InlineData("an error in a long name", "{\"", "n", "")]
    [InlineData("an error in a long text", "{\"name\":\"", "a", "\\x\"}")]
    [InlineData("an error in a long number", "{\"x\":", "1", "x}")]
    public void Generated_JSON_readers(string what, string start, string part, string end) =>
        AssertLinear(what, start, part, end, static utf8 => WireSerializer.Deserialize<Node>(utf8, WireFormat.Json, s_wide));

    [Fact]
    public void Attributes_and_their_namespaces()
    {
        AssertLinear("attributes", n => $"<node{Numbered(n, i => $" a{i}=''")}/>", ReadXml);
        AssertLinear("prefixes", n => $"<node{Numbered(n, i => $" xmlns:p{i}='u{i}' p{i}:a=''")}/>", ReadXml);
        AssertLinear("a repeated one", n => $"<node{Numbered(n, i => $" a{i}=''")} a0=''/>", ReadXml);
    }

    [Fact]
    public void Elements_that_are_open_and_their_declarations()
    {
        AssertLinear("open", n => Numbered(n, i => $"<a{i}>"), Pull);
        AssertLinear("declared", n => Numbered(n, i => $"<p{i}:a xmlns:p{i}='u'>"), Pull);
        AssertLinear("closed", n => string.Concat(Enumerable.Repeat("<a>", n)) + string.Concat(Enumerable.Repeat("</a>", n)), Pull);
    }

    [Fact]
    public void Dictionaries_choices_and_what_is_kept()
    {
        AssertLinear("keys", n => $"<phones>{Numbered(n, i => $"<phone name='{i}'/>")}</phones>", Read<PhoneBook>(WireFormat.Xml));
        AssertLinear("a repeated key", n => $"<phones>{Numbered(n, i => $"<phone name='{i}'/>")}<phone name='0'/></phones>", Read<PhoneBook>(WireFormat.Xml));
        AssertLinear("a long key", n => $"{{\"counts\":{{\"{new string('k', n)}\":1}}}}", Read<PhoneBook>(WireFormat.Json));
        AssertLinear("items of several types", n => $"<choices>{Numbered(n, i => i % 2 == 0 ? "<number>1</number>" : "<size/>")}</choices>", Read<Choices>(WireFormat.Xml));
        AssertLinear("kept attributes", n => $"<open{Numbered(n, i => $" a{i}=''")}/>", Read<Open>(WireFormat.Xml));
        AssertLinear("kept elements", n => $"<open>{Numbered(n, i => $"<a{i}/>")}</open>", Read<Open>(WireFormat.Xml));
        AssertLinear("kept members", n => $"{{{Numbered(n, i => $"\"a{i}\":1,")}\"name\":\"\"}}", Read<Open>(WireFormat.Json));
        AssertLinear("a kept member that repeats", n => $"{{{Numbered(n, i => $"\"a{i}\":1,")}\"a0\":1}}", Read<Open>(WireFormat.Json));

        static Action<byte[]> Read<T>(WireFormat format)
            where T : IWireContract<T> => utf8 => WireSerializer.Deserialize<T>(utf8, format, s_wide);
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void Writers(WireFormat format)
    {
        AssertLinear("text", static n => new Node { Name = new string('א', n) }, Write);
        AssertLinear("escapes", static n => new Node { Name = new string('"', n) }, Write);
        AssertLinear("items", static n => new Node { Nodes = [.. Enumerable.Repeat(new Node { Id = 1, Name = "<" }, n)] }, Write);

        void Write(Node node) => WireSerializer.Serialize(new ArrayBufferWriter<byte>(), node, format);
    }

    private static void AssertLinear(string what, string start, string part, string end, Action<byte[]> read) =>
        AssertLinear(what, n => start + string.Concat(Enumerable.Repeat(part, n)) + end, read);

    private static void AssertLinear(string what, Func<int, string> document, Action<byte[]> read) =>
        AssertLinear(what, n => Encoding.UTF8.GetBytes(document(n)), read);

    private static void AssertLinear<T>(string what, Func<int, T> input, Action<T> run)
    {
        int count = 1000;
        while (Measure(input(count), run) < s_leastTime && count < 1 << 20)
        {
            count *= 2;
        }

        // The least of many growths: only work of its own makes a growth of all of them.
        double growth = double.MaxValue;
        T small = input(count);
        T large = input(count * 4);
        for (int attempt = 0; attempt < Attempts && growth > MostGrowth; attempt++)
        {
            growth = Math.Min(growth, Best(large, run) / Best(small, run));
        }

        Assert.True(growth <= MostGrowth, $"{what}: from {count} to {count * 4} the time grew {growth:F1} times");
    }

    private static TimeSpan Best<T>(T input, Action<T> run) => Enumerable.Range(0, 3).Min(_ => Measure(input, run));

    private static TimeSpan Measure<T>(T input, Action<T> run)
    {
        TimeSpan start = ThreadClock.Now;
        try
        {
            run(input);
        }
        catch (WireFormatException)
        {
            // Errors are measured, too.
        }

        TimeSpan elapsed = ThreadClock.Now - start;
        return elapsed > TimeSpan.Zero ? elapsed : TimeSpan.FromTicks(1);
    }

    private static void ReadXml(byte[] utf8) => WireSerializer.Deserialize<Node>(utf8, WireFormat.Xml, s_wide);

    private static void Pull(byte[] utf8)
    {
        var reader = new Utf8XmlReader(utf8, s_wide);
        while (reader.Read())
        {
            while (reader.ReadAttribute())
            {
                _ = reader.AttributeNamespaceUri;
            }
        }
    }

    private static string Numbered(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}
