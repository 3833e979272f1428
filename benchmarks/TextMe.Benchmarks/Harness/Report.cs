using System.Globalization;
using System.Text;

namespace TextMe.Benchmarks.Harness;

internal static class Report
{
    public static string Markdown(Comparison comparison, Measurement[] measurements)
    {
        StringBuilder text = new();
        string baseline = comparison.Candidates[comparison.Baseline].Name;
        text.Append(CultureInfo.InvariantCulture, $"### {comparison.Title}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"| | median ns | least ns | time / {baseline} | times faster | allocated, B |\n");
        text.Append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (int i = 0; i < measurements.Length; i++)
        {
            Measurement m = measurements[i];
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {comparison.Candidates[i].Name} | {m.Median:N1} | {m.Minimum:N1} | {m.Ratio:0.000} | {1 / m.Ratio:0.0} | {m.Bytes:N0} |\n");
        }

        return text.ToString();
    }
}
