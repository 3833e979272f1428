using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Tests.Transport.Demo;
using Xunit;

namespace TextMe.Tests.Transport;

/// <summary>The HTTP transport against servers that behave and servers that do not; loopback only.</summary>
public sealed class HttpWireTransportTests : IDisposable
{
    private const string Token = "canary-token-5514";
    private const string Good = "<getToken><status>0</status><message>t</message></getToken>";
    private const string Canary = "canary-body-7731";

    private static readonly DemoTokenRequest s_request = new("acme_admin", "acme", DemoAction.New);

    private readonly HttpClient _client = new(HttpWireTransport.CreateHandler());

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData(WireFormat.Xml, "application/xml", Good)]
    [InlineData(WireFormat.Json, "application/json", """{"status":0,"message":"t"}""")]
    public async Task A_call_is_one_POST_with_exact_headers(WireFormat format, string contentType, string answer)
    {
        await using var server = new RawServer("200 OK\r\nContent-Type: text/html", answer);
        DemoClient client = Client(server.Address, o => o.Format = format);
        Assert.Equal("t", (await client.GetTokenAsync(s_request)).Token);
        string request = Assert.Single(server.Requests);
        string[] lines = request.Split("\r\n");
        Assert.Equal("POST /api HTTP/1.1", lines[0]);
        Assert.Contains("Content-Type: " + contentType, lines);
        Assert.Contains("Authorization: Bearer " + Token, lines);
        Assert.DoesNotContain(lines, static l => l.StartsWith("Transfer-Encoding", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_token_provider_there_is_no_header()
    {
        await using var server = new RawServer("200 OK", Good);
        await Client(server.Address, o => o.TokenProvider = null).GetTokenAsync(s_request);
        Assert.DoesNotContain("Authorization", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_of_the_base_address_stands_before_the_operations()
    {
        await using var server = new RawServer("200 OK", Good);
        await Client(new Uri(server.Address, "/gateway/")).GetTokenAsync(s_request);
        Assert.StartsWith("POST /gateway/api HTTP/1.1", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_connection_proves_that_nothing_was_sent()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var e = await Failure<NotSentException>(Client(new Uri($"http://127.0.0.1:{((IPEndPoint)socket.LocalEndPoint!).Port}")));
        Assert.Equal(HttpRequestError.ConnectionError, Assert.IsType<HttpRequestException>(e.InnerException).HttpRequestError);
    }

    [Fact]
    public async Task A_failed_TLS_handshake_proves_that_nothing_was_sent()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Task<NotSentException> failure = Failure<NotSentException>(Client(new Uri($"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}")));
        using (TcpClient connection = await listener.AcceptTcpClientAsync())
        {
            await connection.GetStream().WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray());
        }

        Assert.Equal(HttpRequestError.SecureConnectionError, Assert.IsType<HttpRequestException>((await failure).InnerException).HttpRequestError);
    }

    [Fact]
    public async Task A_connection_that_takes_too_long_proves_that_nothing_was_sent()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using SocketsHttpHandler handler = HttpWireTransport.CreateHandler();
        handler.ConnectTimeout = TimeSpan.FromMilliseconds(200);
        using var client = new HttpClient(handler);
        var options = new HttpWireTransportOptions { BaseAddress = new Uri($"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}") };
        var e = await Failure<NotSentException>(new DemoClient(new HttpWireTransport(client, options)));
        Assert.IsType<TimeoutException>(e.InnerException);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<getToken>")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<getT")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<getT")]
    [InlineData("not http at all\r\n\r\n")]
    public async Task A_connection_that_ends_after_the_request_leaves_the_outcome_unknown(string answer)
    {
        await using var server = new RawServer(async (stream, token) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), token);
            stream.Close();
        });
        await Failure<OutcomeUnknownException>(Client(server.Address));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_reset_connection_leaves_the_outcome_unknown()
    {
        await using var server = new RawServer((stream, _) =>
        {
            stream.Socket.LingerState = new LingerOption(enable: true, seconds: 0);
            stream.Close();
            return Task.CompletedTask;
        });
        await Failure<OutcomeUnknownException>(Client(server.Address));
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_compressed_answer_that_is_corrupt_is_no_reply(string encoding)
    {
        byte[] body = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xfe, 0xfd, 0x1f, 0x33, 0x99];
        await using var server = new RawServer("200 OK\r\nContent-Encoding: " + encoding, body);
        if (encoding == "gzip")
        {
            await Failure<OutcomeUnknownException>(Client(server.Address));
        }
        else
        {
            await Failure<UnexpectedResponseException>(Client(server.Address));
        }

        using SocketsHttpHandler handler = HttpWireTransport.CreateHandler();
        handler.AutomaticDecompression = DecompressionMethods.All;
        using var client = new HttpClient(handler);
        var options = new HttpWireTransportOptions { BaseAddress = server.Address, AllowHttpOnLoopback = true };
        await Failure<OutcomeUnknownException>(new DemoClient(new HttpWireTransport(client, options)));
    }

    [Theory]
    [InlineData(DecompressionMethods.None)]
    [InlineData(DecompressionMethods.All)]
    public async Task A_compressed_answer_is_read_by_the_transport_or_its_handler(DecompressionMethods ofTheHandler)
    {
        using var body = new MemoryStream();
        await using (var gzip = new GZipStream(body, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(Good));
        }

        await using var server = new RawServer("200 OK\r\nContent-Encoding: gzip", body.ToArray());
        using SocketsHttpHandler handler = HttpWireTransport.CreateHandler();
        handler.AutomaticDecompression = ofTheHandler;
        using var client = new HttpClient(handler);
        var options = new HttpWireTransportOptions { BaseAddress = server.Address, AllowHttpOnLoopback = true };
        Assert.Equal("t", (await new DemoClient(new HttpWireTransport(client, options)).GetTokenAsync(s_request)).Token);
        Assert.Contains("Accept-Encoding: gzip", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("200 OK\r\nContent-Type: text/html", "<html>" + Canary + "</html>", 200)]
    [InlineData("200 OK\r\nContent-Type: application/xml", "", 200)]
    [InlineData("204 No Content", "", 204)]
    [InlineData("200 OK\r\nContent-Type: application/xml", "<other><status>0</status></other>", 200)]
    [InlineData("200 OK\r\nContent-Type: application/xml; charset=windows-1255", "<getToken><status>0</status><message>\u05D0</message></getToken>", 200)]
    [InlineData("400 Bad Request", Good, 400)]
    [InlineData("407 Proxy Authentication Required", Canary, 407)]
    [InlineData("413 Payload Too Large", Canary, 413)]
    [InlineData("429 Too Many Requests\r\nRetry-After: 3", Canary, 429)]
    [InlineData("500 Internal Server Error", Canary, 500)]
    [InlineData("503 Service Unavailable\r\nContent-Type: text/html", "<html>" + Canary + "</html>", 503)]
    public async Task An_answer_that_is_no_reply_keeps_its_HTTP_status(string head, string body, int status)
    {
        await using var server = new RawServer(head, body);
        var e = await Failure<UnexpectedResponseException>(Client(server.Address));
        Assert.Equal(status, e.HttpStatus);
        Assert.Single(server.Requests);
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
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed_and_its_target_is_named(int status)
    {
        await using var target = new RawServer("200 OK", Good);
        await using var server = new RawServer($"{status} Moved\r\nLocation: {target.Address}?secret={Canary}");
        var e = await Failure<UnexpectedResponseException>(Client(server.Address));
        Assert.Equal(status, e.HttpStatus);
        Assert.Contains($"HTTP {status}", e.Message, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1", e.Message, StringComparison.Ordinal);
        Assert.Empty(target.Requests);
    }

    [Fact]
    public async Task A_redirect_that_the_callers_handler_followed_is_found_out()
    {
        await using var target = new RawServer("200 OK", Good);
        await using var server = new RawServer($"307 Moved\r\nLocation: {target.Address}");
        using var following = new HttpClient();
        var transport = new HttpWireTransport(following, new() { BaseAddress = server.Address, AllowHttpOnLoopback = true });
        var e = await Assert.ThrowsAsync<UnexpectedResponseException>(() => new DemoClient(transport).GetTokenAsync(s_request));
        Assert.Contains("AllowAutoRedirect", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_limit_counts_bytes_after_decompression()
    {
        using var bomb = new MemoryStream();
        await using (var gzip = new GZipStream(bomb, CompressionLevel.Fastest, leaveOpen: true))
        {
            byte[] spaces = Enumerable.Repeat((byte)' ', 1 << 20).ToArray();
            for (int i = 0; i < 100; i++)
            {
                await gzip.WriteAsync(spaces);
            }
        }

        await using var server = new RawServer("200 OK\r\nContent-Encoding: gzip", bomb.ToArray());
        long before = GC.GetTotalAllocatedBytes();
        var e = await Failure<UnexpectedResponseException>(Client(server.Address));
        Assert.Contains("larger than 4194304 bytes", e.Message, StringComparison.Ordinal);
        Assert.True(GC.GetTotalAllocatedBytes() - before < 30 << 20);
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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_time_counts_for_the_whole_call(bool withHead)
    {
        await using RawServer server = Silent(withHead);
        var watch = Stopwatch.StartNew();
        var e = await Failure<OutcomeUnknownException>(Client(server.Address, o => o.Timeout = TimeSpan.FromMilliseconds(300)));
        Assert.IsType<TimeoutException>(e.InnerException);
        Assert.InRange(watch.ElapsedMilliseconds, 200, 5000);
    }

    [Fact]
    public async Task The_clients_own_timeout_is_a_timeout_too()
    {
        await using RawServer server = Silent(withHead: false);
        _client.Timeout = TimeSpan.FromMilliseconds(300);
        var e = await Failure<OutcomeUnknownException>(Client(server.Address));
        Assert.IsType<TimeoutException>(e.InnerException);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_callers_cancellation_comes_back_with_the_callers_token(bool withHead)
    {
        await using RawServer server = Silent(withHead);
        using var source = new CancellationTokenSource();
        Task<DemoToken> call = Client(server.Address).GetTokenAsync(s_request, source.Token);
        while (server.Requests.IsEmpty)
        {
            await Task.Delay(10);
        }

        await source.CancelAsync();
        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, e.CancellationToken);
    }

    [Fact]
    public async Task A_call_that_ended_well_hands_its_clock_on_and_no_wish_to_cancel_with_it()
    {
        await using var server = new RawServer("200 OK", Good);
        var given = new List<CancellationToken>();
        DemoClient client = Client(server.Address, o => o.TokenProvider = new Provider(token =>
        {
            given.Add(token);
            return new(Token);
        }));
        using var caller = new CancellationTokenSource();
        await client.GetTokenAsync(s_request, caller.Token);
        await caller.CancelAsync();
        Assert.False(given[0].IsCancellationRequested);
        await client.GetTokenAsync(s_request);
        Assert.Equal(given[0], given[1]);
    }

    [Fact]
    public async Task A_call_that_failed_takes_its_clock_with_it()
    {
        var answers = new Queue<string>([Good, "<html>", Good]);
        await using var server = new RawServer(async (stream, token) =>
        {
            string status = answers.Count == 2 ? "500 Oops" : "200 OK";
            string body = answers.Dequeue();
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\n\r\n{body}"), token);
        });
        var given = new List<CancellationToken>();
        DemoClient client = Client(server.Address, o => o.TokenProvider = new Provider(token =>
        {
            given.Add(token);
            return new(Token);
        }));
        await client.GetTokenAsync(s_request);
        await Failure<UnexpectedResponseException>(client);
        await client.GetTokenAsync(s_request);
        Assert.NotEqual(given[1], given[2]);
    }

    [Fact]
    public async Task A_connection_is_of_use_again_after_a_refused_answer()
    {
        int calls = 0;
        await using var server = new RawServer(async (stream, token) =>
        {
            string body = calls++ == 0 ? "<html>" + new string('x', 70_000) + "</html>" : Good;
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {body.Length}\r\n\r\n{body}"), token);
        });
        DemoClient client = Client(server.Address);
        await Failure<UnexpectedResponseException>(client);
        Assert.Equal("t", (await client.GetTokenAsync(s_request)).Token);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\r\nX: y")]
    [InlineData("t\u05D0")]
    public async Task A_token_that_no_header_can_carry_is_not_sent(string token)
    {
        await using var server = new RawServer("200 OK", Good);
        DemoClient client = Client(server.Address, o => o.TokenProvider = new Provider(_ => new(token)));
        await Failure<NotSentException>(client);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_token_provider_that_hangs_or_fails_means_that_nothing_was_sent()
    {
        var address = new Uri("http://127.0.0.1:9");
        var hanging = new Provider(async token =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return "";
        });
        var e = await Failure<NotSentException>(Client(address, o =>
        {
            o.TokenProvider = hanging;
            o.Timeout = TimeSpan.FromMilliseconds(100);
        }));
        Assert.IsType<TimeoutException>(e.InnerException);
        await Failure<NotSentException>(Client(address, o => o.TokenProvider = new Provider(static _ => throw new IOException())));
        using var cancelled = new CancellationTokenSource(100);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Client(address, o => o.TokenProvider = hanging).GetTokenAsync(s_request, cancelled.Token));
    }

    [Fact]
    public async Task A_proof_of_not_sending_counts_only_if_no_attempt_began()
    {
        using var retrying = new HttpClient(new FailingHandler(HttpRequestError.ConnectionError, readsBody: true));
        using var plain = new HttpClient(new FailingHandler(HttpRequestError.ConnectionError, readsBody: false));
        using var ended = new HttpClient(new FailingHandler(HttpRequestError.ResponseEnded, readsBody: false));
        var options = new HttpWireTransportOptions { BaseAddress = new Uri("https://service.invalid") };
        await Failure<OutcomeUnknownException>(new DemoClient(new HttpWireTransport(retrying, options)));
        await Failure<NotSentException>(new DemoClient(new HttpWireTransport(plain, options)));
        await Failure<OutcomeUnknownException>(new DemoClient(new HttpWireTransport(ended, options)));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("/api", false)]
    [InlineData("http://sms.example", true)]
    [InlineData("http://127.0.0.1", false)]
    [InlineData("ftp://127.0.0.1", true)]
    [InlineData("https://user:pass@sms.example", false)]
    [InlineData("https://sms.example/?a=b", false)]
    public void Only_https_will_do(string? address, bool allowLoopback)
    {
        var options = new HttpWireTransportOptions
        {
            BaseAddress = address is null ? null : new Uri(address, UriKind.RelativeOrAbsolute),
            AllowHttpOnLoopback = allowLoopback,
        };
        Assert.Contains("BaseAddress", Assert.Single(options.Validate()), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new HttpWireTransport(_client, options));
    }

    [Fact]
    public void A_fixed_token_is_never_shown() => Assert.Equal("***", new FixedTokenProvider(Token).ToString());

    private static RawServer Silent(bool withHead) => new(async (stream, token) =>
    {
        if (withHead)
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<get"u8.ToArray(), token);
        }

        await Task.Delay(Timeout.Infinite, token);
    });

    private DemoClient Client(Uri address, Action<HttpWireTransportOptions>? configure = null)
    {
        var options = new HttpWireTransportOptions
        {
            BaseAddress = address,
            AllowHttpOnLoopback = true,
            TokenProvider = new FixedTokenProvider(Token),
        };
        configure?.Invoke(options);
        return new DemoClient(new HttpWireTransport(_client, options));
    }

    private static async Task<T> Failure<T>(DemoClient client)
        where T : TextMeException
    {
        T e = await Assert.ThrowsAsync<T>(() => client.GetTokenAsync(s_request));
        string all = e.ToString();
        Assert.DoesNotContain(Token, all, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, all, StringComparison.Ordinal);
        return e;
    }

    private sealed class Provider(Func<CancellationToken, ValueTask<string>> get) : ITokenProvider
    {
        public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) => get(cancellationToken);
    }

    private sealed class FailingHandler(HttpRequestError error, bool readsBody) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (readsBody)
            {
                await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            }

            throw new HttpRequestException(error);
        }
    }
}
