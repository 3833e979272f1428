using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Tests.Transport;

/// <summary>A server on loopback that does to a connection what a test says, good HTTP or not.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<NetworkStream, CancellationToken, Task> _answer;
    private readonly Func<bool>? _closesAtOnce;
    private Task _loop = Task.CompletedTask;

    /// <summary>Starts the server.</summary>
    /// <param name="answer">Called with each connection once a whole request was read.</param>
    /// <param name="closesAtOnce">Whether the next connection is closed before anything is read.</param>
    /// <param name="listens">Whether it is started; else connections are refused until <see cref="Listen"/>.</param>
    public RawServer(Func<NetworkStream, CancellationToken, Task> answer, Func<bool>? closesAtOnce = null, bool listens = true)
    {
        _answer = answer;
        _closesAtOnce = closesAtOnce;
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        if (listens)
        {
            Listen();
        }
    }

    public RawServer(string head, byte[] body)
        : this(async (stream, token) =>
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {head}\r\nContent-Length: {body.Length}\r\n\r\n");
            await stream.WriteAsync(Encoding.ASCII.GetBytes(text), token);
            await stream.WriteAsync(body, token);
        })
    {
    }

    public RawServer(string head, string body = "")
        : this(head, Encoding.UTF8.GetBytes(body))
    {
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndPoint!).Port}");

    /// <summary>The requests that came whole.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public void Listen()
    {
        _listener.Listen();
        _loop = Task.Run(RunAsync);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _loop;
        _stop.Dispose();
    }

    private async Task RunAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptAsync(_stop.Token)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The test went away.
        }

        await Task.WhenAll(connections);
    }

    private async Task ServeAsync(Socket connection)
    {
        await using (var stream = new NetworkStream(connection, ownsSocket: true))
        {
            try
            {
                while (_closesAtOnce?.Invoke() != true && await ReadRequestAsync(stream))
                {
                    await _answer(stream, _stop.Token);
                }
            }
            catch (Exception e) when (e is OperationCanceledException or System.IO.IOException or SocketException or ObjectDisposedException)
            {
                // The client or the test went away.
            }
        }
    }

    private async Task<bool> ReadRequestAsync(NetworkStream stream)
    {
        byte[] buffer = new byte[1 << 16];
        int length = 0;
        while (true)
        {
            int read = await stream.ReadAsync(buffer.AsMemory(length), _stop.Token);
            length += read;
            string text = Encoding.UTF8.GetString(buffer, 0, length);
            int end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (read == 0)
            {
                return false;
            }

            if (end < 0)
            {
                continue;
            }

            int at = text.IndexOf("Content-Length: ", StringComparison.Ordinal) + 16;
            int body = int.Parse(text[at..text.IndexOf('\r', at)], CultureInfo.InvariantCulture);
            if (length >= Encoding.UTF8.GetByteCount(text.AsSpan(0, end + 4)) + body)
            {
                Requests.Enqueue(text);
                return true;
            }
        }
    }
}
