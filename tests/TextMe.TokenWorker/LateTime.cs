using System;

namespace TextMe.TokenWorker;

/// <summary>The clock some time later.</summary>
internal sealed class LateTime(TimeSpan later) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + later;
}
