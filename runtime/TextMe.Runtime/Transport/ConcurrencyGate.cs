using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

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
