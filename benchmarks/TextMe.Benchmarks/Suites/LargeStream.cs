using System;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Tasks;
using TextMe.Benchmarks.Harness;
using TextMe.Benchmarks.Payloads;

namespace TextMe.Benchmarks.Suites;

/// <summary>Shows that memory stays flat however long a report is.</summary>
internal static class LargeStream
{
    private const int Megabyte = 1024 * 1024;
    private const int HeapBytes = 20 * Megabyte;
    private const string HeapLimit = "DOTNET_GCHeapHardLimit";

    /// <summary>Runs in a process of its own, whose heap is bounded.</summary>
    public static void Run(string[] args)
    {
        // Left to itself, the collector lets garbage grow with the processor's cache. What is to be shown is how much is needed.
        if (Environment.GetEnvironmentVariable(HeapLimit) is null)
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!, ["stream", .. args]);
            start.Environment[HeapLimit] = HeapBytes.ToString("x", CultureInfo.InvariantCulture);
            using Process child = Process.Start(start)!;
            child.WaitForExit();
            Environment.ExitCode = child.ExitCode;
            return;
        }

        long bytes = (args.Length > 0 ? long.Parse(args[0], CultureInfo.InvariantCulture) : 1024) * Megabyte;
        Console.WriteLine(Machine.Describe());
        string format = args.Length > 1 ? args[1] : "";
        if (!format.Equals("json", StringComparison.OrdinalIgnoreCase))
        {
            RunAsync(WireFormat.Xml, bytes).GetAwaiter().GetResult();
        }

        if (!format.Equals("xml", StringComparison.OrdinalIgnoreCase))
        {
            RunAsync(WireFormat.Json, bytes).GetAwaiter().GetResult();
        }
    }

    private static async Task RunAsync(WireFormat format, long bytes)
    {
        using var stream = new ReportStream(format, bytes);
        long rows = 0;
        long last = 0;
        long checksum = 0;
        var clock = Stopwatch.StartNew();
        await foreach (Transaction row in WireSerializer.EnumerateAsync<Transaction>(stream, "transactions/transaction", format))
        {
            rows++;
            checksum += row.Status + row.Date!.Length;
            last = row.ExternalId!.Length;
        }

        double seconds = clock.Elapsed.TotalSeconds;
        if (rows != stream.Rows || last == 0 || checksum == 0)
        {
            throw new InvalidOperationException($"{rows} rows came of {stream.Rows}.");
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(
            $"{format}: {stream.Length / Megabyte:N0} MB, {rows:N0} rows in {seconds:F2} s: {rows / seconds:N0} rows/s, "
            + $"{stream.Length / seconds / Megabyte:N0} MB/s; peak working set of the process {process.PeakWorkingSet64 / (double)Megabyte:F1} MB.");
    }
}
