using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Emulator;

/// <summary>POSTs pushes to their URLs, as the service does, until it is disposed.</summary>
/// <remarks>
/// Documented: anything but 200 is a failure, what failed is held and tried again for a while, and then pushing to that URL stops for good, without
/// notice. Inferred: it is tried in three turns one after another, and what is behind it in its feed waits for it.
/// </remarks>
internal sealed class PushSender : IAsyncDisposable
{
    private const int MaxFailures = 3;

    private readonly TextMeEmulator _emulator;
    private readonly TimeSpan _interval;
    private readonly HttpClient _http = new(HttpWireTransport.CreateHandler()) { Timeout = TimeSpan.FromSeconds(10) };
    private readonly CancellationTokenSource _end = new();
    private readonly Dictionary<Target, Line> _lines = [];
    private readonly Task _run;

    public PushSender(TextMeEmulator emulator, TimeSpan interval)
    {
        _emulator = emulator;
        _interval = interval;
        _run = RunAsync(_end.Token);
    }

    public async ValueTask DisposeAsync()
    {
        if (_end.IsCancellationRequested)
        {
            return;
        }

        await _end.CancelAsync().ConfigureAwait(false);
        try
        {
            await _run.ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }

        _end.Dispose();
        _http.Dispose();
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(_interval);
        while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (PushDelivery push in _emulator.TakePushes())
            {
                if (push.Url is { } url)
                {
                    LineTo(new Target(push.Username, push.Feed, url)).Pushes.Enqueue(push);
                }
            }

            foreach ((Target target, Line line) in _lines.ToArray())
            {
                await SendAsync(target, line, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private Line LineTo(Target target)
    {
        if (!_lines.TryGetValue(target, out Line? line))
        {
            _lines.Add(target, line = new Line());
        }

        return line;
    }

    /// <summary>Sends what waits for a URL, as far as it takes it.</summary>
    private async Task SendAsync(Target target, Line line, CancellationToken cancellationToken)
    {
        while (line.Pushes.TryPeek(out PushDelivery? push))
        {
            if (!await IsTakenAsync(target.Url, push, cancellationToken).ConfigureAwait(false))
            {
                if (++line.Failures < MaxFailures)
                {
                    return;
                }

                _emulator.StopPushing(target.Username, target.Feed, target.Url);
                break;
            }

            line.Failures = 0;
            line.Pushes.Dequeue();
        }

        _lines.Remove(target);
    }

    private async Task<bool> IsTakenAsync(Uri url, PushDelivery push, CancellationToken cancellationToken)
    {
        using var content = new StringContent(push.Body, Encoding.ASCII, new MediaTypeHeaderValue(PushDelivery.ContentType));
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = content };
        try
        {
            using HttpResponseMessage response =
                await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever is wrong with this URL, out of time or no host that can be, the others go on.
            return false;
        }
    }

    private readonly record struct Target(string Username, PushFeed Feed, Uri Url);

    private sealed class Line
    {
        public Queue<PushDelivery> Pushes { get; } = new();

        /// <summary>One after another.</summary>
        public int Failures { get; set; }
    }
}
