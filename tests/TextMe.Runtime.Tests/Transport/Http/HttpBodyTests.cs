using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using TextMe.Tests.Transport.Demo;
using Xunit;

namespace TextMe.Tests.Transport.Http;

/// <summary>Compression, size and encoding of answers. Alone, for what is allocated is counted in the whole process.</summary>
[CollectionDefinition(nameof(HttpBodyTests), DisableParallelization = true)]
[Collection(nameof(HttpBodyTests))]
public sealed class HttpBodyTests : HttpTests
{
    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_compressed_answer_that_is_corrupt_is_no_reply(string encoding)
    {
        byte[] body = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xfe, 0xfd, 0x1f, 0x33, 0x99];
        await using var server = new RawServer("200 OK\r\nContent-Encoding: " + encoding, body);
        await Failure<OutcomeUnknownException>(Client(server.Address));

        using SocketsHttpHandler handler = HttpWireTransport.CreateHandler();
        handler.AutomaticDecompression = DecompressionMethods.All;
        using var client = new HttpClient(handler);
        var options = new HttpWireTransportOptions { BaseAddress = server.Address, AllowHttpOnLoopback = true };
        await Failure<OutcomeUnknownException>(new DemoClient(new HttpWireTransport(client, options)));
    }

    [Theory]
    [InlineData("gzip", DecompressionMethods.None)]
    [InlineData("x-gzip", DecompressionMethods.None)]
    [InlineData("br", DecompressionMethods.None)]
    [InlineData("Deflate", DecompressionMethods.None)]
    [InlineData("gzip", DecompressionMethods.All)]
    public async Task A_compressed_answer_is_read_by_the_transport_or_its_handler(string encoding, DecompressionMethods ofTheHandler)
    {
        byte[] body = Compressed(encoding, Encoding.UTF8.GetBytes(Good));
        await using var server = new RawServer("200 OK\r\nContent-Encoding: " + encoding, body);
        using SocketsHttpHandler handler = HttpWireTransport.CreateHandler();
        handler.AutomaticDecompression = ofTheHandler;
        using var client = new HttpClient(handler);
        var options = new HttpWireTransportOptions { BaseAddress = server.Address, AllowHttpOnLoopback = true };
        Assert.Equal("t", (await new DemoClient(new HttpWireTransport(client, options)).GetTokenAsync(s_request)).Token);
        Assert.Contains("Accept-Encoding: gzip, br, deflate", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("\"UTF-8\"")]
    [InlineData("utf8")]
    [InlineData("windows-1255")]
    public async Task A_charset_that_means_the_same_text_is_accepted(string charset)
    {
        await using var server = new RawServer("200 OK\r\nContent-Type: application/xml; charset=" + charset, Good);
        Assert.Equal("t", (await Client(server.Address).GetTokenAsync(s_request)).Token);
    }

    [Theory]
    [InlineData("windows-1255", "; charset=windows-1255", "")]
    [InlineData("iso-8859-8", "; charset=\"ISO-8859-8\"", "")]
    [InlineData("utf-16LE", "; charset=utf-16", "\uFEFF")]
    [InlineData("utf-16BE", "", "\uFEFF")]
    [InlineData("windows-1255", "", "<?xml version=\"1.0\" encoding=\"windows-1255\"?>")]
    [InlineData("utf-8", "; charset=UTF-8", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")]
    public async Task A_reply_is_read_in_the_encoding_it_says(string encoding, string parameter, string start)
    {
        string text = start + Good.Replace(">t<", ">שלום<", StringComparison.Ordinal);
        byte[] body = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(text);
        await using var server = new RawServer("200 OK\r\nContent-Type: text/xml" + parameter, body);
        Assert.Equal("שלום", (await Client(server.Address).GetTokenAsync(s_request)).Token);
    }

    [Theory]
    [InlineData("koi8-r", "")]
    [InlineData("utf-8", "<?xml version=\"1.0\" encoding=\"windows-1255\"?>")]
    [InlineData("utf-16", "")]
    [InlineData("us-ascii", "<!-- \u05D0 -->")]
    public async Task A_charset_that_is_unknown_or_not_true_is_refused(string charset, string start)
    {
        await using var server = new RawServer("200 OK\r\nContent-Type: text/xml; charset=" + charset, start + Good);
        var e = await Failure<UnexpectedResponseException>(Client(server.Address));
        Assert.IsType<WireFormatException>(e.InnerException);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task The_limit_counts_bytes_after_decompression(string encoding)
    {
        byte[] bomb = Compressed(encoding, Enumerable.Repeat((byte)' ', 100 << 20).ToArray());
        await using var server = new RawServer("200 OK\r\nContent-Encoding: " + encoding, bomb);
        long before = GC.GetTotalAllocatedBytes();
        var e = await Failure<UnexpectedResponseException>(Client(server.Address));
        Assert.Contains("larger than 4194304 bytes", e.Message, StringComparison.Ordinal);
        Assert.True(GC.GetTotalAllocatedBytes() - before < 30 << 20);
    }

    [Fact]
    public async Task What_a_server_announces_and_does_not_send_takes_no_memory()
    {
        await using var server = new RawServer(static async (stream, token) =>
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 2147483647\r\n\r\n<get"u8.ToArray(), token));
        long before = GC.GetTotalAllocatedBytes();
        await Failure<OutcomeUnknownException>(Client(server.Address, o => o.MaxReplyBytes = int.MaxValue));
        Assert.True(GC.GetTotalAllocatedBytes() - before < 50 << 20);
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(58, false)]
    public async Task A_reply_may_be_as_large_as_the_limit(int limit, bool fits)
    {
        Assert.Equal(59, Good.Length);
        await using var server = new RawServer("200 OK", Good);
        DemoClient client = Client(server.Address, o => o.MaxReplyBytes = limit);
        if (fits)
        {
            await client.GetTokenAsync(s_request);
        }
        else
        {
            await Failure<UnexpectedResponseException>(client);
        }
    }

    private static byte[] Compressed(string encoding, byte[] content)
    {
        using var body = new MemoryStream();
        using (Stream compression = encoding.ToLowerInvariant() switch
        {
            "br" => new BrotliStream(body, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(body, CompressionLevel.Fastest, leaveOpen: true),
            _ => new GZipStream(body, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            compression.Write(content);
        }

        return body.ToArray();
    }
}
