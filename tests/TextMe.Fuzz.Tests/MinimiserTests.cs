using System;
using System.Linq;
using System.Text;
using Xunit;

namespace TextMe.Fuzz.Tests;

public sealed class MinimiserTests
{
    // Stands for a reader with a fault: what it cannot take is an attribute and, somewhere behind it, an emoji.
    private static readonly Target s_broken = new(
        "Broken",
        WireFormat.Xml,
        static input => Encoding.UTF8.GetString(input).Split("x='") is [_, { } rest, ..] && rest.Contains("😀", StringComparison.Ordinal)
            ? throw new InvalidOperationException("at " + input.Length)
            : null,
        static _ => false);

    [Fact]
    public void A_failing_input_is_cut_down_to_what_makes_it_fail()
    {
        byte[] input = Encoding.UTF8.GetBytes($"<root>{string.Concat(Enumerable.Repeat("<a/>", 500))}<b x='1'>text<c>more 😀</c></b></root>");
        string fault = Probe.Fault(s_broken, input)!;
        Assert.Equal("InvalidOperationException", Probe.Kind(fault));

        byte[] smallest = Minimiser.Minimise(input, candidate => Probe.Fails(s_broken, candidate, Probe.Kind(fault)));

        Assert.Equal("x='😀", Encoding.UTF8.GetString(smallest));
    }

    [Fact]
    public void A_finding_is_printed_as_the_line_that_makes_it_a_test()
    {
        var finding = new Finding(s_broken, 7, 42, "InvalidOperationException: at 8", [.. "x='\"\\\n"u8, 0xFF]);

        Assert.StartsWith("Broken, seed 7, input 42: InvalidOperationException: at 8\n", finding.ToString(), StringComparison.Ordinal);
        Assert.Contains("""    { "Broken", "x='\"\\\n\u00FF" },""", finding.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void An_input_is_the_same_for_the_same_seed_and_number(WireFormat format)
    {
        var one = new Mutator(format, Corpus.Of(format));
        var other = new Mutator(format, Corpus.Of(format));
        byte[][] inputs = [.. Enumerable.Range(0, 500).Select(i => one.Create(1, i))];

        Assert.All(Enumerable.Range(0, 500), i => Assert.Equal(inputs[i], other.Create(1, i)));
        Assert.InRange(inputs.Select(Convert.ToHexString).Distinct().Count(), 450, 500);
        Assert.NotEqual(inputs[0], one.Create(2, 0));
    }

    [Fact]
    public void A_fault_in_time_or_memory_is_one_too()
    {
        var hungry = new Target("Hungry", WireFormat.Xml, static _ => new byte[1 << 20], static _ => false);
        var slow = new Target("Slow", WireFormat.Xml, static _ => Spin(), static _ => false);

        Assert.Equal("memory", Probe.Kind(Probe.Fault(hungry, [1])!));
        Assert.Equal("time", Probe.Kind(Probe.Fault(slow, [1])!));
    }

    private static object? Spin()
    {
        TimeSpan start = ThreadClock.Now;
        while (ThreadClock.Now - start <= Probe.MostTime)
        {
        }

        return null;
    }
}
