using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace TextMe.Tests.Transport.Chaos;

/// <summary>All the ways in which a server fails here.</summary>
/// <param name="root">The root of the replies.</param>
internal sealed class Faults(string root)
{
    public const string Token = "canary-token-5514";
    public static readonly string Phone = "0501239876";
    public static readonly string Text = "canary text, do not show";

    private static readonly string s_page =
        $"<!DOCTYPE html><html><head><title>Blocked</title></head><body><p>Request of {Phone} with {Token} was blocked.</p></body></html>";

    private static readonly Type s_unknown = typeof(OutcomeUnknownException);
    private static readonly Type s_unexpected = typeof(UnexpectedResponseException);

    /// <summary>A reply as it should be.</summary>
    public string Good { get; } = $"<{root}><status>0</status><message>m</message></{root}>";

    public IEnumerable<Fault> All => [.. Connections(), .. Bodies(), .. Statuses(), .. Documents(), .. new OddFaults(Good).All];

    public static byte[] Gzip(byte[] content)
    {
        using var body = new MemoryStream();
        using (var gzip = new GZipStream(body, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return body.ToArray();
    }

    private IEnumerable<Fault> Connections()
    {
        yield return new("refuse", typeof(NotSentException), Nothing) { Refuses = true, IsRepeated = true, IsNotProcessed = true };
        yield return new("accept then close", s_unknown, Nothing) { ClosesAtOnce = true, IsRepeated = true };
        yield return Fault.Closing("close before an answer", s_unknown, "");
        yield return Fault.Closing("close in the headers", s_unknown, "HTTP/1.1 200 OK\r\nContent-");
        yield return Fault.Closing("close in a body of known length", s_unknown, $"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<{root}><status>0");
        yield return Fault.Closing("close in a body of unknown length", s_unexpected, $"HTTP/1.1 200 OK\r\n\r\n<{root}><status>0");
        yield return Fault.Closing("close in a chunk", s_unknown, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n<html>");
        yield return Fault.Closing("bad chunk size", s_unknown, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<html>");
        yield return Fault.Closing("no HTTP", s_unknown, "220 mail.example ready\r\n");
        yield return new("reset after the body was read", s_unknown, static (stream, _) =>
        {
            stream.Socket.LingerState = new LingerOption(enable: true, seconds: 0);
            stream.Close();
            return Task.CompletedTask;
        })
        { IsRepeated = true };
        yield return Fault.Silent("silence", "");
        yield return Fault.Silent("headers then silence", $"HTTP/1.1 200 OK\r\nContent-Length: {Good.Length}\r\n\r\n");
        yield return Fault.Silent("a length that is too long", $"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{Good}");
        yield return Fault.Silent("100-continue then nothing", "HTTP/1.1 100 Continue\r\n\r\n");
        yield return new("a byte each 100 ms", s_unknown, async (stream, token) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {Good.Length}\r\n\r\n"), token);
            foreach (byte b in Encoding.ASCII.GetBytes(Good))
            {
                await stream.WriteAsync(new[] { b }, token);
                await Task.Delay(100, token);
            }
        })
        { IsSilent = true, IsRepeated = true };
    }

    private IEnumerable<Fault> Bodies()
    {
        byte[] whole = Gzip(Encoding.ASCII.GetBytes(Good));
        yield return Fault.Answering("a length that is too short", "200 OK", Encoding.ASCII.GetBytes(Good), s_unexpected) with
        {
            Answer = async (stream, token) =>
                await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{Good}"), token),
        };
        yield return Fault.Answering("gzip", "200 OK\r\nContent-Encoding: gzip", whole, null);
        yield return Fault.Answering("gzip, cut off", "200 OK\r\nContent-Encoding: gzip", whole[..^12], s_unexpected);
        byte[] corrupt = [.. whole];
        corrupt.AsSpan(12, 8).Fill(0xff);
        yield return Fault.Answering("gzip, corrupt", "200 OK\r\nContent-Encoding: gzip", corrupt, s_unknown) with { IsRepeated = true };
        yield return Fault.Answering("gzip, a bomb", "200 OK\r\nContent-Encoding: gzip", Gzip(new byte[64 << 20]), s_unexpected);
        yield return Fault.Answering("an encoding nobody offered", "200 OK\r\nContent-Encoding: zstd", whole, s_unexpected);
    }

    private static IEnumerable<Fault> Statuses()
    {
        foreach (int status in new[] { 300, 301, 302, 303, 304, 307, 308 })
        {
            byte[] body = status == 304 ? [] : Encoding.UTF8.GetBytes(s_page);
            yield return Fault.Answering($"{status} Elsewhere\r\nLocation: https://elsewhere.example/?token={Token}", body, s_unexpected);
        }

        foreach (string status in new[] { "400 Bad Request", "403 Forbidden", "407 Proxy Authentication Required", "413 Content Too Large" })
        {
            yield return Page(status);
        }

        foreach (string status in new[] { "408 Request Timeout", "500 Internal Server Error", "502 Bad Gateway", "503 Service Unavailable", "504 Gateway Timeout" })
        {
            yield return Page(status) with { IsRepeated = true };
        }

        foreach (string wait in new[] { "2", "Sun, 01 Mar 2026 12:00:02 GMT", "garbage", "-1" })
        {
            yield return Page("429 Too Many Requests\r\nRetry-After: " + wait) with { Name = "429 " + wait, IsRepeated = true, IsNotProcessed = true };
        }
    }

    private IEnumerable<Fault> Documents()
    {
        yield return Document("empty", "", s_unexpected);
        yield return Page("200 OK") with { Name = "200 with a page" };
        yield return Document("another root", "<other><status>0</status></other>", s_unexpected);
        yield return Document("a status that stands twice", $"<{root}><status>0</status><status>5</status></{root}>", s_unexpected);
        yield return Document("no status", $"<{root}><message>m</message></{root}>", s_unexpected);
        yield return Document("a mark of UTF-8", "\uFEFF" + Good, null);
        yield return Fault.Answering("UTF-16", "200 OK", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Good)], null);
        yield return Fault.Answering("UTF-16 without a mark", "200 OK", Encoding.BigEndianUnicode.GetBytes(Good), s_unexpected);
        yield return Fault.Answering("a charset that lies", "200 OK\r\nContent-Type: text/xml; charset=utf-16", Encoding.ASCII.GetBytes(Good), s_unexpected);
        yield return Fault.Answering("bytes that are no text", "200 OK", Encoding.Latin1.GetBytes(Good.Replace(">m<", ">\u00FF\u00FE<", StringComparison.Ordinal)), s_unexpected);
    }

    private static Fault Page(string status) => Fault.Answering(status + "\r\nContent-Type: text/html", Encoding.UTF8.GetBytes(s_page), s_unexpected);

    private static Fault Document(string name, string body, Type? expected) =>
        Fault.Answering(name, "200 OK\r\nContent-Type: application/xml", Encoding.UTF8.GetBytes(body), expected);

    private static Task Nothing(NetworkStream stream, System.Threading.CancellationToken token) => Task.CompletedTask;
}
