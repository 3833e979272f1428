using System;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;
using TextMe.Tests.Transport.Demo;
using TextMe.Tests.Transport.Retries;
using Xunit;

namespace TextMe.Tests.Transport.Http;

/// <summary>Connections that are not made, end too early, or were kept for too long.</summary>
public sealed class HttpConnectionTests : HttpTests
{
    private const string Noted = "<send><status>0</status><message>m</message></send>";

    [Fact]
    public async Task A_name_that_does_not_exist_proves_that_nothing_was_sent()
    {
        var e = await Failure<NotSentException>(Client(new Uri("https://sms.invalid")));
        Assert.Equal(HttpRequestError.NameResolutionError, Assert.IsType<HttpRequestException>(e.InnerException).HttpRequestError);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_before_the_request_was_read_is_not_trusted(bool resets)
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var api = IRetryApi.Create(new HttpWireTransport(Http, new HttpWireTransportOptions
        {
            BaseAddress = new Uri($"http://{listener.LocalEndpoint}"),
            AllowHttpOnLoopback = true,
            Timeout = TimeSpan.FromSeconds(resets ? 30 : 1),
        }));

        // More than the system takes off the sender's hands before somebody reads it.
        Task call = api.SendAsync(new Note { Id = "x-1", Text = new string('u', 32 << 20) });
        using Socket socket = await listener.AcceptSocketAsync();
        await socket.ReceiveAsync(new byte[1000]);
        await socket.SendAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {Noted.Length}\r\n\r\n{Noted}"));
        if (resets)
        {
            socket.Close(0);
        }

        var e = await Assert.ThrowsAsync<OutcomeUnknownException>(() => call);
        Assert.Equal(resets, e.InnerException is not TimeoutException);
    }

    [Fact]
    public async Task A_connection_that_was_closed_in_the_meantime_is_not_used()
    {
        var closed = new TaskCompletionSource();
        await using var server = new RawServer(async (stream, token) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {Good.Length}\r\n\r\n{Good}"), token);
            stream.Socket.Shutdown(SocketShutdown.Send);
            closed.TrySetResult();
        });
        DemoClient client = Client(server.Address);

        await client.GetTokenAsync(s_request);
        await closed.Task;
        await client.GetTokenAsync(s_request);

        Assert.Equal(2, server.Requests.Count);
    }
}
