using System;
using System.Linq;
using System.Text;
using TextMe.Benchmarks.Harness;
using TextMe.Benchmarks.Payloads;

namespace TextMe.Benchmarks.Suites;

/// <summary>The same work n, 2n and 4n times as large: the time has to be about 1, 2 and 4, whatever grows.</summary>
internal static class ScalingSuite
{
    private static readonly WireLimits s_limits = new() { MaxDepth = 100_000, MaxAttributes = 100_000 };

    public static Func<Comparison>[] All =>
    [
        static () => Create("payload, XML", 5_000, static n => Rows(n, WireFormat.Xml), WireFormat.Xml),
        static () => Create("payload, JSON", 5_000, static n => Rows(n, WireFormat.Json), WireFormat.Json),
        static () => Create("depth, XML", 5_000, static n => Report("<x>" + Repeat("<a>", n) + Repeat("</a>", n) + "</x>"), WireFormat.Xml),
        static () => Create("depth, JSON", 5_000, static n => $$"""{"x":{{Repeat("[", n)}}{{Repeat("]", n)}},"transactions":[]}""", WireFormat.Json),
        static () => Create("attributes, XML", 5_000, static n => Report("<x " + string.Join(' ', Enumerable.Range(0, n).Select(i => $"a{i}='1'")) + "/>"), WireFormat.Xml),
        static () => Create("members, JSON", 5_000, static n => $$"""{"x":{{{string.Join(',', Enumerable.Range(0, n).Select(i => $"\"a{i}\":1"))}}},"transactions":[]}""", WireFormat.Json),
        static () => Create("an error at the end, XML", 5_000, static n => Rows(n, WireFormat.Xml)[..^3], WireFormat.Xml),
        static () => Create("an error at the end, JSON", 5_000, static n => Rows(n, WireFormat.Json)[..^3], WireFormat.Json),
    ];

    private static Comparison Create(string what, int n, Func<int, string> document, WireFormat format)
    {
        var comparison = new Comparison($"Scaling {what}", "n");
        foreach ((string name, int factor) in new[] { ("n", 1), ("2n", 2), ("4n", 4) })
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(document(n * factor));
            comparison.Add(name, () => Read(utf8, format), factor == 1 ? static () => "" : null);
        }

        return comparison;
    }

    private static object Read(byte[] utf8, WireFormat format)
    {
        try
        {
            return WireSerializer.Deserialize<Payloads.Report>(utf8, format, s_limits);
        }
        catch (WireFormatException e)
        {
            return e;
        }
    }

    private static string Rows(int n, WireFormat format) => Encoding.UTF8.GetString(WireSerializer.Serialize(Samples.Report(n), format));

    private static string Report(string inside) => $"<dlr>{inside}<status>0</status><transactions/></dlr>";

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
