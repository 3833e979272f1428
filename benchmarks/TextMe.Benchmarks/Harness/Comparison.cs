using System;
using System.Collections.Generic;

namespace TextMe.Benchmarks.Harness;

/// <summary>The same work done in several ways.</summary>
internal sealed class Comparison(string title, string baseline)
{
    private readonly List<Candidate> _candidates = [];

    public string Title { get; } = title;

    public IReadOnlyList<Candidate> Candidates => _candidates;

    /// <summary>The candidate that the others are set against.</summary>
    public int Baseline => _candidates.FindIndex(candidate => candidate.Name == baseline);

    /// <summary>Adds a way.</summary>
    /// <param name="name">Shown in the table.</param>
    /// <param name="work">Does it once; the result is kept alive, so that nothing of it is optimised away.</param>
    /// <param name="result">What the work left, in a form that is equal for all candidates; null where one does other work, which its name says.</param>
    public Comparison Add(string name, Func<object?> work, Func<string>? result)
    {
        _candidates.Add(new Candidate(name, work, result));
        return this;
    }

    /// <summary>Proves that all do the same work, before anything is measured.</summary>
    /// <exception cref="InvalidOperationException">A candidate's result is not the baseline's.</exception>
    public void Check()
    {
        string expected = _candidates[Baseline].Result!();
        foreach (Candidate candidate in _candidates)
        {
            if (candidate.Result is { } result && result() is { } actual && actual != expected)
            {
                throw new InvalidOperationException($"{Title}: {candidate.Name} gives\n{Short(actual)}\ninstead of\n{Short(expected)}");
            }
        }
    }

    private static string Short(string text) => text.Length <= 600 ? text : string.Concat(text.AsSpan(0, 300), " … ", text.AsSpan(text.Length - 300));
}

/// <summary>One way to do the work.</summary>
internal sealed record Candidate(string Name, Func<object?> Work, Func<string>? Result);
