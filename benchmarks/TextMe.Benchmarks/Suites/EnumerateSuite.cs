using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using TextMe.Benchmarks.Harness;
using TextMe.Benchmarks.Payloads;
using TextMe.Benchmarks.Peers;

namespace TextMe.Benchmarks.Suites;

/// <summary>Rows one by one from a stream, without the list of them.</summary>
internal static class EnumerateSuite
{
    public static Func<Comparison>[] All => [static () => Xml(100_000), static () => Json(100_000)];

    private static Comparison Xml(int rows)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(XmlPeers.Text(Samples.ReportPeer(rows)));
        return new Comparison($"XmlEnumerate {rows:N0} rows", "XmlReader by hand")
            .Add("XmlReader by hand", () => (object)ByHand(utf8, null), () => Text(text => ByHand(utf8, text)))
            .Add("Deserialize", () => WireSerializer.Deserialize<Payloads.Report>(utf8, WireFormat.Xml), null)
            .Add("only making the rows, of ready strings", Copies(utf8), null)
            .Add("EnumerateAsync", () => (object)Own(utf8, WireFormat.Xml, null), () => Text(text => Own(utf8, WireFormat.Xml, text)));
    }

    private static Comparison Json(int rows)
    {
        byte[] xml = Encoding.UTF8.GetBytes(XmlPeers.Text(Samples.ReportPeer(rows)));
        byte[] utf8 = WireSerializer.Serialize(WireSerializer.Deserialize<Payloads.Report>(xml, WireFormat.Xml), WireFormat.Json);
        return new Comparison($"JsonEnumerate {rows:N0} rows", "Deserialize")
            .Add("Deserialize", () => WireSerializer.Deserialize<Payloads.Report>(utf8, WireFormat.Json), () => Text(text => Own(xml, WireFormat.Xml, text)))
            .Add("EnumerateAsync", () => (object)Own(utf8, WireFormat.Json, null), () => Text(text => Own(utf8, WireFormat.Json, text)));
    }

    // No reader that hands out rows can be faster.
    private static Func<object?> Copies(byte[] utf8)
    {
        List<Transaction> rows = WireSerializer.Deserialize<Payloads.Report>(utf8, WireFormat.Xml).Transactions;
        return () =>
        {
            Transaction? last = null;
            foreach (Transaction row in rows)
            {
                last = Samples.Copy(row);
            }

            return last;
        };
    }

    private static string Text(Action<StringBuilder> read)
    {
        var text = new StringBuilder();
        read(text);
        return text.ToString();
    }

    private static int ByHand(byte[] utf8, StringBuilder? text)
    {
        int rows = 0;
        foreach (TransactionPeer row in XmlByHand.EnumerateReport(new MemoryStream(utf8)))
        {
            text?.Append(row.ExternalId).Append(row.Number).Append(row.Status).Append(row.Date).Append(row.HebrewMessage).Append('\n');
            rows++;
        }

        return rows;
    }

    // The stream is in memory, so that nothing here ever waits.
    private static int Own(byte[] utf8, WireFormat format, StringBuilder? text) => OwnAsync(utf8, format, text).GetAwaiter().GetResult();

    private static async Task<int> OwnAsync(byte[] utf8, WireFormat format, StringBuilder? text)
    {
        int rows = 0;
        await foreach (Transaction row in WireSerializer.EnumerateAsync<Transaction>(new MemoryStream(utf8), "transactions/transaction", format))
        {
            text?.Append(row.ExternalId).Append(row.Number).Append(row.Status).Append(row.Date).Append(row.HebrewMessage).Append('\n');
            rows++;
        }

        return rows;
    }
}
