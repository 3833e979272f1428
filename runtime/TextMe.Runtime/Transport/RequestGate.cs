using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>Holds requests back until they may be sent, as a rate limiter does. Safe for use by many calls at one time.</summary>
public abstract class RequestGate
{
    /// <summary>Waits until the request may be sent. The wait is part of the call's time.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="cancellationToken">Fires when the caller cancels or the time is up.</param>
    /// <returns>Disposed when the answer has been read or the request has failed.</returns>
    /// <exception cref="NotSentException">The request may not be sent, and waiting is of no use.</exception>
    public abstract ValueTask<IDisposable> EnterAsync(WireOperation operation, CancellationToken cancellationToken);
}

/// <summary>Lets a number of requests through at one time.</summary>
internal sealed class ConcurrencyGate : RequestGate
{
    private readonly SemaphoreSlim _free;
    private readonly IDisposable _exit;

    private ConcurrencyGate(SemaphoreSlim free, IDisposable exit)
    {
        _free = free;
        _exit = exit;
    }

    public static ConcurrencyGate For(int limit)
    {
        var free = new SemaphoreSlim(limit, limit);
        return new ConcurrencyGate(free, new Exit(free));
    }

    public override ValueTask<IDisposable> EnterAsync(WireOperation operation, CancellationToken cancellationToken)
    {
        Task entered = _free.WaitAsync(cancellationToken);
        return entered.IsCompletedSuccessfully ? new(_exit) : WaitAsync(entered);
    }

    private async ValueTask<IDisposable> WaitAsync(Task entered)
    {
        await entered.ConfigureAwait(false);
        return _exit;
    }

    // One for all: each call that entered disposes it once.
    private sealed class Exit(SemaphoreSlim free) : IDisposable
    {
        public void Dispose() => free.Release();
    }
}
