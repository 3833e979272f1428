using System;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Tasks;
using TextMe.Benchmarks.Harness;
using TextMe.Tests.Transport.Soak;

namespace TextMe.Benchmarks.Commands;

/// <summary><c>soak [calls] [seed]</c>: calls under random faults, 64 at one time, and whether each outcome agrees with what the server knows.</summary>
internal static class Soak
{
    private const int Calls = 200_000;
    private const int ShownMistakes = 20;
    private const double Megabyte = 1024 * 1024;

    public static async Task<int> RunAsync(string[] args)
    {
        int calls = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : Calls;
        int seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
        Console.WriteLine(Machine.Describe());
        var watch = Stopwatch.StartNew();
        var run = new SoakRun(calls, seed);
        await run.RunAsync().ConfigureAwait(false);
        Console.WriteLine(
            $"{calls:N0} calls, seed {seed}, {watch.Elapsed.TotalSeconds:F0} s: {run.Counts[1]:N0} done, {run.Counts[2]:N0} not done, {run.Counts[3]:N0} unknown; "
            + $"memory {run.Growth / Megabyte:+0.0;-0.0} MB; {run.Mistakes.Count} mistakes");
        foreach (string mistake in run.Mistakes.GetRange(0, Math.Min(run.Mistakes.Count, ShownMistakes)))
        {
            Console.WriteLine(mistake);
        }

        return run.Mistakes.Count == 0 ? 0 : 1;
    }
}
