using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Tests.Transport.Demo;
using Xunit;

namespace TextMe.Tests.Transport.Http;

/// <summary>What a connection that fails says about the request.</summary>
public sealed class HttpFailureTests : HttpTests
{
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
        var options = new HttpWireTransportOptions { Retry = RetryPolicy.None, BaseAddress = new Uri($"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}") };
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
        var options = new HttpWireTransportOptions { Retry = RetryPolicy.None, BaseAddress = new Uri("https://service.invalid") };
        await Failure<OutcomeUnknownException>(new DemoClient(new HttpWireTransport(retrying, options)));
        await Failure<NotSentException>(new DemoClient(new HttpWireTransport(plain, options)));
        await Failure<OutcomeUnknownException>(new DemoClient(new HttpWireTransport(ended, options)));
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
