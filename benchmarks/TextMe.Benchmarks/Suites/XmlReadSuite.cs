using System;
using System.Runtime.Serialization;
using System.Text;
using System.Xml.Serialization;
using TextMe.Benchmarks.Harness;
using TextMe.Benchmarks.Payloads;
using TextMe.Benchmarks.Peers;

namespace TextMe.Benchmarks.Suites;

internal static class XmlReadSuite
{
    public static Func<Comparison>[] All => [Small, static () => Rows(1_000), static () => Rows(100_000)];

    private static Comparison Small() => Create<TokenReply, TokenReplyPeer>("XmlRead small", Samples.ReplyPeer(), XmlByHand.ReadReply);

    private static Comparison Rows(int rows) =>
        Create<Payloads.Report, ReportPeer>($"XmlRead {rows:N0} rows", Samples.ReportPeer(rows), XmlByHand.ReadReport);

    private static Comparison Create<TOwn, TPeer>(string title, TPeer value, Func<byte[], TPeer> byHand)
        where TOwn : class, IWireContract<TOwn>
        where TPeer : class
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(XmlPeers.Text(value));
        XmlSerializer serializer = new(typeof(TPeer));
        Lazy<XmlSerializer> pregenerated = new(static () => PregeneratedXml.Create(typeof(TPeer)));
        DataContractSerializer dataContract = new(typeof(TPeer));
        return new Comparison(title, "XmlSerializer")
            .Read("XmlSerializer", () => (TPeer)XmlPeers.Read(serializer, utf8), XmlPeers.Text)
            .Read("XmlSerializer, generated ahead", () => (TPeer)XmlPeers.Read(pregenerated.Value, utf8), XmlPeers.Text)
            .Read("DataContractSerializer", () => (TPeer)XmlPeers.Read(dataContract, utf8), XmlPeers.Text)
            .Read("XmlReader by hand", () => byHand(utf8), XmlPeers.Text)
            .Read("TextMe", () => WireSerializer.Deserialize<TOwn>(utf8, WireFormat.Xml), OwnText);
    }

    internal static string OwnText<T>(T value)
        where T : IWireContract<T> => Encoding.UTF8.GetString(WireSerializer.Serialize(value, WireFormat.Xml));
}
