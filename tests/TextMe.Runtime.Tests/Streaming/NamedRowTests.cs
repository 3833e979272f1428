using System;
using System.Collections.Generic;
using System.Text;
using System.Threading.Tasks;
using System.Xml.Serialization;
using Xunit;

namespace TextMe.Tests.Streaming;

/// <summary>Rows in namespaces, with other names, of derived types and with empty members: what comes one by one is what reading the whole document gives.</summary>
public sealed class NamedRowTests
{
    private const string Xsi = "xmlns:i='http://www.w3.org/2001/XMLSchema-instance'";

    [Theory]
    [InlineData("<feed xmlns='urn:acme:feed'><entries><entry><id>1</id></entry><entry n='x'><id>2</id></entry><entry><id>3</id></entry></entries></feed>", 3)]
    [InlineData("<a:feed xmlns:a='urn:acme:feed'><a:entries><a:entry><a:id>1</a:id></a:entry><a:entry><a:id>2</a:id></a:entry></a:entries></a:feed>", 2)]
    [InlineData("<feed xmlns='urn:acme:feed'><entries><b:entry xmlns:b='urn:acme:feed'><b:id>1</b:id></b:entry><entry><id>2</id></entry></entries></feed>", 2)]
    [InlineData("<a:feed xmlns:a='urn:acme:feed'><entries xmlns='urn:acme:feed'><entry><id>1</id></entry><a:entry><id>2</id></a:entry></entries></a:feed>", 2)]
    [InlineData("<feed xmlns='urn:acme:feed'><entries><entry xmlns='urn:acme:other'><id>9</id></entry><entry xmlns=''><id>9</id></entry><entry><id>2</id></entry></entries></feed>", 1)]
    [InlineData("<feed xmlns='urn:acme:feed'><entries xmlns=''><entry xmlns='urn:acme:feed'><id>9</id></entry></entries></feed>", 0)]
    [InlineData("<feed xmlns='urn:acme:feed'><entries><entry><id xmlns='urn:acme:other'>9</id><id>2</id></entry></entries></feed>", 1)]
    public Task Rows_of_a_namespace(string document, int count) =>
        AssertSameAsync<Feed, FeedEntry>(document, WireFormat.Xml, "{urn:acme:feed}entries/{urn:acme:feed}entry", static f => f.Entries, count);

    [Fact]
    public Task Json_passes_over_namespaces() => AssertSameAsync<Feed, FeedEntry>(
        "{\"entries\":[{\"id\":1},{\"id\":2}]}", WireFormat.Json, "{urn:acme:feed}entries/{urn:acme:feed}entry", static f => f.Entries, 2);

    [Theory]
    [InlineData(WireFormat.Xml, "<log><line><id/><no>7</no><text/></line><line><id>8</id><no>9</no></line><line no='1'><nr>3</nr></line></log>", 3)]
    [InlineData(WireFormat.Json, "{\"line\":[{\"id\":\"\",\"no\":7,\"text\":null},{\"id\":8,\"no\":9},{\"nr\":\"3\"}]}", 3)]
    public Task Rows_with_other_names_and_empty_members(WireFormat format, string document, int count) =>
        AssertSameAsync<Log, LogLine>(document, format, "line", static l => l.Lines, count);

    [Theory]
    [InlineData(WireFormat.Xml, "<zoo " + Xsi + "><pet><name>a</name></pet><pet i:type='Cat'><name>b</name><lives>9</lives></pet><pet><name>c</name></pet></zoo>", 3)]
    [InlineData(WireFormat.Xml, "<zoo><pet " + Xsi + " i:type='Cat'><name>b</name><lives>9</lives></pet><pet><name>c</name></pet></zoo>", 2)]
    [InlineData(WireFormat.Json, "{\"pet\":[{\"name\":\"a\"},{\"$type\":\"Cat\",\"name\":\"b\",\"lives\":9}]}", 2)]
    public Task Rows_of_derived_types(WireFormat format, string document, int count) =>
        AssertSameAsync<Zoo, Pet>(document, format, "pet", static z => z.Pets, count);

    [Theory]
    [InlineData("{urn:a}entries/{urn:a")]
    [InlineData("{urn:a}")]
    [InlineData("{urn:a}/entry")]
    [InlineData("entries/")]
    [InlineData("/entries")]
    public void A_path_that_is_none_is_refused(string path) =>
        Assert.Throws<ArgumentException>(() => WireSerializer.EnumerateAsync<FeedEntry>(System.IO.Stream.Null, path, WireFormat.Xml));

    [Fact]
    public async Task An_error_names_the_row_of_a_namespace()
    {
        const string Document = "<feed xmlns='urn:acme:feed'><entries><entry><id>1</id></entry><entry><id>x</id></entry></entries></feed>";
        WireFormatException error = await Assert.ThrowsAsync<WireFormatException>(
            () => ReadAsync<FeedEntry>(Document, WireFormat.Xml, "{urn:acme:feed}entries/{urn:acme:feed}entry", static () => 5));
        Assert.Equal("entries/entry[1]/id", error.Path);
    }

    private static async Task AssertSameAsync<TWhole, TItem>(string document, WireFormat format, string path, Func<TWhole, IEnumerable<TItem>> itemsOf, int count)
        where TWhole : IWireContract<TWhole>
        where TItem : IWireContract<TItem>
    {
        TItem[] whole = [.. itemsOf(WireSerializer.Deserialize<TWhole>(Encoding.UTF8.GetBytes(document), format))];
        Assert.Equal(count, whole.Length);
        foreach ((_, Func<Func<int>> create) in Rows.Deliveries)
        {
            Assert.Equal(whole, await ReadAsync<TItem>(document, format, path, create()));
        }
    }

    private static async Task<List<TItem>> ReadAsync<TItem>(string document, WireFormat format, string path, Func<int> delivery)
        where TItem : IWireContract<TItem>
    {
        var items = new List<TItem>();
        using var stream = new ChunkedStream(Encoding.UTF8.GetBytes(document), delivery);
        await foreach (TItem item in WireSerializer.EnumerateAsync<TItem>(stream, path, format))
        {
            items.Add(item);
        }

        return items;
    }
}

[WireContract, XmlRoot("feed", Namespace = "urn:acme:feed"), XmlType(Namespace = "urn:acme:feed")]
public sealed partial record Feed
{
    [XmlArray("entries"), XmlArrayItem("entry")]
    public IReadOnlyList<FeedEntry> Entries { get; init; } = [];
}

[WireContract, XmlType(Namespace = "urn:acme:feed")]
public sealed partial record FeedEntry
{
    [XmlAttribute("n")]
    public string? Note { get; init; }

    [WireName("id")]
    public required int Id { get; init; }
}

[WireContract, XmlRoot("log")]
public sealed partial record Log
{
    [WireName("line")]
    public IReadOnlyList<LogLine> Lines { get; init; } = [];
}

[WireContract(EmptyAsMissing = true)]
public sealed partial record LogLine
{
    [WireName("id"), WireAlias("no"), WireAlias("nr")]
    public required int Id { get; init; }

    [WireName("text")]
    public string? Text { get; init; }
}

[WireContract, XmlRoot("zoo")]
public sealed partial record Zoo
{
    [WireName("pet")]
    public IReadOnlyList<Pet> Pets { get; init; } = [];
}

[WireContract, XmlInclude(typeof(Cat))]
public partial record Pet
{
    [WireName("name")]
    public string? Name { get; init; }
}

[WireContract]
public sealed partial record Cat : Pet
{
    [WireName("lives")]
    public int? Lives { get; init; }
}
