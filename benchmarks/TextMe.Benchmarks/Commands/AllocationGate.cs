using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using TextMe.Benchmarks.Payloads;
using TextMe.Benchmarks.Suites;

namespace TextMe.Benchmarks.Commands;

/// <summary>
/// <c>gate</c>: fails when more is allocated than should be, to the byte: nothing for writing and validating, the result's own objects for reading, the rows
/// for a stream. What the result takes is measured by copying it. Only a call over a socket has some room, for the framework's part of it varies.
/// </summary>
internal static class AllocationGate
{
    private const int Rows = 1_000;
    private const int StreamedRows = 20_000;
    private const int MaxCallBytes = 3_000;

    // Code that is not optimised yet boxes here and there, and when it is optimised nobody knows.
    private const string Tiered = "DOTNET_TieredCompilation";

    private static bool s_failed;

    public static async Task<int> RunAsync()
    {
        if (Environment.GetEnvironmentVariable(Tiered) != "0")
        {
            return ChildProcess.Pass(["gate"], Tiered, "0");
        }

        Console.WriteLine("| | allocated, B | allowed |");
        Console.WriteLine("| --- | ---: | ---: |");
        foreach (WireFormat format in Enum.GetValues<WireFormat>())
        {
            Write(format);
            Read(format);
            Stream(format);
        }

        TokenRequest request = Samples.Request();
        Exactly("validating the small request", Least(() => WireSerializer.Validate(request)), 0);
        foreach (ClientCalls.Cost cost in (await ClientCalls.MeasureAsync(calls: 2000, rounds: 3, ownOnly: true).ConfigureAwait(false)).Skip(1))
        {
            Print($"{cost.Name}: a call, over the raw socket", (long)Math.Round(cost.Bytes), MaxCallBytes, cost.Bytes <= MaxCallBytes);
        }

        return s_failed ? 1 : 0;
    }

    private static void Write(WireFormat format)
    {
        Output output = new();
        TokenRequest request = Samples.Request();
        Sms sms = Samples.Sms(Rows);
        JsonSms jsonSms = Samples.JsonSms(Rows);
        Exactly($"{format}: writing the small request", Least(() => WireSerializer.Serialize(output.Buffer, request, format)), 0);
        Exactly($"{format}: writing {Rows:N0} rows with an attribute", Least(() => WireSerializer.Serialize(output.Buffer, sms, format)), 0);
        Exactly($"{format}: writing {Rows:N0} rows without one", Least(() => WireSerializer.Serialize(output.Buffer, jsonSms, format)), 0);
    }

    private static void Read(WireFormat format)
    {
        byte[] small = WireSerializer.Serialize(Samples.Reply(), format);
        TokenReply reply = WireSerializer.Deserialize<TokenReply>(small, format);
        Exactly(
            $"{format}: reading the small reply",
            Least(() => WireSerializer.Deserialize<TokenReply>(small, format)),
            Least(() => Samples.Copy(reply)));

        byte[] rows = WireSerializer.Serialize(Samples.Report(Rows), format);
        Payloads.Report report = WireSerializer.Deserialize<Payloads.Report>(rows, format);
        Exactly(
            $"{format}: reading {Rows:N0} rows",
            Least(() => WireSerializer.Deserialize<Payloads.Report>(rows, format)),
            Least(() => Samples.Copy(report)));
    }

    // Of each further row: what an enumeration takes once is small and does not grow.
    private static void Stream(WireFormat format)
    {
        byte[] half = WireSerializer.Serialize(Samples.Report(StreamedRows), format);
        byte[] whole = WireSerializer.Serialize(Samples.Report(2 * StreamedRows), format);
        List<Transaction> further = WireSerializer.Deserialize<Payloads.Report>(whole, format).Transactions[StreamedRows..];
        long expected = Least(() =>
        {
            foreach (Transaction row in further)
            {
                GC.KeepAlive(Samples.Copy(row));
            }
        });
        Exactly($"{format}: {StreamedRows:N0} further rows of a stream", Least(() => Enumerate(whole, format)) - Least(() => Enumerate(half, format)), expected);
    }

    private static void Enumerate(byte[] utf8, WireFormat format) => EnumerateAsync(utf8, format).GetAwaiter().GetResult();

    // The stream is in memory: all of it runs on this thread.
    private static async Task EnumerateAsync(byte[] utf8, WireFormat format)
    {
        await foreach (Transaction row in WireSerializer.EnumerateAsync<Transaction>(new MemoryStream(utf8), "transactions/transaction", format))
        {
            GC.KeepAlive(row);
        }
    }

    private static void Exactly(string what, long bytes, long expected) => Print(what, bytes, expected, bytes == expected);

    private static void Print(string what, long bytes, long expected, bool holds)
    {
        s_failed |= !holds;
        Console.WriteLine($"| {what} | {bytes:N0} | {expected:N0}{(holds ? "" : ": FAILED")} |");
    }

    // What is made once, such as tables and pooled buffers, is not the work's.
    private static long Least(Action work)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 30; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
