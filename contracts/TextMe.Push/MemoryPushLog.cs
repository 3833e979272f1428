using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Push;

/// <summary>The keys that were handled last.</summary>
/// <param name="capacity">How many; a new one takes the place of the oldest.</param>
internal sealed class MemoryPushLog(int capacity) : IPushLog
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    public ValueTask<bool> ContainsAsync(string key, CancellationToken cancellationToken)
    {
        lock (_keys)
        {
            return ValueTask.FromResult(_keys.Contains(key));
        }
    }

    public ValueTask AddAsync(string key, CancellationToken cancellationToken)
    {
        lock (_keys)
        {
            if (_keys.Add(key))
            {
                _order.Enqueue(key);
                if (_order.Count > capacity)
                {
                    _keys.Remove(_order.Dequeue());
                }
            }
        }

        return ValueTask.CompletedTask;
    }
}
