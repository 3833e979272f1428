using System.Collections.Generic;
using System.Linq;

namespace TextMe.Benchmarks.Harness;

internal static class Statistics
{
    public static double Median(this IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
