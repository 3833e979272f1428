using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using TextMe.Benchmarks.Harness;
using TextMe.Benchmarks.Payloads;
using TextMe.Benchmarks.Peers;

namespace TextMe.Benchmarks.Commands;

/// <summary>
/// <c>client [calls] [rounds]</c>: one small call at a time over loopback. Bytes are those of the whole process, the server's included, which is why they are
/// set against a raw socket.
/// </summary>
internal static class ClientCalls
{
    /// <summary>One way to call.</summary>
    /// <param name="Name">Shown in the table.</param>
    /// <param name="Bytes">Allocated for each call, over the raw socket's.</param>
    /// <param name="Microseconds">Wall time.</param>
    /// <param name="CpuMicroseconds">CPU time of the process.</param>
    internal sealed record Cost(string Name, double Bytes, double Microseconds, double CpuMicroseconds);

    public static async Task RunAsync(string[] args)
    {
        int calls = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 3000;
        int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
        Console.WriteLine(Machine.Describe());
        Console.WriteLine($"{rounds} rounds of {calls:N0} calls, interleaved; medians.");
        Console.WriteLine();
        Console.WriteLine("| | allocated over the raw socket, B | µs | CPU µs, server included |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        foreach (Cost cost in await MeasureAsync(calls, rounds, ownOnly: false).ConfigureAwait(false))
        {
            Console.WriteLine($"| {cost.Name} | {cost.Bytes:N0} | {cost.Microseconds:F1} | {cost.CpuMicroseconds:F1} |");
        }
    }

    public static async Task<IReadOnlyList<Cost>> MeasureAsync(int calls, int rounds, bool ownOnly)
    {
        byte[] xml = Encoding.UTF8.GetBytes(XmlPeers.Text(Samples.ReplyPeer()));
        byte[] json = JsonPeers.Bytes(Samples.ReplyPeer());
        CannedServer server = await CannedServer.StartAsync(xml, json).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            List<(string Name, Func<Task<string?>> Call)> ways =
            [
                ("raw socket", HttpPeers.RawSocket(server.Address, json.Length)),
                ("TextMe, XML", HttpPeers.Own(server.Address, WireFormat.Xml)),
                ("TextMe, JSON", HttpPeers.Own(server.Address, WireFormat.Json)),
            ];
            if (!ownOnly)
            {
                ways.Add(("PostAsJsonAsync, source-gen", HttpPeers.PostAsJson(server.Address)));
                ways.Add(("HttpClient and XmlSerializer", HttpPeers.XmlSerializer(server.Address)));
                ways.Add(("RestEase (Newtonsoft)", HttpPeers.RestEase(server.Address)));
            }

            return await MeasureAsync(ways, calls, rounds).ConfigureAwait(false);
        }
    }

    private static async Task<IReadOnlyList<Cost>> MeasureAsync(List<(string Name, Func<Task<string?>> Call)> ways, int calls, int rounds)
    {
        var costs = ways.ConvertAll(static _ => new List<Cost>());
        for (int round = -1; round < rounds; round++)
        {
            for (int i = 0; i < ways.Count; i++)
            {
                Cost cost = await MeasureAsync(ways[i].Name, ways[i].Call, calls).ConfigureAwait(false);
                if (round >= 0)
                {
                    // The first round warms up.
                    costs[i].Add(cost);
                }
            }
        }

        double floor = costs[0].Select(static cost => cost.Bytes).Median();
        return
        [
            .. costs.Select(all => new Cost(
                all[0].Name,
                all.Select(static cost => cost.Bytes).Median() - floor,
                all.Select(static cost => cost.Microseconds).Median(),
                all.Select(static cost => cost.CpuMicroseconds).Median())),
        ];
    }

    private static async Task<Cost> MeasureAsync(string name, Func<Task<string?>> call, int calls)
    {
        if (await call().ConfigureAwait(false) != Samples.ReplyPeer().Message)
        {
            throw new InvalidOperationException($"{name}: a wrong answer.");
        }

        using var process = Process.GetCurrentProcess();
        GC.Collect();
        TimeSpan cpu = process.TotalProcessorTime;
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < calls; i++)
        {
            await call().ConfigureAwait(false);
        }

        double wall = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        process.Refresh();
        return new Cost(name, (double)bytes / calls, wall / calls, (process.TotalProcessorTime - cpu).TotalMicroseconds / calls);
    }
}
