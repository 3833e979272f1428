using System;
using System.Diagnostics;
using System.Linq;

namespace TextMe.Benchmarks.Commands;

/// <summary>This program in a process of its own: for what can be seen there only, such as a first call or the most memory.</summary>
internal static class ChildProcess
{
    /// <summary>Runs to the end.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="variables">Environment variables that are set there, too.</param>
    /// <returns>The last line it wrote, and how long it took.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static (string Line, double Milliseconds) Run(string[] args, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, args) { RedirectStandardOutput = true };
        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        long from = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double milliseconds = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
        return process.ExitCode == 0
            ? (output.TrimEnd().Split('\n').Last(), milliseconds)
            : throw new InvalidOperationException($"{string.Join(' ', args)} ended with {process.ExitCode}.");
    }

    /// <summary>Runs to the end, writing to where this process writes.</summary>
    /// <returns>Its exit code.</returns>
    public static int Pass(string[] args, string name, string value)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, args);
        start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
