using System;
using System.Text;
using Xunit;

namespace TextMe.Fuzz.Tests;

/// <summary>
/// Inputs that something once failed over; the first only shows the form. A finding prints the line to add, with one character for each byte.
/// </summary>
public sealed class KnownInputs
{
    public static TheoryData<string, string> Inputs => new()
    {
        { "Pull.Xml", "<a>\u00ED\u00A0\u0080</a>" },
        { "Open.Xml", "<open a='' p='' g='' xmlns:p='a'><linq xmlns:q='q'><q:r><p:a a='' p:a=''></p:a></q:r></linq><name></name></open>" },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void An_input_that_failed_once_fails_no_more(string target, string input)
    {
        ArgumentNullException.ThrowIfNull(input);
        Assert.Null(Probe.Fault(AllTargets.Named(target), Encoding.Latin1.GetBytes(input)));
    }
}
