using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace TextMe.Tests.Transport.Chaos;

/// <summary>Faults that bend the rules of HTTP and of compression rather than break off; some of them may be borne with.</summary>
/// <param name="good">A reply as it should be.</param>
internal sealed class OddFaults(string good)
{
    private static readonly Type s_unknown = typeof(OutcomeUnknownException);
    private static readonly Type s_unexpected = typeof(UnexpectedResponseException);

    public IEnumerable<Fault> All => [.. Heads(), .. Lengths(), .. Chunks(), .. Leftovers(), .. Compressions(), .. Slow(), .. Documents()];

    private string Whole => $"HTTP/1.1 200 OK\r\nContent-Length: {good.Length}\r\n\r\n{good}";

    private IEnumerable<Fault> Heads()
    {
        yield return Fault.Sending("a thousand answers before the answer", Repeat("HTTP/1.1 103 Early Hints\r\n\r\n", 1000) + Whole, null);
        yield return Fault.Sending("no reason", Whole.Replace("200 OK", "200", StringComparison.Ordinal), null);
        yield return Fault.Closing("an answer of HTTP/1.0 up to the end", null, $"HTTP/1.0 200 OK\r\n\r\n{good}");
        yield return Fault.Closing("a status of four digits", s_unknown, Whole.Replace("200 OK", "2000 OK", StringComparison.Ordinal));
        yield return Fault.Closing("a flood of headers", s_unknown, "HTTP/1.1 200 OK\r\n" + Repeat("X-Filler: 0123456789012345678901234567890123456789\r\n", 40_000));
        yield return Fault.Closing("a header without end", s_unknown, "HTTP/1.1 200 OK\r\nX: " + Repeat("x", 2_000_000));
        yield return Fault.Closing("a header that is none", s_unknown, $"HTTP/1.1 200 OK\r\nno colon\r\nContent-Length: {good.Length}\r\n\r\n{good}");
        yield return Fault.Sending("a type that is none", $"HTTP/1.1 200 OK\r\nContent-Type: ;;,=\r\nContent-Length: {good.Length}\r\n\r\n{good}", null);
        yield return Fault.Closing("another protocol from now on", s_unexpected, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n");
        foreach (int status in new[] { 204, 205 })
        {
            yield return Fault.Answering($"{status} without a body", $"{status} Nothing", [], s_unexpected);
        }

        yield return Fault.Answering("401 with a page", "401 Who\r\nContent-Type: text/html", "<html>Sign in"u8.ToArray(), s_unexpected);
        foreach (string target in new[] { "http://127.0.0.1/", "/api/", "http://[", "", "//elsewhere.example" })
        {
            yield return Fault.Answering($"307 to '{target}'", "307 There\r\nLocation: " + target, [], s_unexpected);
        }

        yield return Fault.Answering("a status that is none of HTTP", "600 What", [], s_unexpected);
        yield return Fault.Answering("429 for ever", "429 Later\r\nRetry-After: 2147483647", [], s_unexpected);
        foreach (string wait in new[] { "99999999999999999999", "Sun, 01 Mar 2020 12:00:02 GMT", "" })
        {
            yield return Fault.Answering($"429 '{wait}'", "429 Later\r\nRetry-After: " + wait, [], s_unexpected) with { IsRepeated = true, IsNotProcessed = true };
        }
    }

    private IEnumerable<Fault> Lengths()
    {
        // No length: the answer is what comes up to the end, and the document itself says whether that is all of it.
        foreach (string length in new[] { "-1", "x", "99999999999999999999" })
        {
            yield return Fault.Closing($"a length of '{length}'", null, $"HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{good}");
        }

        yield return Fault.Closing("two lengths", s_unexpected, $"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: {good.Length}\r\n\r\n{good}");
        yield return Fault.Sending("the longest length there is", $"HTTP/1.1 200 OK\r\nContent-Length: {long.MaxValue}\r\n\r\n{good}", s_unexpected);
        yield return Fault.Sending("chunks and a length", $"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n{Chunked()}", null);
    }

    private IEnumerable<Fault> Chunks()
    {
        const string Head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        yield return Fault.Sending("a byte in each chunk", Head + string.Concat(good.Select(static c => $"1\r\n{c}\r\n")) + "0\r\n\r\n", null);
        yield return Fault.Sending("trailers", Head + Chunked("X-After: 1\r\n"), null);
        yield return Fault.Sending("no chunk but the last", Head + "0\r\n\r\n", s_unexpected);
        yield return Fault.Closing("a chunk's extension of a megabyte", s_unknown, Head + "1;" + Repeat("x", 1 << 20) + "\r\n<\r\n");
        yield return Fault.Closing("a flood of trailers", s_unknown, Head + Chunked(Repeat("X-Filler: 0123456789012345678901234567890123456789\r\n", 40_000)));
        yield return Fault.Closing("a chunk that is too large", s_unknown, Head + "ffffffffffffffffff\r\n<");
        yield return Fault.Closing("a chunk of less than nothing", s_unknown, Head + "-1\r\n<");
        yield return Fault.Closing("a chunk that is longer than it says", s_unknown, Head + "2\r\n" + good + "\r\n0\r\n\r\n");
        yield return Fault.Closing("no last chunk", s_unknown, Head + $"{good.Length:x}\r\n{good}\r\n");
        yield return Fault.Closing("another coding than chunks", s_unexpected, $"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n\u001f\u008b");
    }

    private IEnumerable<Fault> Leftovers()
    {
        string foreign = good.Replace(">m<", ">of somebody else<", StringComparison.Ordinal);
        yield return Fault.Sending("a second answer behind the first", Whole + $"HTTP/1.1 200 OK\r\nContent-Length: {foreign.Length}\r\n\r\n{foreign}", null);
        yield return Fault.Sending("garbage behind the answer", Whole + "garbage", null);
        yield return Fault.Sending("a body of an answer that has none", $"HTTP/1.1 204 Nothing\r\nContent-Length: {good.Length}\r\n\r\n{good}", s_unexpected);
        yield return Fault.Sending("a body of 304", $"HTTP/1.1 304 Same\r\nContent-Length: {good.Length}\r\n\r\n{good}", s_unexpected);
    }

    private IEnumerable<Fault> Compressions()
    {
        byte[] plain = Encoding.ASCII.GetBytes(good);
        byte[] whole = Faults.Gzip(plain);
        yield return Gzipped("gzip in two members", [.. Faults.Gzip(plain[..9]), .. Faults.Gzip(plain[9..])], null);
        yield return Gzipped("gzip with garbage behind", [.. whole, .. "garbage"u8], null);
        yield return Gzipped("gzip of another sum", [.. whole[..^8], 1, 2, 3, 4, .. whole[^4..]], s_unknown) with { IsRepeated = true };
        yield return Gzipped("gzip of nothing", [], s_unexpected);
        yield return Gzipped("gzip that is none", plain, s_unknown) with { IsRepeated = true };
        yield return Fault.Answering("gzip twice", "200 OK\r\nContent-Encoding: gzip, gzip", Faults.Gzip(whole), s_unexpected);
        yield return Fault.Answering("gzip in two headers", "200 OK\r\nContent-Encoding: gzip\r\nContent-Encoding: gzip", Faults.Gzip(whole), s_unexpected);
        yield return Fault.Answering("GZIP", "200 OK\r\nContent-Encoding: GZIP", whole, null);
        yield return Fault.Answering("identity", "200 OK\r\nContent-Encoding: identity", plain, null);
        yield return Fault.Answering("deflate that is none", "200 OK\r\nContent-Encoding: deflate", plain, s_unknown) with { IsRepeated = true };
        yield return Fault.Answering("Brotli that is none", "200 OK\r\nContent-Encoding: br", plain, s_unknown) with { IsRepeated = true };
        yield return Fault.Answering("a page compressed in another way", "503 Busy\r\nContent-Type: text/html\r\nContent-Encoding: zstd", plain, s_unexpected) with
        {
            IsRepeated = true,
        };
    }

    private IEnumerable<Fault> Slow()
    {
        yield return Dripping("a byte of the head each 100 ms", "", Whole);
        yield return Dripping("answers before the answer without end", "", Repeat("HTTP/1.1 102 Processing\r\n\r\n", 1000), 26);
        yield return Dripping("a byte of a chunk's size each 100 ms", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", new string('0', 1000));
        yield return Fault.Silent("a chunk then silence", $"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{good.Length:x}\r\n{good}\r\n");
        yield return Fault.Silent("an answer of unknown length then silence", $"HTTP/1.1 200 OK\r\n\r\n{good}");
    }

    private IEnumerable<Fault> Documents()
    {
        yield return Document("spaces", "application/xml", " \r\n");
        yield return Document("JSON where XML was asked for", "application/json", """{"status":0,"message":"m"}""");
        yield return Document("a second root", "text/xml", good + good);
        yield return Document("text behind the root", "text/xml", good + "m");
        yield return Document("a DTD", "text/xml", "<!DOCTYPE x []>" + good);
        yield return Document("UTF-7", "text/xml; charset=utf-7", good);
        yield return Document("a charset that does not exist", "text/xml; charset=klingon", good);
        yield return Document("UTF-32", "text/xml", Encoding.Latin1.GetString([.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(good)]));
        yield return Document("a status beyond all numbers", "text/xml", good.Replace(">0<", ">99999999999999999999<", StringComparison.Ordinal));
        yield return Document("a status in Arabic digits", "text/xml; charset=utf-8", good.Replace(">0<", ">\u00D9\u00A0<", StringComparison.Ordinal));
        yield return Document("charset in quotes", "text/xml; charset=\"UTF-8\"", good) with { Expected = null };
        yield return Document("Hebrew of Windows", "text/xml; charset=windows-1255", good) with { Expected = null };
    }

    private static Fault Document(string name, string type, string body) =>
        Fault.Answering(name, "200 OK\r\nContent-Type: " + type, Encoding.Latin1.GetBytes(body), s_unexpected);

    private static Fault Gzipped(string name, byte[] body, Type? expected) => Fault.Answering(name, "200 OK\r\nContent-Encoding: gzip", body, expected);

    private static Fault Dripping(string name, string first, string rest, int size = 1) => Fault.Silent(name, "") with
    {
        Answer = async (stream, token) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(first), token);
            foreach (char[] bytes in rest.Chunk(size))
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes(bytes), token);
                await Task.Delay(100, token);
            }
        },
    };

    private string Chunked(string trailers = "") => $"{good.Length:x};name=\"value\"\r\n{good}\r\n0\r\n{trailers}\r\n";

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
