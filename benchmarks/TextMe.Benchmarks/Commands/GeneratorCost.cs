using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TextMe.Benchmarks.Harness;
using TextMe.Generator;

namespace TextMe.Benchmarks.Commands;

/// <summary>
/// <c>generator</c>: what generation adds to a build and to a keystroke. Measured is the driver's run over a compilation that is already parsed, the look-up
/// of symbols included, which the compiler needs in any case.
/// </summary>
internal static class GeneratorCost
{
    private const int Rounds = 5;

    // Until the JIT has done with what a contract needs and rows of plain types did not.
    private const int WarmRounds = 60;

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp12);

    public static void Run()
    {
        Console.WriteLine(Machine.Describe());
        double cold = Time(CreateDriver(), Compile(Types(1000)), out _);
        Console.WriteLine($"{Rounds} rounds, medians; CPU time of the thread; Roslyn {typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(3)}.");
        Console.WriteLine();
        Console.WriteLine("| | ms | ms for each type |");
        Console.WriteLine("| --- | ---: | ---: |");
        Print("1,000 wire types, the first run of a process", cold, 1000);
        foreach (int count in new[] { 10, 100, 1000 })
        {
            Print($"{count:N0} wire types, a new driver", Rounded(() => Time(CreateDriver(), Compile(Types(count)), out _)), count);
        }

        CSharpCompilation compilation = Compile(Types(1000));
        Time(CreateDriver(), compilation, out GeneratorDriver driver);
        Print("1,000 wire types, again, nothing edited", Rounded(() => Time(driver, compilation, out driver)));
        Print("1,000 wire types, one of them edited", Rounded(() => Time(driver, compilation = Edit(compilation, 500), out driver)));
        Print("1,000 wire types, another file edited", Rounded(() => Time(driver, compilation = Edit(compilation, 1000), out driver)));
        string[] contract = [.. Directory.EnumerateFiles(ContractFolder(), "*.cs", SearchOption.AllDirectories).Where(IsSource).Select(File.ReadAllText)];
        Rounded(() => Time(CreateDriver(), Compile(contract), out _), WarmRounds);
        Print("the TextMe contract, a new driver, warm", Rounded(() => Time(CreateDriver(), Compile(contract), out _)));
    }

    private static void Print(string what, double milliseconds, int types = 0) =>
        Console.WriteLine($"| {what} | {milliseconds:F2} | {(types == 0 ? "" : (milliseconds / types).ToString("F3", CultureInfo.InvariantCulture))} |");

    private static double Rounded(Func<double> measure, int rounds = Rounds) => Enumerable.Range(0, rounds).Select(_ => measure()).ToArray().Median();

    private static double Time(GeneratorDriver driver, CSharpCompilation compilation, out GeneratorDriver after)
    {
        GC.Collect();
        double start = ThreadClock.Nanoseconds();
        after = driver.RunGenerators(compilation);
        double milliseconds = (ThreadClock.Nanoseconds() - start) / 1e6;
        return after.GetRunResult().GeneratedTrees.Length > 0 ? milliseconds : throw new InvalidOperationException("Nothing was generated.");
    }

    private static CSharpGeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create([new ContractGenerator().AsSourceGenerator()], parseOptions: s_parse);

    private static CSharpCompilation Compile(IEnumerable<string> files) => CSharpCompilation.Create(
        "Measured", files.Select(static (text, i) => CSharpSyntaxTree.ParseText(text, s_parse, $"{i}.cs")), References.All, new(OutputKind.DynamicallyLinkedLibrary));

    // One file for each type, with members of the common kinds, and one that has none of ours.
    private static IEnumerable<string> Types(int count) =>
    [
        .. Enumerable.Range(0, count).Select(static i => $$"""
            using System.Collections.Generic;
            using System.ComponentModel.DataAnnotations;
            using System.Xml.Serialization;
            using TextMe;
            namespace Measured;
            [WireContract]
            public sealed partial record Type{{i}}
            {
                [XmlAttribute("id")] public int Id { get; init; }
                [WireName("a/name"), StringLength(64, MinimumLength = 1)] public required string Name { get; init; }
                [WireName("a/date")] public System.DateTime? Date { get; init; }
                [XmlArray("items"), XmlArrayItem("item"), MaxLength(100)] public List<string>? Items { get; init; }
                [WireName("next")] public Type{{i / 2}}? Next { get; init; }
            }
            """),
        "namespace Measured; internal static class Other { public const int Value = 1; }",
    ];

    private static CSharpCompilation Edit(CSharpCompilation compilation, int file)
    {
        SyntaxTree old = compilation.SyntaxTrees[file];
        string text = old.ToString();
        string edited = text.Contains("(100)", StringComparison.Ordinal) ? text.Replace("(100)", "(101)", StringComparison.Ordinal)
            : text.Contains("(101)", StringComparison.Ordinal) ? text.Replace("(101)", "(100)", StringComparison.Ordinal)
            : text + "\n";
        return compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(edited, s_parse, old.FilePath));
    }

    private static string ContractFolder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "contracts", "TextMe.Client"));

    private static bool IsSource(string path) => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal);
}
