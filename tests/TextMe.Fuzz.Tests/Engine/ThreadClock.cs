using System;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TextMe.Fuzz.Tests;

/// <summary>The time that the current thread ran, without what others took; where the system does not tell, the time on the wall.</summary>
internal static partial class ThreadClock
{
    private const int ThreadCpuTime = 3;

    public static TimeSpan Now =>
        OperatingSystem.IsLinux() && GetTime(ThreadCpuTime, out TimeSpec time) == 0
            ? TimeSpan.FromTicks((time.Seconds * TimeSpan.TicksPerSecond) + (time.Nanoseconds / TimeSpan.NanosecondsPerTick))
            : Stopwatch.GetElapsedTime(0);

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
