using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Tests.Streaming;

public sealed class EnumerateTests
{
    [Fact]
    public async Task Any_delivery_gives_the_rows_of_the_whole_document()
    {
        foreach ((WireFormat format, string text) in Documents.All)
        {
            byte[] document = Encoding.UTF8.GetBytes(text);
            Rows whole = Rows.Whole(document, format);
            Assert.Null(whole.Failure);
            Assert.Equal([1, 2, 3], whole.Items.Select(static e => e.Id));
            foreach ((string name, Func<Func<int>> create) in Rows.Deliveries)
            {
                Rows rows = await Rows.ReadAsync(document, format, create());
                Assert.True(rows.Failure is null, $"{name}: {rows.Failure?.Message} in {text}");
                Assert.Equal(whole.Items, rows.Items);
            }
        }
    }

    [Fact]
    public async Task A_document_cut_anywhere_gives_the_rows_before_and_then_the_error_of_the_whole_document()
    {
        foreach ((WireFormat format, string text) in Documents.All)
        {
            byte[] document = Encoding.UTF8.GetBytes(text.TrimEnd());
            List<Entry> all = Rows.Whole(document, format).Items;
            int most = 0;
            for (int length = 0; length < document.Length; length++)
            {
                byte[] cut = document[..length];
                WireFormatException? expected = Rows.Whole(cut, format).Failure;
                if (expected is null)
                {
                    // Only comments and instructions were cut off.
                    continue;
                }

                Rows rows = await Rows.ReadAsync(cut, format, static () => 11);
                AssertSame(expected, rows.Failure, cut);
                Assert.Equal(all.Take(rows.Items.Count), rows.Items);
                Assert.True(rows.Items.Count >= most);
                most = rows.Items.Count;
            }

            Assert.Equal(3, most);
        }
    }

    [Fact]
    public async Task A_mutated_document_is_refused_as_the_whole_one_is_or_gives_the_same_rows()
    {
        var random = new Random(4711);
        byte[] interesting = Encoding.ASCII.GetBytes("<>/!?-[]&;\"'=: {},\\e1x\r\n\t\0");
        for (int round = 0; round < 6000; round++)
        {
            (WireFormat format, string text) = Documents.All.ElementAt(round % (Documents.Xml.Length + Documents.Json.Length));
            List<byte> bytes = [.. Encoding.UTF8.GetBytes(text)];
            for (int change = random.Next(1, 3); change > 0; change--)
            {
                int at = random.Next(bytes.Count);
                switch (random.Next(4))
                {
                    case 0:
                        bytes.RemoveAt(at);
                        break;
                    case 1:
                        bytes[at] = (byte)random.Next(256);
                        break;
                    case 2:
                        bytes.Insert(at, interesting[random.Next(interesting.Length)]);
                        break;
                    default:
                        int from = random.Next(bytes.Count);
                        bytes.InsertRange(at, bytes.GetRange(from, Math.Min(random.Next(1, 30), bytes.Count - from)));
                        break;
                }
            }

            byte[] document = [.. bytes];
            Rows whole = Rows.Whole(document, format);
            Rows rows = await Rows.ReadAsync(document, format, () => random.Next(1, 60));
            if (whole.Failure is { Error: WireError.DuplicateMember } or { Error: WireError.UnexpectedRoot } || HasTwoLists(whole.Failure))
            {
                // Knowing the type, the whole reader also knows that the list may stand once, and the root's name.
                continue;
            }

            AssertSame(whole.Failure, rows.Failure, document);
            if (whole.Failure is null)
            {
                Assert.Equal(whole.Items, rows.Items);
            }
        }
    }

    [Theory]
    [InlineData("<ledger><entries><entry><id>1</id></entry><entry><id>x</id></entry></entries></ledger>", WireFormat.Xml, "entries/entry[1]/id")]
    [InlineData("<ledger><entries><entry><id>1</id></entry><entry><text/></entry></entries></ledger>", WireFormat.Xml, "entries/entry[1]/id")]
    [InlineData("<ledger><entries><entry><id>1</id></entry><a/><entry a='&x;'/></entries></ledger>", WireFormat.Xml, "entries/entry[1]/a")]
    [InlineData("<ledger><a/><a><b></c></a></ledger>", WireFormat.Xml, "a/b")]
    [InlineData("{\"entries\":[{\"id\":1},{\"id\":\"x\"}]}", WireFormat.Json, "entries[1]/id")]
    [InlineData("{\"entries\":[{\"id\":1},{}]}", WireFormat.Json, "entries[1]/id")]
    [InlineData("{\"entries\":{\"id\":\"x\"}}", WireFormat.Json, "entries/id", "entries")]
    [InlineData("{\"entries\":[{\"id\":1},null]}", WireFormat.Json, "entries[1]")]
    [InlineData("{\"a\":[{},{\"b\":tru}]}", WireFormat.Json, "a[1]/b")]
    public async Task An_error_says_where_it_is(string document, WireFormat format, string path, string itemPath = Rows.Path)
    {
        foreach ((_, Func<Func<int>> create) in Rows.Deliveries)
        {
            Rows rows = await Rows.ReadAsync(document, format, create(), itemPath);
            Assert.NotNull(rows.Failure);
            Assert.Equal(path, rows.Failure.Path);
        }
    }

    [Fact]
    public async Task The_number_of_a_row_its_offset_and_its_line_count_from_the_start_of_the_stream()
    {
        const int Before = 20_000;
        foreach (WireFormat format in new[] { WireFormat.Xml, WireFormat.Json })
        {
            var text = new StringBuilder(format == WireFormat.Xml ? "<ledger><entries>\r\n" : "{\"entries\":[\n");
            for (int i = 0; i < Before; i++)
            {
                text.Append(format == WireFormat.Xml ? "<entry><id>7</id></entry>\r\n" : "{\"id\":7},\n");
            }

            int offset = text.Length + (format == WireFormat.Xml ? "<entry><id>".Length : "{\"id\":".Length);
            text.Append(format == WireFormat.Xml ? "<entry><id>x</id></entry></entries></ledger>" : "{\"id\":\"x\"}]}");
            foreach ((_, Func<Func<int>> create) in Rows.Deliveries)
            {
                Rows rows = await Rows.ReadAsync(text.ToString(), format, create());
                Assert.Equal(Before, rows.Items.Count);
                Assert.Equal(WireError.InvalidValue, rows.Failure?.Error);
                Assert.Equal(offset, rows.Failure?.ByteOffset);
                Assert.Equal(Before + 2, rows.Failure?.Line);
                Assert.Equal(format == WireFormat.Xml ? "entries/entry[20000]/id" : "entries[20000]/id", rows.Failure?.Path);
            }
        }
    }

    [Theory]
    [InlineData("{\"entries\":{\"id\":5}}", "entries")]
    [InlineData("{\"entries\":{\"entry\":{\"id\":5}}}", "entries/entry")]
    [InlineData("{\"entries\":{\"entry\":[{\"id\":5}]}}", "entries/entry")]
    [InlineData("{\"entries\":[{\"id\":5}]}", "entries")]
    [InlineData("{\"entries\":[{\"id\":5}]}", "entries/entry")]
    [InlineData("\uFEFF{\"a\":{\"b\":{\"entries\":[{\"id\":5}]}},\"entries\":null}", "a/b/entries")]
    public async Task In_JSON_the_path_leads_to_an_array_or_to_one_bare_item(string document, string path)
    {
        foreach ((_, Func<Func<int>> create) in Rows.Deliveries)
        {
            Rows rows = await Rows.ReadAsync(document, WireFormat.Json, create(), path);
            Assert.Null(rows.Failure);
            Assert.Equal(5, Assert.Single(rows.Items).Id);
        }
    }

    [Theory]
    [InlineData("<ledger/>", WireFormat.Xml)]
    [InlineData("<ledger><entries/></ledger>", WireFormat.Xml)]
    [InlineData("<ledger><entry><id>1</id></entry></ledger>", WireFormat.Xml)]
    [InlineData("{}", WireFormat.Json)]
    [InlineData("{\"entries\":[]}", WireFormat.Json)]
    [InlineData("{\"entries\":null}", WireFormat.Json)]
    [InlineData("{\"entries\":{\"count\":0}}", WireFormat.Json)]
    [InlineData("{\"entry\":[{\"id\":1}]}", WireFormat.Json)]
    public async Task A_list_that_is_empty_or_not_there_has_no_rows(string document, WireFormat format)
    {
        Rows rows = await Rows.ReadAsync(document, format);
        Assert.Null(rows.Failure);
        Assert.Empty(rows.Items);
    }

    [Theory]
    [InlineData("<!DOCTYPE a><a/>", WireFormat.Xml)]
    [InlineData("<a><entries><entry><id>1</id></entry></entries></a>x", WireFormat.Xml)]
    [InlineData("<a><entries><entry><id>1</id></entry></entries></a><b/>", WireFormat.Xml)]
    [InlineData("<a><entries><entry><id>1</id></entry></b></a>", WireFormat.Xml)]
    [InlineData("<a><entries><entry><id>1</id></entry></entries>&no;</a>", WireFormat.Xml)]
    [InlineData("", WireFormat.Xml)]
    [InlineData(" <?xml version=\"1.0\"?><a/>", WireFormat.Xml)]
    [InlineData("{\"entries\":[{\"id\":1}]}}", WireFormat.Json)]
    [InlineData("{\"entries\":[{\"id\":1},]}", WireFormat.Json)]
    [InlineData("{\"entries\":[{\"id\":1}],}", WireFormat.Json)]
    [InlineData("{\"entries\":[{\"id\":1}],\"a\":01}", WireFormat.Json)]
    [InlineData("", WireFormat.Json)]
    public async Task What_stands_around_the_rows_is_checked(string document, WireFormat format)
    {
        foreach ((_, Func<Func<int>> create) in Rows.Deliveries)
        {
            Rows rows = await Rows.ReadAsync(document, format, create());
            Assert.Equal(WireError.NotWellFormed, rows.Failure?.Error);
        }
    }

    [Fact]
    public async Task A_second_list_of_the_same_name_in_a_JSON_object_is_refused()
    {
        Rows rows = await Rows.ReadAsync("{\"entries\":[{\"id\":1}],\"entries\":[{\"id\":2}]}", WireFormat.Json);
        Assert.Single(rows.Items);
        Assert.Equal(WireError.DuplicateMember, rows.Failure?.Error);
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task Invalid_UTF8_is_refused_wherever_it_stands(WireFormat format)
    {
        foreach ((_, string text) in Documents.All.Where(d => d.Format == format))
        {
            byte[] document = Encoding.UTF8.GetBytes(text);
            for (int i = 0; i < document.Length; i++)
            {
                byte[] broken = [.. document[..i], 0xFF, .. document[i..]];
                WireFormatException? expected = Rows.Whole(broken, format).Failure;
                AssertSame(expected, (await Rows.ReadAsync(broken, format, static () => 13)).Failure, broken);
                Assert.NotNull(expected);
            }
        }
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task A_row_that_is_too_long_is_refused_and_those_before_it_are_not(WireFormat format)
    {
        string Row(int length) => format == WireFormat.Xml
            ? $"<entry><id>1</id><text>{new string('x', length)}</text></entry>"
            : $"{{\"id\":1,\"text\":\"{new string('x', length)}\"}}";
        string document = format == WireFormat.Xml
            ? $"<ledger><entries>{Row(10)}{Row(900)}{Row(5000)}{Row(10)}</entries></ledger>"
            : $"{{\"entries\":[{Row(10)},{Row(900)},{Row(5000)},{Row(10)}]}}";
        foreach ((_, Func<Func<int>> create) in Rows.Deliveries)
        {
            Rows rows = await Rows.ReadAsync(document, format, create(), limits: new WireLimits { MaxItemBytes = 1000, MaxItems = 1, MaxDocumentBytes = 1 });
            Assert.Equal(2, rows.Items.Count);
            Assert.Equal(WireError.LimitExceeded, rows.Failure?.Error);
            Assert.StartsWith(format == WireFormat.Xml ? "entries/entry[2]" : "entries[2]", rows.Failure?.Path, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task Nesting_is_bounded_outside_the_rows_as_inside(WireFormat format)
    {
        foreach (int depth in new[] { 60, 100 })
        {
            string document = format == WireFormat.Xml
                ? $"<a>{string.Concat(Enumerable.Repeat("<a>", depth))}{string.Concat(Enumerable.Repeat("</a>", depth))}</a>"
                : $"{{\"a\":{new string('[', depth)}{new string(']', depth)}}}";
            Rows rows = await Rows.ReadAsync(document, format);
            Assert.Equal(depth == 60 ? null : WireError.LimitExceeded, rows.Failure?.Error);
        }
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task A_row_is_handed_out_as_soon_as_its_last_byte_has_come(WireFormat format)
    {
        byte[] document = Encoding.UTF8.GetBytes(format == WireFormat.Xml ? Documents.Xml[0] : Documents.Json[0]);
        string end = format == WireFormat.Xml ? "</entry>" : "}";
        using var stream = new ChunkedStream(document, static () => 1);
        await using IAsyncEnumerator<Entry> rows = WireSerializer.EnumerateAsync<Entry>(stream, Rows.Path, format).GetAsyncEnumerator();
        Assert.True(await rows.MoveNextAsync());
        string read = Encoding.UTF8.GetString(document, 0, (int)stream.Position);
        Assert.EndsWith(end, read, StringComparison.Ordinal);
        Assert.Equal(1, read.Split(end).Length - 1);
        Assert.False(stream.IsDisposed);
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task Cancellation_ends_the_enumeration_between_two_rows_that_have_come(WireFormat format)
    {
        using var source = new CancellationTokenSource();
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(format == WireFormat.Xml ? Documents.Xml[0] : Documents.Json[0]));
        int count = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Entry row in WireSerializer.EnumerateAsync<Entry>(stream, Rows.Path, format).WithCancellation(source.Token))
            {
                count++;
                await source.CancelAsync();
            }
        });
        Assert.Equal(1, count);
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("a//b")]
    public void A_path_with_an_empty_name_is_refused_at_once(string path) =>
        Assert.Throws<ArgumentException>(() => WireSerializer.EnumerateAsync<Entry>(Stream.Null, path, WireFormat.Xml));

    private static bool HasTwoLists(WireFormatException? failure) => failure is { Error: WireError.LimitExceeded };

    private static void AssertSame(WireFormatException? expected, WireFormatException? actual, byte[] document)
    {
        string text = $"{Encoding.Latin1.GetString(document)}\nexpected {expected?.Message}\nactual   {actual?.Message}";
        Assert.True(expected?.Error == actual?.Error, text);
        Assert.True(expected?.Rule == actual?.Rule, text);
        Assert.True(expected?.ByteOffset == actual?.ByteOffset, text);
        Assert.True(expected?.Line == actual?.Line, text);
        Assert.True(Numberless(expected) == Numberless(actual), text);
    }

    // Of repeated elements that are no rows, the number is only known to who reads the whole document.
    private static string? Numberless(WireFormatException? e) =>
        e is null ? null : string.Join('/', e.Path.TrimEnd('/').Split('/').Select(static name => name.Split('[')[0]));

    [Fact]
    public void An_item_is_no_longer_than_what_one_array_holds_with_room_to_read_on()
    {
        Assert.Equal(512 << 20, new WireLimits { MaxItemBytes = 512 << 20 }.MaxItemBytes);
        Assert.Throws<ArgumentOutOfRangeException>(() => new WireLimits { MaxItemBytes = (512 << 20) + 1 });
    }
}
