using System;
using System.Globalization;
using TextMe.Benchmarks.Harness;
using TextMe.Benchmarks.Suites;

namespace TextMe.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release --project benchmarks/TextMe.Benchmarks -- [filter] [rounds]</c>: prints a markdown table for each comparison whose title
/// contains the filter, for example <c>XmlWrite</c> or <c>small</c>.
/// </summary>
internal static class Program
{
    private const int DefaultRounds = 11;

    private static int Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        string filter = args.Length > 0 ? args[0] : "";
        int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : DefaultRounds;
        Func<Comparison>[] all =
        [
            .. XmlWriteSuite.All, .. XmlReadSuite.All, .. XmlReadOddSuite.All, .. JsonWriteSuite.All, .. JsonReadSuite.All, .. ValidationSuite.All,
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

        return 0;
    }
}
