using System;
using System.Buffers;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Tests.Transport.Demo;
using Xunit;

namespace TextMe.Tests.Serialization;

/// <summary>The serializer over hand-written wire types.</summary>
public class WireSerializerTests
{
    private static readonly DemoTokenRequest s_value = new("a<b", "שלום\r\n", DemoAction.Current);

    [Theory]
    [InlineData(WireFormat.Xml, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><DemoTokenRequest><user><username>a&lt;b</username></user><username>שלום&#xD;\n</username><action>current</action></DemoTokenRequest>")]
    [InlineData(WireFormat.Json, """{"user":{"username":"a<b"},"username":"שלום\r\n","action":"current"}""")]
    public async Task A_value_comes_back_as_it_was(WireFormat format, string document)
    {
        byte[] bytes = WireSerializer.Serialize(s_value, format);
        Assert.Equal(document, Encoding.UTF8.GetString(bytes));
        var output = new ArrayBufferWriter<byte>();
        WireSerializer.Serialize(output, s_value, format);
        Assert.Equal(bytes, output.WrittenSpan.ToArray());
        Assert.Equal(s_value, WireSerializer.Deserialize<DemoTokenRequest>(bytes, format));
        using var stream = new MemoryStream(bytes);
        Assert.Equal(s_value, await WireSerializer.DeserializeAsync<DemoTokenRequest>(stream, format));
        using var trickle = new TrickleStream(bytes);
        Assert.Equal(s_value, await WireSerializer.DeserializeAsync<DemoTokenRequest>(trickle, format));
    }

    [Fact]
    public void White_space_before_the_declaration_is_refused()
    {
        byte[] bytes = [(byte)'\n', .. WireSerializer.Serialize(s_value, WireFormat.Xml)];
        Assert.Equal(WireError.NotWellFormed, Assert.Throws<WireFormatException>(() => WireSerializer.Deserialize<DemoTokenRequest>(bytes, WireFormat.Xml)).Error);
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void Text_that_the_wire_cannot_carry_is_refused_by_member_and_index(WireFormat format)
    {
        var value = new DemoBlockRequest(["1", "23\uD800"]);
        var e = Assert.Throws<WireFormatException>(() => WireSerializer.Serialize(value, format));
        Assert.Equal((WireError.UnwritableText, "phone[1]"), (e.Error, e.Path));
        Assert.Contains("U+D800 at index 2", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void A_refused_value_leaves_at_most_an_incomplete_document(WireFormat format)
    {
        var value = new DemoBlockRequest([.. Enumerable.Repeat("0501111222", 10_000), "\u0001"]);
        var output = new ArrayBufferWriter<byte>();
        Assert.Throws<WireFormatException>(() => WireSerializer.Serialize(output, value, format));
        byte[] written = output.WrittenSpan.ToArray();
        Assert.Throws<WireFormatException>(() => WireSerializer.Deserialize<DemoBlockRequest>(written, format));
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task A_stream_is_read_no_further_than_the_limit(WireFormat format)
    {
        using var endless = new TrickleStream(null);
        var e = await Assert.ThrowsAsync<WireFormatException>(
            () => WireSerializer.DeserializeAsync<DemoToken>(endless, format, new WireLimits { MaxDocumentBytes = 5000 }).AsTask());
        Assert.Equal(WireError.LimitExceeded, e.Error);
        Assert.InRange(endless.Handed, 5001, 20_000);
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<DemoToken><message>x</message></DemoToken><DemoToken/>")]
    [InlineData(WireFormat.Json, """{"message":"x"}{}""")]
    public async Task A_stream_holds_one_document_and_nothing_else(WireFormat format, string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        await Assert.ThrowsAsync<WireFormatException>(() => WireSerializer.DeserializeAsync<DemoToken>(stream, format).AsTask());
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Reading_a_stream_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        using var stream = new TrickleStream(null);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => WireSerializer.DeserializeAsync<DemoToken>(stream, WireFormat.Xml, source.Token).AsTask());
    }

    [Fact]
    public void Validate_tells_all_that_is_wrong_in_document_order()
    {
        Assert.Empty(WireSerializer.Validate(s_value));
        Assert.Equal(
            ["user/username", "username"], WireSerializer.Validate(s_value with { Admin = "", Username = "\u0001" }).Select(static v => v.Path));
    }

    [Fact]
    public void A_reply_that_was_disposed_is_of_no_use_any_more()
    {
        var reply = new WireReply();
        reply.Write("secret"u8);
        ReadOnlyMemory<byte> memory = reply.WrittenMemory;
        Assert.Equal("secret"u8.ToArray(), memory.ToArray());
        reply.Dispose();
        reply.Dispose();
        Assert.Equal(new byte[6], memory.ToArray());
        Assert.Throws<ObjectDisposedException>(() => reply.WrittenMemory);
        Assert.Throws<ObjectDisposedException>(() => reply.GetSpan());
    }

    /// <summary>Hands out one byte at a time, or blanks without end.</summary>
    private sealed class TrickleStream(byte[]? bytes) : MemoryStream
    {
        public int Handed { get; private set; }

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (bytes is null)
            {
                buffer.Span.Fill((byte)' ');
                Handed += buffer.Length;
                return new ValueTask<int>(buffer.Length);
            }

            if (Handed == bytes.Length)
            {
                return new ValueTask<int>(0);
            }

            buffer.Span[0] = bytes[Handed++];
            return new ValueTask<int>(1);
        }
    }
}
