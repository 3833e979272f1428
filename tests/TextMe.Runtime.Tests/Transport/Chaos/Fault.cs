using System;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Tests.Transport.Chaos;

/// <summary>A way in which a server fails, and what has to come of it.</summary>
/// <param name="Name">In words.</param>
/// <param name="Expected">The exception; <see langword="null"/> where the answer is a good one after all.</param>
/// <param name="Answer">What it does after a whole request.</param>
internal sealed record Fault(string Name, Type? Expected, Func<NetworkStream, CancellationToken, Task> Answer)
{
    /// <summary>Whether connections are refused.</summary>
    public bool Refuses { get; init; }

    /// <summary>Whether connections are closed before anything is read.</summary>
    public bool ClosesAtOnce { get; init; }

    /// <summary>Whether nothing ends the call but its time.</summary>
    public bool IsSilent { get; init; }

    /// <summary>Whether an operation that changes nothing more the second time is sent again.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether any operation is.</summary>
    public bool IsNotProcessed { get; init; }

    /// <summary>Bytes as they are, and then the end of the connection.</summary>
    public static Fault Closing(string name, Type? expected, string answer) => new(name, expected, async (stream, token) =>
    {
        await stream.WriteAsync(Encoding.Latin1.GetBytes(answer), token);
        await stream.FlushAsync(token);
        stream.Socket.Shutdown(SocketShutdown.Send);
        stream.Close();
    })
    { IsRepeated = expected == typeof(OutcomeUnknownException) };

    /// <summary>Bytes as they are, on a connection that stays.</summary>
    public static Fault Sending(string name, string answer, Type? expected) =>
        new(name, expected, async (stream, token) => await stream.WriteAsync(Encoding.Latin1.GetBytes(answer), token));

    /// <summary>Bytes as they are, and then nothing.</summary>
    public static Fault Silent(string name, string answer) => new(name, typeof(OutcomeUnknownException), async (stream, token) =>
    {
        await stream.WriteAsync(Encoding.Latin1.GetBytes(answer), token);
        await Task.Delay(Timeout.Infinite, token);
    })
    { IsSilent = true, IsRepeated = true };

    /// <summary>A whole answer.</summary>
    public static Fault Answering(string head, byte[] body, Type? expected) => new(head.Split('\r')[0], expected, async (stream, token) =>
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {head}\r\nContent-Length: {body.Length}\r\n\r\n"), token);
        await stream.WriteAsync(body, token);
    });

    /// <inheritdoc cref="Answering(string, byte[], Type)"/>
    public static Fault Answering(string name, string head, byte[] body, Type? expected) => Answering(head, body, expected) with { Name = name };

    public override string ToString() => Name;
}
