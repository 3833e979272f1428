using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using System.Linq;

namespace TextMe.Client.Tests.Redaction;

/// <summary>Sees everything that a process shows of itself: spans, measurements, events, logs and what a test adds; and knows what must not be seen.</summary>
internal sealed class Witness : IDisposable
{
    private readonly IReadOnlyList<string> _canaries;
    private readonly ConcurrentQueue<string> _disclosures = new();
    private readonly ConcurrentDictionary<string, int> _seen = new();
    private readonly ActivityListener _spans;
    private readonly MeterListener _measurements = new();
    private readonly Events _events;

    public Witness(params IReadOnlyList<string> canaries)
    {
        _canaries = canaries;
        _spans = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = See,
        };
        ActivitySource.AddActivityListener(_spans);
        _measurements.InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _measurements.SetMeasurementEventCallback<double>((instrument, _, tags, _) => See(instrument, tags));
        _measurements.SetMeasurementEventCallback<long>((instrument, _, tags, _) => See(instrument, tags));
        _measurements.SetMeasurementEventCallback<int>((instrument, _, tags, _) => See(instrument, tags));
        _measurements.Start();
        _events = new Events(See);
    }

    /// <summary>Where a canary was seen, with what stood around it.</summary>
    public IReadOnlyCollection<string> Disclosures => _disclosures;

    /// <summary>How many texts of a kind were looked at.</summary>
    public int CountOf(string kind) => _seen.GetValueOrDefault(kind);

    /// <summary>Looks at a text.</summary>
    public void See(string kind, string? text)
    {
        _seen.AddOrUpdate(kind, 1, static (_, count) => count + 1);
        foreach (string canary in _canaries)
        {
            if (text is not null && text.IndexOf(canary, StringComparison.Ordinal) is >= 0 and int at)
            {
                _disclosures.Enqueue($"{kind}: {text[Math.Max(0, at - 100)..Math.Min(text.Length, at + 100)]}");
            }
        }
    }

    public void Dispose()
    {
        _events.Dispose();
        _measurements.Dispose();
        _spans.Dispose();
    }

    private void See(Activity span)
    {
        See("span", $"{span.Source.Name} {span.OperationName} {span.DisplayName} {span.StatusDescription} {Join(span.TagObjects)} {Join(span.Baggage)}");
        See("span", string.Join('\n', span.Events.Select(static e => $"{e.Name} {Join(e.Tags)}")));
    }

    private void See(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) => See("measurement", $"{instrument.Name} {Join(tags.ToArray())}");

    private static string Join<T>(IEnumerable<KeyValuePair<string, T>> tags) => string.Join(' ', tags.Select(static tag => $"{tag.Key}={tag.Value}"));

    // Sources of the network stack and of this library; those for debugging the network stack itself print whole messages and are no product feature.
    private sealed class Events(Action<string, string?> see) : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name.StartsWith("System.Net", StringComparison.Ordinal)
                || eventSource.Name.StartsWith("Microsoft-", StringComparison.Ordinal)
                || eventSource.Name.StartsWith("TextMe", StringComparison.Ordinal))
            {
                EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
            }
        }

        // The first sources are told of before the constructor ran.
        protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
            see?.Invoke("event", $"{eventData.EventSource.Name} {eventData.Message} {string.Join(' ', (eventData.Payload ?? []).OfType<string>())}");
    }
}
