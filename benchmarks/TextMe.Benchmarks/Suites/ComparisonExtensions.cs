using System;
using TextMe.Benchmarks.Harness;

namespace TextMe.Benchmarks.Suites;

internal static class ComparisonExtensions
{
    /// <summary>A writer that fills the buffer.</summary>
    public static Comparison Buffer(this Comparison comparison, string name, Output output, Action write) => comparison.Add(
        name, Work(write), Result(write, () => output.BufferText));

    /// <summary>A writer that fills the stream.</summary>
    public static Comparison Stream(this Comparison comparison, string name, Output output, Action write, bool same = true) => comparison.Add(
        name, Work(write), same ? Result(write, () => output.StreamText) : null);

    /// <summary>A reader.</summary>
    public static Comparison Read<T>(this Comparison comparison, string name, Func<T> read, Func<T, string> text)
        where T : class => comparison.Add(name, read, () => text(read()));

    private static Func<object?> Work(Action write) => () =>
    {
        write();
        return null;
    };

    private static Func<string> Result(Action write, Func<string> text) => () =>
    {
        write();
        return text();
    };
}
