using System;

namespace TextMe.TokenStore.Tests.Infrastructure;

/// <summary>A clock that stands until it is moved. Passing time moves everything; a jump only what people can set.</summary>
internal sealed class TestTime : TimeProvider
{
    private DateTimeOffset _now = new(2030, 1, 1, 7, 30, 0, TimeSpan.Zero);
    private long _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _ticks;

    public void Pass(TimeSpan time)
    {
        _now += time;
        _ticks += time.Ticks;
    }

    public void Jump(TimeSpan time) => _now += time;
}
