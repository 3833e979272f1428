using System;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TextMe.Benchmarks.Harness;
using TextMe.Benchmarks.Payloads;
using TextMe.Benchmarks.Peers;

namespace TextMe.Benchmarks.Suites;

internal static class JsonWriteSuite
{
    public static Func<Comparison>[] All => [Small, static () => Rows(1_000), static () => Rows(100_000), static () => Report(1_000), static () => Report(100_000)];

    private static Comparison Small()
    {
        TokenRequestPeer peer = Samples.RequestPeer();
        return Create(
            "JsonWrite small",
            new TokenEnvelope { Request = Samples.Request() },
            new TokenEnvelopePeer { Request = peer },
            JsonPeers.FastPath.TokenEnvelopePeer,
            JsonPeers.Metadata.TokenEnvelopePeer,
            writer => JsonByHand.Write(writer, peer));
    }

    private static Comparison Rows(int rows)
    {
        SmsPeer peer = Samples.SmsPeer(rows);
        return Create(
            $"JsonWrite {rows:N0} rows",
            Samples.JsonSms(rows),
            peer,
            JsonPeers.FastPath.SmsPeer,
            JsonPeers.Metadata.SmsPeer,
            writer => JsonByHand.Write(writer, peer));
    }

    private static Comparison Report(int rows)
    {
        ReportPeer peer = Samples.ReportPeer(rows);
        return Create(
            $"JsonWrite report of {rows:N0} rows, Hebrew in each",
            Samples.Report(rows),
            peer,
            JsonPeers.FastPath.ReportPeer,
            JsonPeers.Metadata.ReportPeer,
            writer => JsonByHand.Write(writer, peer));
    }

    private static Comparison Create<TOwn, TPeer>(
        string title, TOwn own, TPeer peer, JsonTypeInfo<TPeer> fastPath, JsonTypeInfo<TPeer> metadata, Action<Utf8JsonWriter> byHand)
        where TOwn : IWireContract<TOwn>
        where TPeer : notnull
    {
        Output output = new();
        Utf8JsonWriter reused = new(output.Buffer, JsonPeers.Relaxed);
        StreamWriter text = new(output.Stream, new UTF8Encoding(false), 4096, leaveOpen: true);
        return new Comparison(title, "STJ fast path")
            .Buffer("STJ reflection", output, () => Write(output, writer => JsonSerializer.Serialize(writer, peer, JsonPeers.Reflection)))
            .Buffer("STJ metadata", output, () => Write(output, writer => JsonSerializer.Serialize(writer, peer, metadata)))
            .Buffer("STJ fast path", output, () => Write(output, writer => JsonSerializer.Serialize(writer, peer, fastPath)))
            .Buffer("STJ fast path, writer reused", output, () =>
            {
                reused.Reset(output.Buffer);
                JsonSerializer.Serialize(reused, peer, fastPath);
            })
            .Buffer("Utf8JsonWriter by hand, reused", output, () =>
            {
                reused.Reset(output.Buffer);
                byHand(reused);
            })
            .Stream("Newtonsoft", output, () =>
            {
                output.Stream.SetLength(0);
                JsonPeers.WriteNewtonsoft(text, peer);
                text.Flush();
            })
            .Buffer("TextMe", output, () => WireSerializer.Serialize(output.Buffer, own, WireFormat.Json));
    }

    private static void Write(Output output, Action<Utf8JsonWriter> write)
    {
        using Utf8JsonWriter writer = new(output.Buffer, JsonPeers.Relaxed);
        write(writer);
    }
}
