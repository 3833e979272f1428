using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Xunit;

namespace TextMe.Generator.Tests.Infrastructure;

/// <summary>What the steps of one run did, and which files were written anew.</summary>
internal sealed class StepReport
{
    internal StepReport(GeneratorRunResult run)
    {
        Steps = run.TrackedSteps.ToDictionary(static s => s.Key, static s => Reasons(s.Value));
        Outputs = [.. run.TrackedOutputSteps.SelectMany(static s => Reasons(s.Value))];
        HintNames = [.. run.GeneratedSources.Select(static s => s.HintName).Order(StringComparer.Ordinal)];
        ReEmitted = [.. run.TrackedOutputSteps
            .SelectMany(static s => s.Value)
            .SelectMany(static step => step.Outputs)
            .Where(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
            .SelectMany(static output => FilesOf(output.Value))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The reasons of every named step, in the order of its items.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<IncrementalStepRunReason>> Steps { get; }

    /// <summary>The reasons of the outputs: only <see cref="IncrementalStepRunReason.Cached"/> means that no emitter ran.</summary>
    public ImmutableArray<IncrementalStepRunReason> Outputs { get; }

    /// <summary>All files there are.</summary>
    public IReadOnlyList<string> HintNames { get; }

    /// <summary>The files an emitter wrote in this run.</summary>
    public IReadOnlyList<string> ReEmitted { get; }

    /// <summary>Asserts that no emitter ran: it is not enough that the same text came out.</summary>
    public void AssertNothingEmitted()
    {
        Assert.Empty(ReEmitted);
        Assert.NotEmpty(Outputs);
        Assert.All(Outputs, static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static ImmutableArray<IncrementalStepRunReason> Reasons(ImmutableArray<IncrementalGeneratorRunStep> steps) =>
        [.. steps.SelectMany(static step => step.Outputs).Select(static output => output.Reason)];

    /// <summary>
    /// An output's value is a pair of Roslyn's own, not public: the files and the diagnostics. Only it says which emitter wrote which file.
    /// </summary>
    private static IEnumerable<string> FilesOf(object value)
    {
        IEnumerable files = Assert.IsAssignableFrom<IEnumerable>(Assert.IsAssignableFrom<ITuple>(value)[0]);
        foreach (object file in files)
        {
            yield return (string)file.GetType().GetProperty("HintName")!.GetValue(file)!;
        }
    }
}
