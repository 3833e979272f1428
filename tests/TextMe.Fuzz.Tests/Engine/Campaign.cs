using System;
using System.Collections.Generic;
using System.Threading;

namespace TextMe.Fuzz.Tests;

/// <summary>Runs all targets of a format over many inputs.</summary>
internal sealed class Campaign(WireFormat format, ulong seed)
{
    private const int MostFindings = 10;

    // Far beyond the bound on one input: what takes that long never ends.
    private static readonly TimeSpan s_hang = TimeSpan.FromMinutes(2);

    private readonly Mutator _mutator = new(format, Corpus.Of(format));
    private readonly List<Finding> _findings = [];
    private readonly HashSet<string> _kinds = [];
    private long _number;

    /// <summary>What was found, one for each target and kind of fault.</summary>
    /// <exception cref="TimeoutException">An input does not come to an end.</exception>
    public IReadOnlyList<Finding> Run(long count)
    {
        var thread = new Thread(() => RunAll(count)) { IsBackground = true };
        thread.Start();
        long last = -1;
        while (!thread.Join(s_hang))
        {
            long current = Interlocked.Read(ref _number);
            if (current == last)
            {
                throw new TimeoutException($"{format}, seed {seed}, input {current} does not end: {Finding.Literal(_mutator.Create(seed, current))}");
            }

            last = current;
        }

        return _findings;
    }

    private void RunAll(long count)
    {
        IReadOnlyList<Target> targets = AllTargets.Of(format);
        for (long number = 0; number < count && _findings.Count < MostFindings; number++)
        {
            Interlocked.Exchange(ref _number, number);
            byte[] input = _mutator.Create(seed, number);
            foreach (Target target in targets)
            {
                // A second look: what the first call of anything takes is no fault of the input.
                if (Probe.Fault(target, input) is not null && Probe.Fault(target, input) is { } fault && _kinds.Add(target.Name + Probe.Kind(fault)))
                {
                    byte[] smallest = Minimiser.Minimise(input, candidate => Probe.Fails(target, candidate, Probe.Kind(fault)));
                    _findings.Add(new Finding(target, seed, number, Probe.Fault(target, smallest) ?? fault, smallest));
                }
            }
        }
    }
}
