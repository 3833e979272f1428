using System;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace TextMe.Client.Tests.Registration;

/// <summary><c>docs/observability.md</c> names every event and every instrument as it is.</summary>
public sealed class ObservabilityPageTests
{
    private static string[] Rows(Func<string, bool> isRow) => [.. File.ReadAllLines(PagePath()).Where(isRow).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_event_is_in_the_table()
    {
        IEnumerable<string> events =
            from assembly in new[] { typeof(TextMeClient).Assembly, typeof(WireClientServiceCollectionExtensions).Assembly }
            from type in assembly.GetTypes()
            from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            let log = method.GetCustomAttribute<LoggerMessageAttribute>()
            where log is not null
            select $"| {log.EventId} | {log.Level} | `{method.Name}` | {log.Message} |";

        Assert.Equal(events.Order(StringComparer.Ordinal), Rows(static line => line.Length > 2 && char.IsDigit(line[2])));
    }

    [Fact]
    public void Every_instrument_is_in_the_table()
    {
        var instruments = new List<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == WireTelemetry.Name)
                {
                    instruments.Add($"| `{instrument.Name}` | {instrument.GetType().Name.Split('`')[0]} | {instrument.Unit} | {instrument.Description} |");
                }
            },
        };
        RuntimeHelpers.RunClassConstructor(typeof(WireTelemetry).TypeHandle);
        listener.Start();

        Assert.Equal(instruments.Order(StringComparer.Ordinal), Rows(static line => line.StartsWith("| `textme.client.", StringComparison.Ordinal)));
    }

    private static string PagePath([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "docs", "observability.md"));
}
