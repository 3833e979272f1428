using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TextMe.Benchmarks.Harness;

/// <summary>The assemblies of this process, for what is compiled in it.</summary>
internal static class References
{
    public static string[] Paths { get; } = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(File.Exists)];

    public static MetadataReference[] All { get; } = [.. Paths.Select(static path => MetadataReference.CreateFromFile(path))];
}
