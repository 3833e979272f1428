using System;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using TextMe.Benchmarks.Harness;
using TextMe.Benchmarks.Payloads;
using TextMe.Benchmarks.Peers;

namespace TextMe.Benchmarks.Suites;

/// <summary>1,000 rows that are not as we would write them: what leaving the expected order costs.</summary>
internal static class XmlReadOddSuite
{
    private const int Rows = 1_000;

    public static Func<Comparison>[] All =>
    [
        static () => Create("indented", static _ => { }, SaveOptions.None),
        static () => Create("elements reversed", static row => row.ReplaceNodes(row.Elements().Reverse().ToList())),
        static () => Create("an unknown attribute", static row => row.SetAttributeValue("n", "1")),
        static () => Create("an unknown element first", static row => row.AddFirst(new XElement("added_later", "x"))),
        static () => Create("an entity in each row", static row => row.Element("external_id")!.Value += "&"),
    ];

    private static Comparison Create(string title, Action<XElement> change, SaveOptions options = SaveOptions.DisableFormatting)
    {
        XElement document = XElement.Parse(XmlPeers.Text(Samples.ReportPeer(Rows)));
        foreach (XElement row in document.Descendants("transaction").ToList())
        {
            change(row);
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(document.ToString(options));
        return new Comparison($"XmlReadOdd {title}", "XmlReader by hand")
            .Read("XmlReader by hand", () => XmlByHand.ReadReport(utf8), XmlPeers.Text)
            .Read("TextMe", () => WireSerializer.Deserialize<Payloads.Report>(utf8, WireFormat.Xml), XmlReadSuite.OwnText);
    }
}
