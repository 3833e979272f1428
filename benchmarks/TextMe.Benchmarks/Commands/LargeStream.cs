using System;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Tasks;
using TextMe.Benchmarks.Harness;
using TextMe.Benchmarks.Payloads;

namespace TextMe.Benchmarks.Commands;

/// <summary>
/// <c>stream [MB] [xml|json]</c>: reads the rows of a report of that size, which is made while it is read, and shows that memory stays flat. Each line comes
/// from a process of its own, with the default heap and with a bounded generation 0; beside it what the same rows take when nothing is read.
/// </summary>
internal static class LargeStream
{
    private const int Megabyte = 1024 * 1024;
    private const string Gen0Budget = "DOTNET_GCGen0MaxBudget";
    private const int Gen0Bytes = 8 * Megabyte;

    public static void Run(string[] args)
    {
        long megabytes = args.Length > 0 ? long.Parse(args[0], CultureInfo.InvariantCulture) : 1024;
        string only = args.Length > 1 ? args[1] : "";
        Console.WriteLine(Machine.Describe());
        (string, string)[] bounded = [(Gen0Budget, Gen0Bytes.ToString("x", CultureInfo.InvariantCulture))];
        string size = megabytes.ToString(CultureInfo.InvariantCulture);
        foreach (string format in new[] { "xml", "json" })
        {
            if (only.Length == 0 || only.Equals(format, StringComparison.OrdinalIgnoreCase))
            {
                Console.WriteLine($"{format}, default heap: {ChildProcess.Run(["stream-read", format, size]).Line}");
                Console.WriteLine($"{format}, generation 0 of {Gen0Bytes / Megabyte} MB: {ChildProcess.Run(["stream-read", format, size], bounded).Line}");
            }
        }

        Console.WriteLine($"no reader, default heap: {ChildProcess.Run(["stream-copy", "xml", size]).Line}");
        Console.WriteLine($"no reader, generation 0 of {Gen0Bytes / Megabyte} MB: {ChildProcess.Run(["stream-copy", "xml", size], bounded).Line}");
    }

    /// <summary>The process that reads.</summary>
    public static void Read(string[] args)
    {
        WireFormat format = Enum.Parse<WireFormat>(args[0], ignoreCase: true);
        using var stream = new ReportStream(format, long.Parse(args[1], CultureInfo.InvariantCulture) * Megabyte);
        var clock = Stopwatch.StartNew();
        long rows = ReadAsync(stream, format).GetAwaiter().GetResult();
        double seconds = clock.Elapsed.TotalSeconds;
        if (rows != stream.Rows)
        {
            throw new InvalidOperationException($"{rows} rows came of {stream.Rows}.");
        }

        Console.WriteLine(
            $"{stream.Length / Megabyte:N0} MB, {rows:N0} rows in {seconds:F2} s: {rows / seconds:N0} rows/s, {stream.Length / seconds / Megabyte:N0} MB/s; {Peak()}");
    }

    /// <summary>The process that only makes as many rows as the report has.</summary>
    public static void Copy(string[] args)
    {
        using var stream = new ReportStream(WireFormat.Xml, long.Parse(args[1], CultureInfo.InvariantCulture) * Megabyte);
        Transaction row = Samples.Report(1).Transactions[0];
        for (long i = 0; i < stream.Rows; i++)
        {
            GC.KeepAlive(Samples.Copy(row));
        }

        Console.WriteLine($"{stream.Rows:N0} rows of ready strings; {Peak()}");
    }

    private static async Task<long> ReadAsync(ReportStream stream, WireFormat format)
    {
        long rows = 0;
        await foreach (Transaction row in WireSerializer.EnumerateAsync<Transaction>(stream, "transactions/transaction", format))
        {
            rows += row.Date is null ? 0 : 1;
        }

        return rows;
    }

    private static string Peak()
    {
        using var process = Process.GetCurrentProcess();
        return $"peak working set {process.PeakWorkingSet64 / (double)Megabyte:F1} MB.";
    }
}
