using System;

namespace TextMe;

/// <summary>How a <see cref="RotatingTokenProvider"/> gets and keeps its token.</summary>
public sealed class RotatingTokenOptions
{
    /// <summary>The account. Required.</summary>
    public required string Username { get; init; }

    /// <summary>
    /// The token to start from, made in the web console: used while the store is empty and when what it keeps is refused. Required; for example a
    /// <see cref="ConfiguredTokenProvider"/>.
    /// </summary>
    public required ITokenProvider Seed { get; init; }

    /// <summary>Where tokens are kept. Default: in memory, which is for one process only.</summary>
    public ITokenStore Store { get; init; } = new MemoryTokenStore();

    /// <summary>How long before its expiry a token is renewed, while it still serves: 1 to 365 days. Default: 14 days.</summary>
    public TimeSpan RenewBefore { get; init; } = TimeSpan.FromDays(14);

    /// <summary>
    /// The most tokens to mint within 24 hours, by this process and by all that share the store, attempts that failed included: 1 to 5. Default: 2.
    /// </summary>
    public int MaxMintsPerDay { get; init; } = 2;

    /// <summary>How long to wait after a look that failed. Default: 30 s.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Is told what somebody should look at, for example to log it. It is called by any thread, and must return soon; what it throws is dropped.</summary>
    public Action<TokenWarning>? OnWarning { get; init; }

    /// <summary>The clock. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Warns. That a warning cannot be told is no reason to lose a token.</summary>
    internal void Warn(TokenWarningKind kind, string message, Exception? exception = null)
    {
        try
        {
            OnWarning?.Invoke(new TokenWarning(kind, message, exception));
        }
        catch (Exception)
        {
            // It is somebody else's, and nobody is left to tell.
        }
    }

    internal void Validate()
    {
        ArgumentException.ThrowIfNullOrEmpty(Username);
        ArgumentNullException.ThrowIfNull(Seed);
        ArgumentNullException.ThrowIfNull(Store);
        ArgumentNullException.ThrowIfNull(TimeProvider);
        ArgumentOutOfRangeException.ThrowIfLessThan(RenewBefore, TimeSpan.FromDays(1));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(RenewBefore, TimeSpan.FromDays(365));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxMintsPerDay, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxMintsPerDay, 5);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(RetryDelay, TimeSpan.Zero);
    }
}
