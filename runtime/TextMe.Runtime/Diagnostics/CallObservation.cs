using System;
using System.Diagnostics;

namespace TextMe;

/// <summary>
/// One call as listeners see it: a span, and measurements when it ends. It is made only while somebody listens, and tells names, numbers and kinds, never a
/// text of the request or the reply.
/// </summary>
internal sealed class CallObservation
{
    private readonly WireOperation _operation;
    private readonly Uri? _server;
    private readonly Activity? _activity;
    private readonly long _started = Stopwatch.GetTimestamp();
    private int _attempts;

    private CallObservation(WireOperation operation, Uri? server, Activity? activity)
    {
        _operation = operation;
        _server = server;
        _activity = activity;
    }

    /// <summary>Begins the call. The span is the current one until the caller's own asynchronous method ends.</summary>
    public static CallObservation Start(WireOperation operation, WireFormat format, Uri? server)
    {
        var call = new CallObservation(operation, server, WireTelemetry.Source.StartActivity(operation.Name, ActivityKind.Client));
        if (call._activity is { IsAllDataRequested: true } activity)
        {
            foreach ((string name, object? value) in call.Tags())
            {
                activity.SetTag(name, value);
            }

            activity.SetTag("textme.safety", NameOf(operation.Safety));
            activity.SetTag("textme.format", format == WireFormat.Xml ? "xml" : "json");
        }

        return call;
    }

    /// <summary>The document that will be sent is ready.</summary>
    public void Written(int bytes)
    {
        _activity?.SetTag("http.request.body.size", bytes);
        WireTelemetry.RequestSize.Record(bytes, Tags());
    }

    /// <summary>A reply came in an attempt.</summary>
    public void Received(WireReply reply)
    {
        _activity?.SetTag("http.response.status_code", reply.HttpStatus);
        _activity?.SetTag("http.response.body.size", reply.WrittenSpan.Length);
        WireTelemetry.ReplySize.Record(reply.WrittenSpan.Length, Tags());
    }

    /// <summary>An attempt ended with a reply that could be read.</summary>
    public void Attempted(StatusClass statusClass) => CountAttempt(ErrorOf(statusClass));

    /// <summary>An attempt failed.</summary>
    public void Attempted(TextMeException exception) => CountAttempt(ErrorOf(exception));

    /// <summary>The call ended with a reply.</summary>
    public void End(int status, StatusClass statusClass)
    {
        _activity?.SetTag("textme.status", status);
        TagList tags = Tags();
        tags.Add("textme.status", status);
        End(ErrorOf(statusClass), tags);
    }

    /// <summary>The call ended without one.</summary>
    public void Fail(Exception exception)
    {
        if (exception is UnexpectedResponseException { HttpStatus: { } httpStatus })
        {
            _activity?.SetTag("http.response.status_code", httpStatus);
        }

        End(ErrorOf(exception), Tags());
    }

    private void CountAttempt(string? error)
    {
        _attempts++;
        TagList tags = Tags();
        AddError(ref tags, error);
        WireTelemetry.Attempts.Add(1, tags);
    }

    private void End(string? error, TagList tags)
    {
        AddError(ref tags, error);
        WireTelemetry.Duration.Record(Stopwatch.GetElapsedTime(_started).TotalSeconds, tags);
        if (_activity is null)
        {
            return;
        }

        if (_attempts > 1)
        {
            _activity.SetTag("http.request.resend_count", _attempts - 1);
        }

        if (error is not null)
        {
            _activity.SetTag("error.type", error);
            _activity.SetStatus(ActivityStatusCode.Error);
        }

        _activity.Dispose();
    }

    private TagList Tags()
    {
        var tags = new TagList { { "rpc.system", "textme" }, { "rpc.method", _operation.Name } };
        if (_server is not null)
        {
            tags.Add("server.address", _server.IdnHost);
            tags.Add("server.port", _server.Port);
        }

        return tags;
    }

    private static void AddError(ref TagList tags, string? error)
    {
        if (error is not null)
        {
            tags.Add("error.type", error);
        }
    }

    private static string NameOf(OperationSafety safety) => safety switch
    {
        OperationSafety.ReadOnly => "read_only",
        OperationSafety.Idempotent => "idempotent",
        _ => "unsafe",
    };

    private static string? ErrorOf(StatusClass statusClass) => statusClass switch
    {
        StatusClass.Success or StatusClass.Partial => null,
        StatusClass.Credentials => "credentials",
        StatusClass.Quota => "quota",
        StatusClass.Transient => "transient",
        StatusClass.Unknown => "unknown",
        _ => "rejected",
    };

    private static string ErrorOf(Exception exception) => exception switch
    {
        RequestValidationException => "invalid_request",
        NotSentException or TokenStoreException => "not_sent",
        CredentialsException => "credentials",
        OutcomeUnknownException => "outcome_unknown",
        UnexpectedResponseException => "unexpected_response",
        OperationCanceledException => "cancelled",
        _ => "_OTHER",
    };
}
