using System;
using System.Diagnostics;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Tests.Transport.Retries;
using Xunit;

namespace TextMe.Tests.Diagnostics;

/// <summary>What listeners get to see of a call. Alone: while somebody listens every call allocates, and other tests count what is allocated.</summary>
[Collection(nameof(TelemetryTests))]
[CollectionDefinition(nameof(TelemetryTests), DisableParallelization = true)]
public sealed class TelemetryTests : IDisposable
{
    private static readonly Note s_note = new() { Id = "x-1", Text = new string('s', 6) };

    private readonly string _host = $"h{Guid.NewGuid():N}.example";
    private readonly Observer _observer;

    public TelemetryTests() => _observer = new Observer(_host);

    public void Dispose() => _observer.Dispose();

    [Fact]
    public async Task A_call_is_one_span_with_its_names_numbers_and_sizes()
    {
        await Client("refused", "200:0").LookAsync(s_note);

        Activity span = Assert.Single(_observer.Spans);
        Assert.Equal(("look", ActivityKind.Client, ActivityStatusCode.Unset), (span.DisplayName, span.Kind, span.Status));
        Assert.Equal(
            [
                "http.request.body.size=" + SizeOfRequest(),
                "http.request.resend_count=1",
                "http.response.body.size=51",
                "http.response.status_code=200",
                "rpc.method=look",
                "rpc.system=textme",
                "server.address=" + _host,
                "server.port=443",
                "textme.format=xml",
                "textme.safety=read_only",
                "textme.status=0",
            ],
            span.TagObjects.Select(static tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_call_is_measured_with_its_duration_its_sizes_and_its_attempts()
    {
        await Client("refused", "200:0").LookAsync(s_note);

        const string Call = "rpc.system=textme rpc.method=look";
        (double seconds, string tags) = Assert.Single(_observer.Of("textme.client.call.duration"));
        Assert.Equal(Call + " textme.status=0", tags);
        Assert.InRange(seconds, double.Epsilon, 60);
        Assert.Equal([(1, Call + " error.type=not_sent"), (1, Call)], _observer.Of("textme.client.attempts"));
        Assert.Equal([(SizeOfRequest(), Call)], _observer.Of("textme.client.request.body.size"));
        Assert.Equal([(51, Call)], _observer.Of("textme.client.response.body.size"));
    }

    [Theory]
    [InlineData("200:3", "credentials")]
    [InlineData("200:6", "transient")]
    [InlineData("200:998", "unknown")]
    [InlineData("200:77", "rejected")]
    [InlineData("refused", "not_sent")]
    [InlineData("reset", "outcome_unknown")]
    [InlineData("503", "unexpected_response")]
    public async Task A_call_that_fails_says_how(string failure, string error)
    {
        await Assert.ThrowsAnyAsync<TextMeException>(() => Client(failure).SendAsync(s_note));

        Activity span = Assert.Single(_observer.Spans);
        Assert.Equal((ActivityStatusCode.Error, null), (span.Status, span.StatusDescription));
        Assert.Equal(error, span.GetTagItem("error.type"));
        Assert.EndsWith(" error.type=" + error, Assert.Single(_observer.Of("textme.client.call.duration")).Tags, StringComparison.Ordinal);
        Assert.Equal(failure == "503" ? 503 : failure.StartsWith("200", StringComparison.Ordinal) ? 200 : null, span.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task A_request_that_breaks_its_constraints_and_a_cancelled_call_are_failures_too()
    {
        using var cancelled = new CancellationTokenSource();
        Task call = Client("silence").SendAsync(s_note, cancelled.Token);
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await Assert.ThrowsAsync<RequestValidationException>(() => Client("200:0").SendAsync(new Note { Id = new string('\u0001', 1) }));

        Assert.Equal(["cancelled", "invalid_request"], _observer.Spans.Select(static span => span.GetTagItem("error.type")));
        Assert.Empty(_observer.Of("textme.client.attempts"));
    }

    [Fact]
    public async Task The_span_is_a_child_of_the_callers_and_its_parent_is_current_again()
    {
        using var parent = new Activity("caller").Start();
        await Client("200:0").LookAsync(s_note);

        Assert.Same(parent, Activity.Current);
        Assert.Equal(parent.SpanId, Assert.Single(_observer.Spans).ParentSpanId);
    }

    private static int SizeOfRequest() => "<?xml version=\"1.0\" encoding=\"UTF-8\"?><look><id>x-1</id><text>ssssss</text></look>".Length;

    private IRetryApi Client(params string[] script) => IRetryApi.Create(new HttpWireTransport(new HttpClient(new ScriptedHandler(script)), new HttpWireTransportOptions
    {
        BaseAddress = new Uri("https://" + _host),
        Retry = new BackoffRetry { MaxAttempts = 2, BaseDelay = TimeSpan.Zero },
    }));
}
