using System;

namespace TextMe.Fuzz.Tests;

/// <summary>Runs a target over one input and says what is wrong, if anything is.</summary>
internal static class Probe
{
    private const int MostBytesPerByte = 256;
    private const int MostBytesBesides = 64 << 10;

    public static TimeSpan MostTime { get; } = TimeSpan.FromSeconds(1);

    /// <summary>What is wrong: its kind, and behind a colon the rest; <see langword="null"/> if nothing is.</summary>
    public static string? Fault(Target target, byte[] input)
    {
        TimeSpan start = ThreadClock.Now;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            object? value = null;
            bool isRead = false;
            try
            {
                value = target.Read(input);
                isRead = true;
            }
            catch (Exception e) when (target.IsOurs(e))
            {
                // What malformed inputs end with.
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            if (allocated > MostBytesBesides + ((long)MostBytesPerByte * input.Length))
            {
                return $"memory: {allocated} bytes for an input of {input.Length}";
            }

            if (isRead)
            {
                target.Check?.Invoke(value);
            }
        }
        catch (BrokenPropertyException e)
        {
            return $"{e.Message} {e.InnerException?.GetType().Name} {e.InnerException?.Message}".TrimEnd();
        }
        catch (Exception e)
        {
            return $"{e.GetType().Name}: {e}";
        }

        TimeSpan elapsed = ThreadClock.Now - start;
        return elapsed > MostTime ? $"time: {elapsed.TotalSeconds:F1} s for an input of {input.Length} bytes" : null;
    }

    /// <summary>Whether an input brings out a fault of that kind.</summary>
    public static bool Fails(Target target, byte[] input, string kind) => Fault(target, input) is { } fault && Kind(fault) == kind;

    /// <summary>What two faults of the same cause have in common.</summary>
    public static string Kind(string fault)
    {
        int end = fault.IndexOf(':', StringComparison.Ordinal);
        return end < 0 ? fault : fault[..end];
    }
}
