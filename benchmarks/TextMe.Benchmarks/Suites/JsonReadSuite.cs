using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TextMe.Benchmarks.Harness;
using TextMe.Benchmarks.Payloads;
using TextMe.Benchmarks.Peers;

namespace TextMe.Benchmarks.Suites;

internal static class JsonReadSuite
{
    public static Func<Comparison>[] All => [Small, static () => Rows(1_000), static () => Rows(100_000)];

    private static Comparison Small() => Create<TokenReply, TokenReplyPeer>(
        "JsonRead small", Samples.ReplyPeer(), JsonPeers.Metadata.TokenReplyPeer, static utf8 => JsonByHand.ReadReply(utf8));

    private static Comparison Rows(int rows) => Create<Payloads.Report, ReportPeer>(
        $"JsonRead {rows:N0} rows", Samples.ReportPeer(rows), JsonPeers.Metadata.ReportPeer, static utf8 => JsonByHand.ReadReport(utf8));

    private static Comparison Create<TOwn, TPeer>(string title, TPeer value, JsonTypeInfo<TPeer> metadata, Func<byte[], TPeer> byHand)
        where TOwn : class, IWireContract<TOwn>
        where TPeer : class
    {
        byte[] utf8 = JsonPeers.Bytes(value);
        return new Comparison(title, "STJ source-gen")
            .Read("STJ reflection", () => JsonSerializer.Deserialize<TPeer>(utf8, JsonPeers.Reflection)!, XmlPeers.Text)
            .Read("STJ source-gen", () => JsonSerializer.Deserialize(utf8, metadata)!, XmlPeers.Text)
            .Read("Utf8JsonReader by hand", () => byHand(utf8), XmlPeers.Text)
            .Read("Newtonsoft", () => JsonPeers.ReadNewtonsoft<TPeer>(utf8), XmlPeers.Text)
            .Read("TextMe", () => WireSerializer.Deserialize<TOwn>(utf8, WireFormat.Json), XmlReadSuite.OwnText);
    }
}
