using System;
using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Push;

/// <summary>Lets one request of each key go on at a time: the same push that comes meanwhile waits to see what became of the first.</summary>
internal sealed class PushTurns
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _current = new(StringComparer.Ordinal);

    /// <summary>Waits for the turn, which ends when what is returned is disposed.</summary>
    public async Task<IDisposable> EnterAsync(string key, CancellationToken cancellationToken)
    {
        var own = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        while (_current.GetOrAdd(key, own) is var current && current != own)
        {
            await current.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        return new Turn(_current, key, own);
    }

    private sealed class Turn(ConcurrentDictionary<string, TaskCompletionSource> current, string key, TaskCompletionSource own) : IDisposable
    {
        public void Dispose()
        {
            current.TryRemove(key, out _);
            own.TrySetResult();
        }
    }
}
