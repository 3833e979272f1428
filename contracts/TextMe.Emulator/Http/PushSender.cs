using System;
using System.Collections.Generic;
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
/// notice. How often it is tried is inferred: three times in a row.
/// </remarks>
internal sealed class PushSender : IAsyncDisposable
{
    private const int MaxFailures = 3;

    private readonly TextMeEmulator _emulator;
    private readonly TimeSpan _interval;
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(10) };
    private readonly CancellationTokenSource _end = new();
    private readonly Dictionary<Uri, int> _failures = [];
    private readonly Queue<PushDelivery> _held = new();
    private readonly Task _run;

    public PushSender(TextMeEmulator emulator, TimeSpan interval)
    {
        _emulator = emulator;
        _interval = interval;
        _run = RunAsync(_end.Token);
    }

    public async ValueTask DisposeAsync()
    {
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
                _held.Enqueue(push);
            }

            for (int left = _held.Count; left > 0; left--)
            {
                PushDelivery push = _held.Dequeue();
                if (push.Url is { } url && _failures.GetValueOrDefault(url) < MaxFailures)
                {
                    await SendAsync(push, url, cancellationToken).ConfigureAwait(false);
                }
            }
        }
    }

    private async Task SendAsync(PushDelivery push, Uri url, CancellationToken cancellationToken)
    {
        if (await IsTakenAsync(push, url, cancellationToken).ConfigureAwait(false))
        {
            _failures.Remove(url);
        }
        else
        {
            _failures[url] = _failures.GetValueOrDefault(url) + 1;
            _held.Enqueue(push);
        }
    }

    private async Task<bool> IsTakenAsync(PushDelivery push, Uri url, CancellationToken cancellationToken)
    {
        using var content = new StringContent(push.Body, Encoding.ASCII, new MediaTypeHeaderValue(PushDelivery.ContentType));
        try
        {
            using HttpResponseMessage response = await _http.PostAsync(url, content, cancellationToken).ConfigureAwait(false);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Out of time.
            return false;
        }
    }
}
