using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace TextMe.Tests.XmlReading;

/// <summary>The W3C suite. A DTD is refused by design, so the tests that need one only show that it is.</summary>
public sealed class XmlConformanceTests(ITestOutputHelper output)
{
    [XmlConformanceFact]
    public void Documents_without_a_DTD_are_accepted_when_they_are_well_formed()
    {
        XmlConformanceTest[] tests = WithoutDocumentType().Where(test => test.Type is "valid" or "invalid").ToArray();
        string[] refused = tests.Where(test => !IsAccepted(test)).Select(test => test.Id).ToArray();
        output.WriteLine($"W3C A1: {tests.Length - refused.Length} of {tests.Length} accepted");
        Assert.Empty(refused);
        Assert.Equal(60, tests.Length);
    }

    [XmlConformanceFact]
    public void Documents_without_a_DTD_are_refused_when_they_are_not_well_formed()
    {
        XmlConformanceTest[] tests = WithoutDocumentType().Where(test => test.Type == "not-wf").ToArray();
        string[] accepted = tests.Where(IsAccepted).Select(test => test.Id).ToArray();
        output.WriteLine($"W3C A2: {tests.Length - accepted.Length} of {tests.Length} refused");
        Assert.Empty(accepted);
        Assert.Equal(243, tests.Length);
    }

    [XmlConformanceFact]
    public void A_DTD_is_refused_whatever_it_says()
    {
        XmlConformanceTest[] tests = XmlConformanceSuite.Read().Where(test => test.IsXml10 && test.HasDocumentType).ToArray();
        XmlConformanceTest[] accepted = tests.Where(IsAccepted).ToArray();
        string ids = string.Join(", ", accepted.Select(test => test.Id));
        output.WriteLine($"W3C B: {tests.Length - accepted.Length} of {tests.Length} refused; accepted: {ids}");
        Assert.Equal(1996, tests.Length);

        // In these the letters stand in text, CDATA or a comment only.
        Assert.Equal(["o-p15pass1", "o-p16pass1", "o-p18pass1"], accepted.Select(test => test.Id));
    }

    [XmlConformanceFact]
    public void Whatever_the_document_reading_ends_and_nothing_but_the_documented_exception_escapes()
    {
        IReadOnlyList<XmlConformanceTest> tests = XmlConformanceSuite.Read();
        int accepted = 0;
        foreach (XmlConformanceTest test in tests)
        {
            string pulled = XmlWalk.Try(() => XmlWalk.Pull(test.Document));
            string walked = XmlWalk.Try(() => XmlWalk.Children(test.Document));
            Assert.Equal(pulled == XmlWalk.Malformed, walked == XmlWalk.Malformed);
            Assert.Equal(walked == XmlWalk.Malformed, XmlWalk.Try(() => XmlWalk.Skip(test.Document)) == XmlWalk.Malformed);
            accepted += pulled == XmlWalk.Malformed ? 0 : 1;
        }

        output.WriteLine($"W3C C: {tests.Count} ended, {accepted} of them were read");
        Assert.Equal(2585, tests.Count);
    }

    private static IEnumerable<XmlConformanceTest> WithoutDocumentType() => XmlConformanceSuite.Read().Where(test =>
        test.IsXml10 && !test.HasDocumentType && test.Namespaces && test.Type != "error"
        && (test.Editions.Length == 0 || test.Editions.Contains("4")));

    private static bool IsAccepted(XmlConformanceTest test) => XmlWalk.Malformed != XmlWalk.Try(
        () => XmlWalk.Pull(test.ToUtf8()));
}
