using System;
using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Tests.Transport.Soak;

/// <summary>A server on loopback that fails at random and keeps, for each call, how often it was asked and how often it did what it was asked for.</summary>
internal sealed class SoakServer : IAsyncDisposable
{
    private const string Page = "<html>busy</html>";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly int _seed;
    private readonly int[] _received;
    private readonly int[] _refused;
    private readonly int[] _done;
    private int _connections;
    private int _busy;
    private Task _loop = Task.CompletedTask;

    public SoakServer(int calls, int seed)
    {
        _seed = seed;
        (_received, _refused, _done) = (new int[calls], new int[calls], new int[calls]);
        _listener.Start();
        _loop = RunAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>How often a call's request came whole, those apart that were answered with HTTP 429.</summary>
    public int Taken(int call) => _received[call] - _refused[call];

    /// <summary>How often it took effect.</summary>
    public int Done(int call) => _done[call];

    /// <summary>Whether a call is refused for good, each time it is made.</summary>
    public static bool IsRejected(int seed, int call) => Dice.Roll(seed, call, -1, 50) == 0;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _loop;
        while (Volatile.Read(ref _busy) > 0)
        {
            await Task.Yield();
        }

        _stop.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                Socket connection = await _listener.AcceptSocketAsync(_stop.Token);
                Interlocked.Increment(ref _busy);
                _ = ServeAsync(connection, Interlocked.Increment(ref _connections));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The run is over.
        }
    }

    private async Task ServeAsync(Socket connection, int number)
    {
        byte[] buffer = new byte[4096];
        try
        {
            connection.NoDelay = true;
            bool isOpen = Dice.Roll(_seed, number, -2, 40) != 0;
            while (isOpen && await ReadAsync(connection, buffer) is { } request)
            {
                isOpen = await AnswerAsync(connection, request.Root, request.Call);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            // The client went away, or the run is over.
        }
        finally
        {
            connection.Dispose();
            Interlocked.Decrement(ref _busy);
        }
    }

    private async Task<(string Root, int Call)?> ReadAsync(Socket connection, byte[] buffer)
    {
        int length = 0;
        while (true)
        {
            int read = await connection.ReceiveAsync(buffer.AsMemory(length), _stop.Token);
            if (read == 0)
            {
                return null;
            }

            length += read;
            ReadOnlySpan<byte> text = buffer.AsSpan(0, length);
            int start = text.IndexOf("?><"u8) + 3;
            int id = text.IndexOf("<id>"u8);
            if (start >= 3 && id > 0 && text.EndsWith(">"u8) && text.LastIndexOf("</"u8) > text.IndexOf("</id>"u8))
            {
                return Utf8Parser.TryParse(text[(id + 4)..], out int call, out _)
                    ? (Encoding.ASCII.GetString(text[start..(id - 1)]), call)
                    : throw new InvalidOperationException("The id is no number.");
            }
        }
    }

    /// <summary>Does the work, or not, and answers, or not; says whether the connection stays open.</summary>
    private async Task<bool> AnswerAsync(Socket connection, string root, int call)
    {
        int time = Interlocked.Increment(ref _received[call]);
        if (IsRejected(_seed, call))
        {
            return await ReplyAsync(connection, root, 5);
        }

        // 64 sides: most calls go well. The even faults happen after the work was done, the odd ones instead of it.
        int fault = Dice.Roll(_seed, call, time, 64);
        bool isNotProcessed = fault is 10 or 11 or 12;
        bool works = fault > 12 || (!isNotProcessed && fault % 2 == 0);
        bool wasDone = works && Interlocked.Increment(ref _done[call]) > 1;
        if (wasDone && root == "put")
        {
            Interlocked.Decrement(ref _done[call]);
        }

        switch (fault)
        {
            case 0 or 1:
                return false;
            case 2 or 3:
                connection.LingerState = new LingerOption(enable: true, seconds: 0);
                return false;
            case 4 or 5:
                await SendAsync(connection, "500 Oops", Page);
                return true;
            case 6 or 7:
                await SendAsync(connection, "200 OK", Page);
                return true;
            case 8 or 9:
                return await ReplyAsync(connection, root, 998);
            case 10:
                return await ReplyAsync(connection, root, 6);
            case 11 or 12:
                Interlocked.Increment(ref _refused[call]);
                await SendAsync(connection, "429 Slow down", "");
                return true;
            case 13 or 14:
                await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n<"u8.ToArray());
                return false;
            case 15 when Dice.Roll(_seed, call, -3, 16) == 0:
                await Task.Delay(Timeout.Infinite, _stop.Token);
                return false;
            default:
                return await ReplyAsync(connection, root, wasDone && root == "put" ? 955 : 0);
        }
    }

    private static async Task<bool> ReplyAsync(Socket connection, string root, int status)
    {
        await SendAsync(connection, "200 OK", $"<{root}><status>{status}</status><message>m</message></{root}>");
        return true;
    }

    private static async Task SendAsync(Socket connection, string head, string body) =>
        await connection.SendAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {head}\r\nContent-Length: {body.Length}\r\n\r\n{body}"));
}
