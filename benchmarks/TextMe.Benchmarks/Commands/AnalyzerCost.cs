using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using TextMe.Benchmarks.Harness;
using TextMe.Generator;

namespace TextMe.Benchmarks.Commands;

/// <summary>
/// <c>analyzers [types] [rounds]</c>: what the analyzers add to a build with five calls for each wire type. The SDK's own compiler builds the project in a process
/// of its own, with the generator and the analyzers that the SDK gives every project, once with our rules and once with all of them off, in turn; CPU time of
/// the process as the shell reckons it.
/// </summary>
internal static class AnalyzerCost
{
    private const int CallsOfType = 5;

    public static void Run(string[] args)
    {
        int types = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
        int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 3;
        DirectoryInfo folder = Directory.CreateTempSubdirectory("textme-analyzers");
        try
        {
            string response = Write(folder.FullName, types);
            Build(response, hasRules: false);
            double[] without = new double[rounds];
            double[] with = new double[rounds];
            for (int round = 0; round < rounds; round++)
            {
                without[round] = Build(response, hasRules: false);
                with[round] = Build(response, hasRules: true);
            }

            double added = with.Zip(without, static (w, o) => (w / o) - 1).ToArray().Median();
            Console.WriteLine(Machine.Describe());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{types:N0} wire types, {types * CallsOfType:N0} calls; {rounds} rounds, in turn; medians of CPU seconds."));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"without {without.Median():F2}, with {with.Median():F2}: {added:P1} added (each round: {string.Join(", ", with.Zip(without, static (w, o) => ((w / o) - 1).ToString("P1", CultureInfo.InvariantCulture)))})"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // The response file of a project that compiles.
    private static string Write(string folder, int types)
    {
        var lines = new List<string> { "/target:library", "/nullable:enable", "/langversion:12", "/parallel-", "/nostdlib+", $"/out:{folder}/Measured.dll", $"/analyzer:\"{typeof(ContractGenerator).Assembly.Location}\"" };
        lines.AddRange(Directory.EnumerateFiles(Path.Combine(Sdk(), "Sdks", "Microsoft.NET.Sdk", "analyzers"), "*.dll").Select(static path => $"/analyzer:\"{path}\""));
        lines.AddRange(References.Paths.Select(static path => $"/reference:\"{path}\""));
        foreach ((string source, int i) in Sources(types).Select(static (source, i) => (source, i)))
        {
            string path = Path.Combine(folder, $"{i}.cs");
            File.WriteAllText(path, source);
            lines.Add(path);
        }

        string response = Path.Combine(folder, "build.rsp");
        File.WriteAllLines(response, lines);
        File.WriteAllLines(response + ".globalconfig", ["is_global = true", .. RuleIds().Select(static id => $"dotnet_diagnostic.{id}.severity = none")]);
        return response;
    }

    private static double Build(string response, bool hasRules)
    {
        string compiler = Path.Combine(Sdk(), "Roslyn", "bincore", "csc.dll");
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"dotnet exec \"{compiler}\" /nologo /noconfig /skipanalyzers- {(hasRules ? "" : $"/analyzerconfig:\"{response}.globalconfig\"")} @\"{response}\" && times"])
        {
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(output[..Math.Min(output.Length, 2000)]);
        }

        // The second line is that of the shell's children: user and system, such as 0m1.25s.
        return output.TrimEnd().Split('\n')[^1].Split(' ').Sum(static part =>
        {
            string[] time = part.TrimEnd('s').Split('m');
            return (double.Parse(time[0], CultureInfo.InvariantCulture) * 60) + double.Parse(time[1], CultureInfo.InvariantCulture);
        });
    }

    // An analyzer of which every rule is off is not run.
    private static IEnumerable<string> RuleIds() => typeof(ContractGenerator).Assembly.GetTypes()
        .Where(static t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t))
        .SelectMany(static t => ((DiagnosticAnalyzer)Activator.CreateInstance(t)!).SupportedDiagnostics)
        .Select(static d => d.Id)
        .Distinct();

    private static string Sdk() => Directory.EnumerateDirectories(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "sdk"))
        .Where(static sdk => File.Exists(Path.Combine(sdk, "Roslyn", "bincore", "csc.dll"))).Max()
        ?? throw new InvalidOperationException("No SDK stands beside the runtime of this process.");

    private static IEnumerable<string> Sources(int types) =>
    [
        .. Enumerable.Range(0, types).Select(static i => $$"""
            using System.Collections.Generic;
            using System.ComponentModel.DataAnnotations;
            using TextMe;
            namespace Measured;
            [WireContract]
            public sealed partial record Type{{i}}
            {
                [WireName("a/name"), StringLength(64, MinimumLength = 1), RegularExpression("[a-z]+")] public required string Name { get; init; }
                [WireName("a/count"), Range(1, 5)] public int Count { get; init; } = 1;
                [WireName("kind")] public Kind Kind { get; init; } = Kind.A;
                [WireName("tags/tag"), ItemCount(0, 100)] public List<string> Tags { get; init; } = [];
                [WireName("note")] public string? Note { get; init; }
            }
            public static class Caller{{i}}
            {
                public static void Call(string? note)
                {{{string.Concat(Enumerable.Range(1, CallsOfType).Select(call => $$"""

                    _ = new Type{{i}} { Name = "name", Count = {{call}}, Kind = Kind.B, Tags = ["a", "b"], Note = note ?? "none" };
            """))}}
                }
            }
            """),
        "namespace Measured; public enum Kind { A, B }",
    ];
}
