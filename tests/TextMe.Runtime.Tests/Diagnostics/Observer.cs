using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;

namespace TextMe.Tests.Diagnostics;

/// <summary>Listens to the calls to one host, as OpenTelemetry would.</summary>
internal sealed class Observer : IDisposable
{
    private readonly ActivityListener _spans;
    private readonly MeterListener _measurements = new();

    public Observer(string host)
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == WireTelemetry.Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                if (Equals(span.GetTagItem("server.address"), host))
                {
                    Spans.Enqueue(span);
                }
            },
        };
        ActivitySource.AddActivityListener(_spans);
        _measurements.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == WireTelemetry.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _measurements.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(host, instrument, value, tags));
        _measurements.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(host, instrument, value, tags));
        _measurements.Start();
    }

    public ConcurrentQueue<Activity> Spans { get; } = new();

    private ConcurrentQueue<(string Name, double Value, string Tags)> Measurements { get; } = new();

    /// <summary>The values of one instrument with their tags, those of the server left out.</summary>
    public IReadOnlyList<(double Value, string Tags)> Of(string instrument) =>
        [.. Measurements.Where(m => m.Name == instrument).Select(static m => (m.Value, m.Tags))];

    public void Dispose()
    {
        _spans.Dispose();
        _measurements.Dispose();
    }

    private void Keep(string host, Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        KeyValuePair<string, object?>[] all = tags.ToArray();
        if (all.Contains(new("server.address", host)))
        {
            string text = string.Join(' ', all.Where(static t => !t.Key.StartsWith("server.", StringComparison.Ordinal)).Select(static t => $"{t.Key}={t.Value}"));
            Measurements.Enqueue((instrument.Name, value, text));
        }
    }
}
