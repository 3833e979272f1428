using System;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using TextMe.Benchmarks.Harness;
using TextMe.Benchmarks.Payloads;
using TextMe.Benchmarks.Peers;

namespace TextMe.Benchmarks.Suites;

internal static class XmlWriteSuite
{
    public static Func<Comparison>[] All => [Small, static () => Rows(1_000), static () => Rows(100_000), static () => Report(1_000), static () => Report(100_000)];

    private static Comparison Small()
    {
        TokenRequestPeer peer = Samples.RequestPeer();
        Output output = new();
        return Create("XmlWrite small", Samples.Request(), peer, output, () => XmlByHand.Write(output.Stream, peer));
    }

    private static Comparison Rows(int rows)
    {
        SmsPeer peer = Samples.SmsPeer(rows);
        Output output = new();
        return Create($"XmlWrite {rows:N0} rows", Samples.Sms(rows), peer, output, () => XmlByHand.Write(output.Stream, peer));
    }

    private static Comparison Report(int rows)
    {
        ReportPeer peer = Samples.ReportPeer(rows);
        Output output = new();
        return Create($"XmlWrite report of {rows:N0} rows, Hebrew in each", Samples.Report(rows), peer, output, () => XmlByHand.Write(output.Stream, peer));
    }

    private static Comparison Create<TOwn, TPeer>(string title, TOwn own, TPeer peer, Output output, Action byHand)
        where TOwn : IWireContract<TOwn>
        where TPeer : notnull
    {
        XmlSerializer serializer = new(typeof(TPeer));
        Lazy<XmlSerializer> pregenerated = new(static () => PregeneratedXml.Create(typeof(TPeer)));
        DataContractSerializer dataContract = new(typeof(TPeer));
        return new Comparison(title, "XmlSerializer")
            .Stream("XmlSerializer", output, () => XmlPeers.Write(serializer, output.Stream, peer))
            .Stream("XmlSerializer, generated ahead", output, () => XmlPeers.Write(pregenerated.Value, output.Stream, peer))
            .Stream("DataContractSerializer (no attributes)", output, () => XmlPeers.Write(dataContract, output.Stream, peer), same: false)
            .Stream("XmlWriter by hand", output, byHand)
            .Buffer("TextMe", output, () => WireSerializer.Serialize(output.Buffer, own, WireFormat.Xml));
    }
}
