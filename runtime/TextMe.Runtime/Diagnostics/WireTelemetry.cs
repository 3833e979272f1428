using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace TextMe;

/// <summary>
/// What can be listened to: an <see cref="ActivitySource"/> and a <see cref="Meter"/>, both called <see cref="Name"/>. While nobody listens, nothing is measured.
/// </summary>
public static class WireTelemetry
{
    /// <summary>The name of both, for <c>AddSource</c> and <c>AddMeter</c> of OpenTelemetry.</summary>
    public const string Name = "TextMe";

    private static readonly Meter s_meter = new(Name);

    internal static ActivitySource Source { get; } = new(Name);

    internal static Histogram<double> Duration { get; } = s_meter.CreateHistogram<double>(
        "textme.client.call.duration",
        "s",
        "The time of a call, all its attempts, and the reading of the reply."
#if NET9_0_OR_GREATER
        // The boundaries that OpenTelemetry gives durations of HTTP in seconds; its default is meant for milliseconds.
        , tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] }
#endif
    );

    internal static Histogram<long> RequestSize { get; } =
        s_meter.CreateHistogram<long>("textme.client.request.body.size", "By", "The size of a request's document.");

    internal static Histogram<long> ReplySize { get; } =
        s_meter.CreateHistogram<long>("textme.client.response.body.size", "By", "The size of a reply's document after decompression.");

    internal static Counter<long> Attempts { get; } =
        s_meter.CreateCounter<long>("textme.client.attempts", "{attempt}", "Attempts to send a request: the repeated ones, and those that did not reach the service, among them.");

    /// <summary>Whether anybody listens.</summary>
    internal static bool IsObserved =>
        Source.HasListeners() || Duration.Enabled || Attempts.Enabled || RequestSize.Enabled || ReplySize.Enabled;
}
