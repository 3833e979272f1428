using System;
using System.IO;
using System.Linq;
using System.Runtime;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextMe.Benchmarks.Harness;

internal static class Machine
{
    /// <summary>One line: without it a figure says nothing.</summary>
    public static string Describe()
    {
        string processor = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal)) ?? ""
            : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? "";
        string name = processor[(processor.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        int bits = Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128;
        string collector = GCSettings.IsServerGC ? "server" : "workstation";
        string clock = ThreadClock.IsCpuTime ? "thread CPU time" : "wall time";
        return $"{name}, {Environment.ProcessorCount} cores, {bits}-bit vectors; {RuntimeInformation.OSDescription}; "
            + $"{RuntimeInformation.FrameworkDescription} {RuntimeInformation.ProcessArchitecture}; {collector} GC; {clock}.";
    }
}
