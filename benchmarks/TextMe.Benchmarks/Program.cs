using System;
using System.Globalization;
using TextMe.Benchmarks.Harness;
using TextMe.Benchmarks.Suites;

namespace TextMe.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release --project benchmarks/TextMe.Benchmarks -- [filter] [rounds]</c>: prints a markdown table for each comparison whose title
/// contains the filter, for example <c>XmlWrite</c> or <c>small</c>. <c>-- stream [MB] [xml|json]</c> reads the rows of a report of that size, which is
/// made while it is read, and prints the rows per second and the peak of the working set.
/// </summary>
internal static class Program
{
    private const int DefaultRounds = 11;

    private static int Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (args is ["stream", ..])
        {
            LargeStream.Run(args[1..]);
            return Environment.ExitCode;
        }

        string filter = args.Length > 0 ? args[0] : "";
        int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : DefaultRounds;
        Func<Comparison>[] all =
        [
            .. XmlWriteSuite.All, .. XmlReadSuite.All, .. XmlReadOddSuite.All, .. JsonWriteSuite.All, .. JsonReadSuite.All, .. EnumerateSuite.All, .. ValidationSuite.All,
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
