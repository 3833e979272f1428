using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TextMe.Push;
using Xunit;

namespace TextMe.Client.Tests.Push;

/// <summary>What a mapped path answers, over a socket.</summary>
public sealed class MapPushTests
{
    private const string Report = "external_id=o-1&status=102&phone=0501112222";

    [Fact]
    public async Task Each_feed_goes_to_its_method()
    {
        var handler = new RecordingHandler();
        await using PushServer server = await PushServer.StartAsync(
            static app => app.MapTextMePush(PushServer.Path), services => services.AddScoped<IPushHandler>(_ => handler));

        Assert.Equal(HttpStatusCode.OK, await server.PostAsync(Report));
        Assert.Equal(HttpStatusCode.OK, await server.PostAsync("message=Hi&phone=0501112222&dest=0559990000", contentType: null));
        Assert.Equal(HttpStatusCode.OK, await server.PostAsync("message=STOP&dest=0501112222", contentType: "text/plain"));
        Assert.Equal(["report o-1", "message Hi", "block ***2222"], handler.Calls);
    }

    [Fact]
    public async Task A_handler_does_what_it_wants_to_and_nothing_about_the_rest()
    {
        await using PushServer server = await PushServer.StartAsync(static app => app.MapTextMePush(PushServer.Path, new IdleHandler()));

        Assert.Equal(HttpStatusCode.OK, await server.PostAsync(Report));
        Assert.Equal(HttpStatusCode.OK, await server.PostAsync("message=Hi&phone=0501112222"));
        Assert.Equal(HttpStatusCode.OK, await server.PostAsync("message=STOP&dest=0501112222"));
    }

    [Fact]
    public async Task A_path_may_have_a_feed_of_its_own()
    {
        var pushes = new ConcurrentQueue<PushedItem>();
        await using PushServer server = await PushServer.StartAsync(app => app.MapTextMePush(PushServer.Path, Keep(pushes), PushFeed.BlockedNumbers));

        Assert.Equal(HttpStatusCode.OK, await server.PostAsync("phone=0501112222&dest=0501113333"));
        Assert.Equal("0501113333", Assert.IsType<PushedBlock>(Assert.Single(pushes)).Phone?.Value);
        Assert.Equal(HttpStatusCode.BadRequest, await server.PostAsync("status=102"));
    }

    [Fact]
    public async Task A_push_that_comes_again_is_handled_once()
    {
        var pushes = new ConcurrentQueue<PushedItem>();
        await using PushServer server = await PushServer.StartAsync(app => app.MapTextMePush(PushServer.Path, Keep(pushes)));

        Assert.Equal(HttpStatusCode.OK, await server.PostAsync(Report));
        Assert.Equal(HttpStatusCode.OK, await server.PostAsync(Report));
        Assert.Equal(HttpStatusCode.OK, await server.PostAsync(Report.Replace("102", "-1", StringComparison.Ordinal)));
        Assert.Equal(2, pushes.Count);
    }

    [Fact]
    public async Task A_push_in_another_encoding_is_handed_to_the_handler_with_its_bytes()
    {
        var pushes = new ConcurrentQueue<PushedItem>();
        await using PushServer server = await PushServer.StartAsync(app => app.MapTextMePush(PushServer.Path, Keep(pushes)));
        using var content = new ByteArrayContent([.. "phone=0501112222&message="u8, 0xF9, 0xEC, 0xE5, 0xED, 0xFF]);

        Assert.Equal(HttpStatusCode.OK, await server.SendAsync(HttpMethod.Post, content));
        PushedMessage message = Assert.IsType<PushedMessage>(Assert.Single(pushes));
        Assert.StartsWith("שלום", message.Message, StringComparison.Ordinal);
        Assert.Equal(0xFF, message.Body.Span[^1]);
    }

    [Fact]
    public async Task Pushes_that_nothing_tells_apart_are_all_handled()
    {
        var pushes = new ConcurrentQueue<PushedItem>();
        var keys = new Log();
        await using PushServer server = await PushServer.StartAsync(
            app => app.MapTextMePush(PushServer.Path, Keep(pushes)), services => services.AddSingleton<IPushLog>(keys));

        Assert.Equal(HttpStatusCode.OK, await server.PostAsync("status=102"));
        Assert.Equal(HttpStatusCode.OK, await server.PostAsync("status=102"));
        Assert.Equal(2, pushes.Count);
        Assert.Empty(keys.Keys);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public async Task A_push_that_comes_while_it_is_handled_waits_for_the_first(bool firstFails, int calls)
    {
        var entered = new TaskCompletionSource();
        var arrived = new TaskCompletionSource();
        var gate = new TaskCompletionSource();
        int requests = 0;
        int handled = 0;
        await using PushServer server = await PushServer.StartAsync(app =>
        {
            app.Use(async (context, next) =>
            {
                if (Interlocked.Increment(ref requests) == 2)
                {
                    arrived.SetResult();
                }

                await next(context);
            });
            app.MapTextMePush(PushServer.Path, async (_, _) =>
            {
                if (Interlocked.Increment(ref handled) == 1)
                {
                    entered.SetResult();
                    await gate.Task;
                    _ = firstFails ? throw new InvalidOperationException() : 0;
                }
            });
        });

        Task<HttpStatusCode> first = server.PostAsync(Report);
        await entered.Task;
        Task<HttpStatusCode> second = server.PostAsync(Report);
        await arrived.Task;
        gate.SetResult();

        Assert.Equal(firstFails ? HttpStatusCode.InternalServerError : HttpStatusCode.OK, await first);
        Assert.Equal(HttpStatusCode.OK, await second);
        Assert.Equal(calls, handled);
    }

    [Fact]
    public async Task Failures_are_answered_500_tried_again_and_logged_without_what_the_push_holds()
    {
        using var log = new CapturedLog();
        int calls = 0;
        await using PushServer server = await PushServer.StartAsync(
            app => app.MapTextMePush(PushServer.Path, (push, _) =>
                Interlocked.Increment(ref calls) == 1 ? throw new FormatException("cannot store 0501112222") : Task.CompletedTask),
            log: log);

        Assert.Equal(HttpStatusCode.InternalServerError, await server.PostAsync(Report));
        Assert.Equal(HttpStatusCode.OK, await server.PostAsync(Report));
        Assert.Equal(HttpStatusCode.BadRequest, await server.PostAsync("external_id=o-1&name=Dana"));

        Assert.Equal(2, calls);
        Assert.Contains("TextMe.Push: A push of DeliveryReports was not handled: System.FormatException", log.Text, StringComparison.Ordinal);
        Assert.Contains(nameof(MapPushTests), log.Text, StringComparison.Ordinal);
        Assert.Contains("TextMe.Push: A push was refused. A delivery report has a status.", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("2222", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dana", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(PushServer.Path, log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_of_the_services_decides_what_was_handled()
    {
        var handledBefore = new Log { Keys = { PushedItem.Parse(Encoding.ASCII.GetBytes(Report)).Key! } };
        var pushes = new ConcurrentQueue<PushedItem>();
        await using PushServer server = await PushServer.StartAsync(
            app => app.MapTextMePush(PushServer.Path, Keep(pushes)), services => services.AddSingleton<IPushLog>(handledBefore));

        Assert.Equal(HttpStatusCode.OK, await server.PostAsync(Report));
        Assert.Empty(pushes);
        Assert.Equal(HttpStatusCode.OK, await server.PostAsync("status=0&external_id=o-2"));
        Assert.Equal([handledBefore.Keys.First(), Assert.Single(pushes).Key!], handledBefore.Keys);

        handledBefore.Fails = true;
        Assert.Equal(HttpStatusCode.InternalServerError, await server.PostAsync("status=0&external_id=o-3"));
    }

    [Theory]
    [InlineData(PushedItem.MaxBytes, false, HttpStatusCode.OK)]
    [InlineData(PushedItem.MaxBytes, true, HttpStatusCode.OK)]
    [InlineData(PushedItem.MaxBytes + 1, false, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(PushedItem.MaxBytes + 1, true, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_push_that_is_too_long_is_answered_413(int bytes, bool isChunked, HttpStatusCode status)
    {
        await using PushServer server = await PushServer.StartAsync(static app => app.MapTextMePush(PushServer.Path, new IdleHandler()));
        using var content = new ByteArrayContent(Encoding.ASCII.GetBytes("status=0&text=".PadRight(bytes, 'a')));

        Assert.Equal(status, await server.SendAsync(HttpMethod.Post, content, isChunked));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Other_methods_are_answered_405(string method)
    {
        await using PushServer server = await PushServer.StartAsync(static app => app.MapTextMePush(PushServer.Path, new IdleHandler()));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, await server.SendAsync(new HttpMethod(method)));
    }

    [Theory]
    [InlineData("/textme")]
    [InlineData("/hooks/f3b7c9d1e5a8420")]
    [InlineData("/f3b7c9d1e5a84206/dlr")]
    [InlineData("/hooks/f3b7c9d1e5a84206/")]
    [InlineData("/hooks/{a-long-name-for-anything}")]
    public async Task A_path_that_can_be_guessed_is_refused_at_the_start(string path)
    {
        ArgumentException refusal = await Assert.ThrowsAsync<ArgumentException>(() => PushServer.StartAsync(app => app.MapTextMePush(path, new IdleHandler())));

        Assert.DoesNotContain(path, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Without_a_handler_the_application_does_not_start() =>
        Assert.ThrowsAsync<InvalidOperationException>(() => PushServer.StartAsync(static app => app.MapTextMePush(PushServer.Path)));

    [Fact]
    public async Task Logs_metrics_and_traces_are_not_told_the_path()
    {
        await using PushServer server = await PushServer.StartAsync(static app => app.MapTextMePush(PushServer.Path, new IdleHandler()));

        var endpoint = (RouteEndpoint)Assert.Single(server.App.Services.GetRequiredService<EndpointDataSource>().Endpoints);
        Assert.Equal(PushServer.Path, endpoint.RoutePattern.RawText);
        Assert.Equal("TextMe push", endpoint.DisplayName);
        Assert.Equal("TextMe push", endpoint.Metadata.GetMetadata<IRouteDiagnosticsMetadata>()?.Route);
    }

    [Fact]
    public async Task The_memory_forgets_the_oldest_first()
    {
        var memory = new MemoryPushLog(2);
        foreach (string key in (string[])["a", "b", "b", "c"])
        {
            await memory.AddAsync(key, CancellationToken.None);
        }

        Assert.False(await memory.ContainsAsync("a", CancellationToken.None));
        Assert.True(await memory.ContainsAsync("b", CancellationToken.None));
        Assert.True(await memory.ContainsAsync("c", CancellationToken.None));
    }

    private static Func<PushedItem, CancellationToken, Task> Keep(ConcurrentQueue<PushedItem> pushes) => (push, _) =>
    {
        pushes.Enqueue(push);
        return Task.CompletedTask;
    };

    private sealed class IdleHandler : IPushHandler;

    private sealed class RecordingHandler : IPushHandler
    {
        public ConcurrentQueue<string> Calls { get; } = new();

        public Task OnReportAsync(PushedReport report, CancellationToken cancellationToken) => Note($"report {report.ExternalId}");

        public Task OnMessageAsync(PushedMessage message, CancellationToken cancellationToken) => Note($"message {message.Message}");

        public Task OnBlockAsync(PushedBlock block, CancellationToken cancellationToken) => Note($"block {block.Phone}");

        private Task Note(string call)
        {
            Calls.Enqueue(call);
            return Task.CompletedTask;
        }
    }

    private sealed class Log : IPushLog
    {
        public List<string> Keys { get; } = [];

        public bool Fails { get; set; }

        public ValueTask<bool> ContainsAsync(string key, CancellationToken cancellationToken) => ValueTask.FromResult(Keys.Contains(key));

        public ValueTask AddAsync(string key, CancellationToken cancellationToken)
        {
            if (Fails)
            {
                throw new InvalidOperationException();
            }

            Keys.Add(key);
            return ValueTask.CompletedTask;
        }
    }
}
