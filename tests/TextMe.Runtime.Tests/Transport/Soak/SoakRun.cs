using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Tests.Transport.Retries;

namespace TextMe.Tests.Transport.Soak;

/// <summary>Many calls at one time to a server that fails at random; then each call's outcome is held against what the server knows of it.</summary>
internal sealed class SoakRun(int calls, int seed)
{
    private const int InFlight = 64;

    private readonly string?[] _mistakes = new string?[calls];
    private readonly Outcome[] _outcomes = new Outcome[calls];
    private int _next = -1;
    private long _memoryEarly;

    private enum Outcome
    {
        None,
        Done,
        NotDone,
        Unknown,
    }

    /// <summary>What was wrong; empty if nothing was.</summary>
    public List<string> Mistakes { get; } = [];

    /// <summary>How many calls ended done, not done, and unknown.</summary>
    public int[] Counts { get; } = new int[4];

    /// <summary>The bytes that live at the end beyond those after the first tenth.</summary>
    public long Growth { get; private set; }

    public async Task RunAsync()
    {
        await using (var server = new SoakServer(calls, seed))
        {
            using SocketsHttpHandler handler = HttpWireTransport.CreateHandler();
            using var http = new HttpClient(handler);
            IRetryApi api = IRetryApi.Create(new HttpWireTransport(http, new HttpWireTransportOptions
            {
                BaseAddress = server.Address,
                AllowHttpOnLoopback = true,
                Timeout = TimeSpan.FromSeconds(5),
                Retry = new BackoffRetry { BaseDelay = TimeSpan.FromMilliseconds(1), AttemptTimeout = TimeSpan.FromSeconds(1) },
            }));
            var workers = new Task[InFlight];
            for (int i = 0; i < InFlight; i++)
            {
                workers[i] = Task.Run(() => WorkAsync(api));
            }

            await Task.WhenAll(workers);
            Growth = GC.GetTotalMemory(forceFullCollection: true) - _memoryEarly;
            for (int call = 0; call < calls; call++)
            {
                Counts[(int)_outcomes[call]]++;
                Check(server, call);
            }
        }
    }

    private async Task WorkAsync(IRetryApi api)
    {
        for (int call = Interlocked.Increment(ref _next); call < calls; call = Interlocked.Increment(ref _next))
        {
            if (call == calls / 10)
            {
                _memoryEarly = GC.GetTotalMemory(forceFullCollection: true);
            }

            try
            {
                _outcomes[call] = await CallAsync(api, call);
            }
            catch (Exception e) when (e is not TextMeException)
            {
                _mistakes[call] = $"call {call} ended with {e.GetType()}";
            }
        }
    }

    private static async Task<Outcome> CallAsync(IRetryApi api, int call)
    {
        var note = new Note { Id = call.ToString(System.Globalization.CultureInfo.InvariantCulture) };
        try
        {
            Noted? noted = (call % 3) switch
            {
                0 => await api.SendAsync(note),
                1 => (await api.PutAsync(note)).GetValueOrThrow(),
                _ => await api.LookAsync(note),
            };
            return Outcome.Done;
        }
        catch (ApiException e)
        {
            return e.StatusClass == StatusClass.Unknown || e.Attempts > 1 ? Outcome.Unknown : Outcome.NotDone;
        }
        catch (NotSentException)
        {
            return Outcome.NotDone;
        }
        catch (UnexpectedResponseException e) when (e.HttpStatus == 429 && call % 3 == 0)
        {
            return Outcome.NotDone;
        }
        catch (TextMeException)
        {
            return Outcome.Unknown;
        }
    }

    private void Check(SoakServer server, int call)
    {
        bool isUnsafe = call % 3 == 0;
        int done = server.Done(call);
        string? mistake = _mistakes[call] ?? (_outcomes[call], done) switch
        {
            (Outcome.None, _) => "has no outcome",
            (Outcome.Done, 0) => "went well, but the server did nothing",
            (Outcome.NotDone, > 0) => "was not done, they say, but it was",
            _ when isUnsafe && done > 1 => "took effect twice",
            _ when isUnsafe && server.Taken(call) > 1 => "was sent again although it may have been processed",
            _ => null,
        };
        if (mistake is not null)
        {
            Mistakes.Add($"call {call}: {mistake}");
        }
    }
}
