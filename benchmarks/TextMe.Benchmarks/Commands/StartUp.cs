using System;
using System.Buffers;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime;
using System.Text.Json;
using System.Xml.Serialization;
using TextMe.Benchmarks.Harness;
using TextMe.Benchmarks.Payloads;
using TextMe.Benchmarks.Peers;

namespace TextMe.Benchmarks.Commands;

/// <summary>
/// <c>startup [rounds]</c>: the first round trip under the JIT, writing the small request and reading the small reply, each in a process of its own,
/// interleaved; the median of the trip in CPU time of the thread, which does the compiling, too, and of the whole process.
/// </summary>
internal static class StartUp
{
    private static readonly string[] s_kinds = ["nothing", "TextMe, XML", "TextMe, JSON", "XmlSerializer", "STJ source-gen"];

    public static void Run(string[] args)
    {
        int rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 15;
        var results = s_kinds.ToDictionary(static kind => kind, _ => (Trip: new double[rounds], Process: new double[rounds], Methods: ""));
        for (int round = 0; round < rounds; round++)
        {
            foreach (string kind in s_kinds)
            {
                (string line, double milliseconds) = ChildProcess.Run(["startup-trip", kind]);
                string[] parts = line.Split(' ');
                results[kind].Trip[round] = double.Parse(parts[0], CultureInfo.InvariantCulture);
                results[kind].Process[round] = milliseconds;
                results[kind] = results[kind] with { Methods = parts[1] };
            }
        }

        Console.WriteLine(Machine.Describe());
        Console.WriteLine($"{rounds} processes each, interleaved; medians.");
        Console.WriteLine();
        Console.WriteLine("| | first round trip, CPU ms | methods compiled in it | whole process, ms |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        foreach (string kind in s_kinds)
        {
            Console.WriteLine($"| {kind} | {results[kind].Trip.Median():F1} | {results[kind].Methods} | {results[kind].Process.Median():F1} |");
        }
    }

    /// <summary>The process that makes one round trip.</summary>
    public static void Trip(string kind)
    {
        var request = new TokenRequest { AdminUsername = "admin", Username = "leeroy", Action = "new" };
        var peer = new TokenRequestPeer { User = new() { Username = "admin" }, Username = "leeroy", Action = "new" };
        byte[] xml = "<getApiToken><status>0</status><message>TOKEN</message></getApiToken>"u8.ToArray();
        byte[] json = """{"status":0,"message":"TOKEN"}"""u8.ToArray();
        var buffer = new ArrayBufferWriter<byte>(1024);
        ThreadClock.Nanoseconds();
        long methods = JitInfo.GetCompiledMethodCount();
        double start = ThreadClock.Nanoseconds();
        switch (kind)
        {
            case "TextMe, XML":
                Own(request, buffer, xml, WireFormat.Xml);
                break;
            case "TextMe, JSON":
                Own(request, buffer, json, WireFormat.Json);
                break;
            case "XmlSerializer":
                Xml(peer, xml);
                break;
            case "STJ source-gen":
                Json(peer, buffer, json);
                break;
            default:
                break;
        }

        double milliseconds = (ThreadClock.Nanoseconds() - start) / 1e6;
        Console.WriteLine($"{milliseconds:F2} {JitInfo.GetCompiledMethodCount() - methods}");
    }

    private static void Own(TokenRequest request, ArrayBufferWriter<byte> buffer, byte[] reply, WireFormat format)
    {
        WireSerializer.Serialize(buffer, request, format);
        GC.KeepAlive(WireSerializer.Deserialize<TokenReply>(reply, format));
    }

    private static void Xml(TokenRequestPeer request, byte[] reply)
    {
        XmlPeers.Write(new XmlSerializer(typeof(TokenRequestPeer)), new MemoryStream(), request);
        GC.KeepAlive(XmlPeers.Read(new XmlSerializer(typeof(TokenReplyPeer)), reply));
    }

    private static void Json(TokenRequestPeer request, ArrayBufferWriter<byte> buffer, byte[] reply)
    {
        var context = new MetadataContext(new JsonSerializerOptions());
        using var writer = new Utf8JsonWriter(buffer);
        JsonSerializer.Serialize(writer, new TokenEnvelopePeer { Request = request }, context.TokenEnvelopePeer);
        GC.KeepAlive(JsonSerializer.Deserialize(reply, context.TokenReplyPeer));
    }
}
