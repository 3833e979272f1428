using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.TokenStore.Tests.Infrastructure;

/// <summary>A clock that stands until it is moved. Passing time moves everything, timers too; a jump only what people can set.</summary>
internal sealed class TestTime : TimeProvider
{
    private readonly List<Timer> _timers = [];
    private DateTimeOffset _now = new(2030, 1, 1, 7, 30, 0, TimeSpan.Zero);
    private long _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Whether somebody waits for time to pass.</summary>
    public bool IsWaitedFor
    {
        get
        {
            lock (_timers)
            {
                return _timers.Count > 0;
            }
        }
    }

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Pass(TimeSpan time)
    {
        _now += time;
        _ticks += time.Ticks;
        Timer[] due;
        lock (_timers)
        {
            due = [.. _timers.Where(timer => timer.DueAt <= _ticks)];
            _timers.RemoveAll(due.Contains);
        }

        foreach (Timer timer in due)
        {
            timer.Fire();
        }
    }

    public void Jump(TimeSpan time) => _now += time;

    /// <summary>Fires once.</summary>
    private sealed class Timer(TestTime time, Action fire) : ITimer
    {
        public long DueAt { get; private set; }

        public Action Fire { get; } = fire;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._timers)
            {
                time._timers.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    DueAt = time._ticks + dueTime.Ticks;
                    time._timers.Add(this);
                }
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
