using System;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TextMe.Benchmarks.Harness;

/// <summary>
/// The CPU time of this thread: what another process does meanwhile does not count, which wall time on shared cores cannot leave out. Where the
/// system has no such clock, wall time.
/// </summary>
internal static partial class ThreadClock
{
    private const int ThreadCpuTime = 3;

    public static bool IsCpuTime { get; } = OperatingSystem.IsLinux();

    public static double Nanoseconds()
    {
        if (!IsCpuTime)
        {
            return Stopwatch.GetTimestamp() * 1e9 / Stopwatch.Frequency;
        }

        Marshal.ThrowExceptionForHR(GetTime(ThreadCpuTime, out TimeSpec time));
        return (time.Seconds * 1e9) + time.Nanoseconds;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out TimeSpec time);

    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
