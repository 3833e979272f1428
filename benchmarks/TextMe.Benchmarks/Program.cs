using System;
using System.Globalization;
using TextMe.Benchmarks.Commands;
using TextMe.Benchmarks.Harness;
using TextMe.Benchmarks.Suites;

namespace TextMe.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release --project benchmarks/TextMe.Benchmarks -- [filter] [rounds]</c>: prints a markdown table for each comparison whose title
/// contains the filter, for example <c>XmlWrite</c> or <c>small</c>. What is measured in another way has a command of its own: <c>stream</c>,
/// <c>client</c>, <c>generator</c>, <c>analyzers</c>, <c>startup</c>, <c>soak</c>, and <c>gate</c>, which fails when a byte more is allocated than should be.
/// </summary>
internal static class Program
{
    private const int DefaultRounds = 11;

    private static int Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        switch (args)
        {
            case ["startup-trip", string kind]:
                StartUp.Trip(kind);
                return 0;
            case ["startup", ..]:
                StartUp.Run(args[1..]);
                return 0;
            case ["stream-read", ..]:
                LargeStream.Read(args[1..]);
                return 0;
            case ["stream-copy", ..]:
                LargeStream.Copy(args[1..]);
                return 0;
            case ["stream", ..]:
                LargeStream.Run(args[1..]);
                return 0;
            case ["generator"]:
                GeneratorCost.Run();
                return 0;
            case ["analyzers", ..]:
                AnalyzerCost.Run(args[1..]);
                return 0;
            case ["client", ..]:
                ClientCalls.RunAsync(args[1..]).GetAwaiter().GetResult();
                return 0;
            case ["soak", ..]:
                return Soak.RunAsync(args[1..]).GetAwaiter().GetResult();
            case ["gate"]:
                return AllocationGate.RunAsync().GetAwaiter().GetResult();
            default:
                Compare(args);
                return 0;
        }
    }

    private static void Compare(string[] args)
    {
        string filter = args.Length > 0 ? args[0] : "";
        int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : DefaultRounds;
        Func<Comparison>[] all =
        [
            .. XmlWriteSuite.All, .. XmlReadSuite.All, .. XmlReadOddSuite.All, .. JsonWriteSuite.All, .. JsonReadSuite.All, .. EnumerateSuite.All,
            .. ValidationSuite.All, .. ScalingSuite.All,
        ];
        Console.WriteLine(Machine.Describe());
        Console.WriteLine($"{rounds} rounds, interleaved; CPU time of the thread; a ratio is the median of the ratios within one round.");
        foreach (Func<Comparison> create in all)
        {
            // Made one at a time: the largest payloads are some hundred megabytes.
            Comparison comparison = create();
            if (comparison.Title.Contains(filter, StringComparison.OrdinalIgnoreCase))
            {
                comparison.Check();
                Console.WriteLine();
                Console.Write(Report.Markdown(comparison, Interleaved.Measure(comparison, rounds)));
            }
        }
    }
}
