using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Fuzz.Tests;

/// <summary>Each bound of <see cref="WireLimits"/> through generated readers: what reaches it is read, one more is refused.</summary>
public sealed class LimitTests
{
    private static readonly WireFormat[] s_formats = Enum.GetValues<WireFormat>();

    [Fact]
    public void The_defaults_are_those_that_are_documented()
    {
        var limits = new WireLimits();
        Assert.Equal(64, limits.MaxDepth);
        Assert.Equal(64 * 1024 * 1024, limits.MaxDocumentBytes);
        Assert.Equal(128, limits.MaxAttributes);
        Assert.Equal(16 * 1024 * 1024, limits.MaxTextBytes);
        Assert.Equal(1_000_000, limits.MaxItems);
    }

    [Fact]
    public void A_bound_below_one_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new WireLimits { MaxDepth = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WireLimits { MaxDocumentBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WireLimits { MaxAttributes = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WireLimits { MaxTextBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WireLimits { MaxItems = 0 });
    }

    [Fact]
    public void Depth_of_the_type_itself_up_to_64()
    {
        AssertBound<Node>(64, WireFormat.Xml, static n => $"{Repeat("<next>", n - 1)}{Repeat("</next>", n - 1)}", "<node>§</node>");
        AssertBound<Node>(64, WireFormat.Json, static n => Repeat("{\"next\":", n - 1) + "{}" + Repeat("}", n - 1), "§");
    }

    [Fact]
    public void Depth_of_what_no_member_is_up_to_64()
    {
        AssertBound<Node>(64, WireFormat.Xml, static n => Repeat("<x>", n - 1) + Repeat("</x>", n - 1), "<node>§</node>");
        AssertBound<Node>(64, WireFormat.Json, static n => Repeat("[", n - 1) + Repeat("]", n - 1), "{\"x\":§}");
    }

    [Fact]
    public void Depth_of_lists_in_JSON_counts_objects_and_arrays()
    {
        AssertBound<Node>(32, WireFormat.Json, static n => Repeat("{\"node\":[", n - 1) + "{}" + Repeat("]}", n - 1), "§");
    }

    [Fact]
    public void Attributes_up_to_128_namespace_declarations_among_them()
    {
        AssertBound<Node>(128, WireFormat.Xml, static n => string.Concat(Enumerable.Range(0, n - 1).Select(i => $" a{i}=''")), "<node id='1'§/>");
        AssertBound<Node>(128, WireFormat.Xml, static n => string.Concat(Enumerable.Range(0, n - 1).Select(i => $" xmlns:a{i}='u'")), "<node id='1'§/>");
        AssertBound<Node>(128, WireFormat.Xml, static n => string.Concat(Enumerable.Range(0, n).Select(i => $" a{i}=''")), "<node><unknown§/></node>");
    }

    [Fact]
    public void Attributes_are_members_of_an_object_in_JSON_and_bounded_by_the_document_alone()
    {
        string json = $"{{\"$\":{{\"id\":\"1\"{string.Concat(Enumerable.Range(0, 1000).Select(i => $",\"a{i}\":1"))}}}}}";
        Assert.Equal(1, WireSerializer.Deserialize<Node>(Encoding.UTF8.GetBytes(json), WireFormat.Json).Id);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("א")]
    public void Text_up_to_its_bound_in_UTF8_bytes(string letter)
    {
        int most = 100 / Encoding.UTF8.GetByteCount(letter);
        var limits = new WireLimits { MaxTextBytes = 100 };
        AssertBound<Node>(most, WireFormat.Xml, n => Repeat(letter, n), "<node><name>§</name></node>", limits);
        AssertBound<Node>(most, WireFormat.Json, n => Repeat(letter, n), "{\"name\":\"§\"}", limits);
        AssertBound<Phone>(most, WireFormat.Xml, n => Repeat(letter, n), "<Phone id=\"§\">1</Phone>", limits);
        AssertBound<Phone>(most, WireFormat.Xml, n => Repeat(letter, n), "<Phone>§</Phone>", limits);
        AssertBound<Phone>(most, WireFormat.Json, n => Repeat(letter, n), "{\"$\":{\"id\":\"§\"},\"_\":\"1\"}", limits);
    }

    [Fact]
    public void References_and_escapes_count_as_they_stand()
    {
        var limits = new WireLimits { MaxTextBytes = 100 };
        AssertBound<Node>(96, WireFormat.Xml, static n => Repeat("a", n), "<node><name>&lt;§</name></node>", limits);
        AssertBound<Node>(98, WireFormat.Json, static n => Repeat("a", n), "{\"name\":\"\\n§\"}", limits);
    }

    [Fact]
    public void Text_of_16_MiB_by_default()
    {
        AssertBound<Node>(16 << 20, WireFormat.Xml, static n => new string('a', n), "<node><name>§</name></node>");
        AssertBound<Node>(16 << 20, WireFormat.Json, static n => new string('a', n), "{\"name\":\"§\"}");
    }

    [Fact]
    public void Items_of_each_kind_of_list_up_to_their_bound()
    {
        const string User = "<user><username>u</username></user>";
        var limits = new WireLimits { MaxItems = 5 };
        AssertBound<Message>(5, WireFormat.Xml, static n => Repeat("<tag>a</tag>", n), $"<message>{User}§<size>small</size></message>", limits);
        AssertBound<Message>(
            5, WireFormat.Xml, static n => Repeat("<code>1</code>", n), $"<message>{User}<size>small</size><codes>§</codes></message>", limits);
        AssertBound<Message>(
            5, WireFormat.Xml, static n => Repeat("<phone>1</phone>", n), $"<message><phones>§</phones><size>small</size>{User}</message>", limits);
        AssertBound<Node>(5, WireFormat.Xml, static n => Repeat("<node/>", n), "<node>§</node>", limits);
        AssertBound<Node>(5, WireFormat.Json, static n => Items("{}", n), "{\"node\":[§]}", limits);
        foreach (string list in new[] { "\"tag\":[§]", "\"codes\":[§]", "\"phones\":{\"phone\":[§]}" })
        {
            string document = "{\"user\":{\"username\":\"u\"}," + list + ",\"size\":\"small\"}";
            AssertBound<Message>(5, WireFormat.Json, static n => Items("\"1\"", n), document, limits);
        }
    }

    [Fact]
    public void A_million_items_by_default()
    {
        AssertBound<Node>(1_000_000, WireFormat.Xml, static n => Repeat("<node/>", n), "<node>§</node>");
        AssertBound<Node>(1_000_000, WireFormat.Json, static n => Items("{}", n), "{\"node\":[§]}");
    }

    [Fact]
    public void Bytes_of_a_document_up_to_their_bound()
    {
        foreach (WireFormat format in s_formats)
        {
            byte[] document = WireSerializer.Serialize(Samples.Messages[1], format);
            Assert.NotNull(WireSerializer.Deserialize<Message>(document, format, new WireLimits { MaxDocumentBytes = document.Length }));
            AssertExceeded(() => WireSerializer.Deserialize<Message>(document, format, new WireLimits { MaxDocumentBytes = document.Length - 1 }));
        }
    }

    [Fact]
    public async Task A_request_beyond_a_bound_of_the_endpoint_is_answered_as_malformed()
    {
        foreach (WireFormat format in s_formats)
        {
            byte[] request = Corpus.Of(format).First(static d => Encoding.UTF8.GetString(d).Contains("getApiToken", StringComparison.Ordinal)
                && Encoding.UTF8.GetString(d).Contains("user", StringComparison.Ordinal));
            Assert.NotEqual(ApiStatus.Malformed, await StatusAsync(request.Length));
            Assert.Equal(ApiStatus.Malformed, await StatusAsync(request.Length - 1));

            async Task<int> StatusAsync(int bound)
            {
                var endpoint = new TextMeApiEndpoint(new FuzzTextMe()) { Limits = new WireLimits { MaxDocumentBytes = bound } };
                using var reply = new WireReply();
                await endpoint.HandleAsync(request, format, reply);
                string text = Encoding.UTF8.GetString(reply.WrittenSpan);
                string malformed = format == WireFormat.Xml ? "<status>1</status>" : "\"status\":1,";
                return text.Contains(malformed, StringComparison.Ordinal) ? ApiStatus.Malformed : ApiStatus.Success;
            }
        }
    }

    // As many as the bound and one fewer are read, one more is refused. The part stands where the document has §.
    private static void AssertBound<T>(int most, WireFormat format, Func<int, string> part, string document, WireLimits? limits = null)
        where T : IWireContract<T>
    {
        Assert.NotNull(Read(most - 1));
        Assert.NotNull(Read(most));
        AssertExceeded(() => Read(most + 1));

        object Read(int count) =>
            WireSerializer.Deserialize<T>(Encoding.UTF8.GetBytes(document.Replace("§", part(count), StringComparison.Ordinal)), format, limits);
    }

    private static void AssertExceeded(Func<object> read) => Assert.Equal(WireError.LimitExceeded, Assert.Throws<WireFormatException>(read).Error);

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static string Items(string item, int count) => string.Join(',', Enumerable.Repeat(item, count));
}
