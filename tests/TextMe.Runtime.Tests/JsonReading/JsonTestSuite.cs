using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace TextMe.Tests.JsonReading;

/// <summary>The files of JSONTestSuite, which eng/fetch-conformance-json.sh puts beside the sources.</summary>
internal static class JsonTestSuite
{
    public const string Missing = "JSONTestSuite is not there: run eng/fetch-conformance-json.sh.";

    public static string? Folder { get; } = Find();

    public static bool MustBeThere => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<(string Name, byte[] Json)> Documents(string folder, string pattern)
        => Directory.GetFiles(Path.Combine(Folder ?? throw new DirectoryNotFoundException(Missing), folder), pattern)
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))
            .ToArray();

    private static string? Find()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "TextMe.Generated.sln")))
            {
                string folder = Path.Combine(at.FullName, "conformance", "json-test-suite");
                return Directory.Exists(folder) ? folder : null;
            }
        }

        return null;
    }
}

/// <summary>A test over the suite: skipped where it was not fetched, except in CI, where it then fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JsonTestSuiteFactAttribute : FactAttribute
{
    public JsonTestSuiteFactAttribute()
    {
        if (JsonTestSuite.Folder is null && !JsonTestSuite.MustBeThere)
        {
            Skip = JsonTestSuite.Missing;
        }
    }
}
