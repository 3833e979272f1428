using System;
using System.Diagnostics;
using System.Linq;
using System.Runtime;
using System.Threading;

namespace TextMe.Benchmarks.Harness;

/// <summary>
/// Measures candidates in turns: on shared cores absolute times drift by half within minutes, but two halves of one round have seen the same machine,
/// so their ratio holds.
/// </summary>
internal static class Interleaved
{
    private const double SliceNanoseconds = 15e6;
    private const int WarmUpPasses = 4;
    private const int MaxCalls = 2_000_000;

    private static object? s_sink;

    public static Measurement[] Measure(Comparison comparison, int rounds)
    {
        Func<object?>[] work = [.. comparison.Candidates.Select(static candidate => candidate.Work)];
        WarmUp(work);
        int[] calls = [.. work.Select(Calibrate)];
        long[] bytes = [.. work.Select(Allocated)];
        double[][] times = [.. work.Select(_ => new double[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int turn = 0; turn < work.Length; turn++)
            {
                // Nobody always comes after the same neighbour.
                int i = (turn + round) % work.Length;
                if (calls[i] < 20)
                {
                    GC.Collect();
                }

                times[i][round] = Slice(work[i], calls[i]);
            }
        }

        double[] baseline = times[comparison.Baseline];
        return [.. times.Select((own, i) => new Measurement(
            own.Median(), own.Min(), own.Zip(baseline, static (x, y) => x / y).Median(), bytes[i]))];
    }

    /// <summary>Tier-1 code before anything counts; the thread that compiles it needs time of its own, hence the pauses.</summary>
    private static void WarmUp(Func<object?>[] work)
    {
        for (int pass = 0; pass < WarmUpPasses; pass++)
        {
            foreach (Func<object?> one in work)
            {
                long start = Stopwatch.GetTimestamp();
                int done = 0;
                while (done < 12 || (done < 100_000 && Stopwatch.GetElapsedTime(start).TotalMilliseconds < 120))
                {
                    s_sink = one();
                    done++;
                }
            }

            AwaitCompiler();
        }
    }

    private static void AwaitCompiler()
    {
        long methods;
        do
        {
            methods = JitInfo.GetCompiledMethodCount();
            Thread.Sleep(250);
        }
        while (JitInfo.GetCompiledMethodCount() != methods);
    }

    private static int Calibrate(Func<object?> work)
    {
        int calls = 1;
        for (int pass = 0; pass < 3; pass++)
        {
            calls = (int)Math.Clamp(SliceNanoseconds / Math.Max(Slice(work, calls), 1), 1, MaxCalls);
        }

        return calls;
    }

    private static long Allocated(Func<object?> work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        s_sink = work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Slice(Func<object?> work, int calls)
    {
        double start = ThreadClock.Nanoseconds();
        for (int i = 0; i < calls; i++)
        {
            s_sink = work();
        }

        return (ThreadClock.Nanoseconds() - start) / calls;
    }
}

/// <summary>Nanoseconds of one call, the ratio to the baseline, and bytes allocated by one call.</summary>
internal sealed record Measurement(double Median, double Minimum, double Ratio, long Bytes);
