using System;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;

namespace TextMe.Extensions.Http;

/// <summary>Holds requests back as a <see cref="RateLimiter"/> says: one permit for each attempt, kept until its answer was read.</summary>
/// <remarks>Where the limiter's queue is full, the call fails with a <see cref="NotSentException"/>, which may be attempted again.</remarks>
public sealed class RateLimitGate : RequestGate
{
    private readonly RateLimiter _limiter;

    /// <summary>Creates the gate.</summary>
    /// <param name="limiter">The limiter; who made it disposes it.</param>
    public RateLimitGate(RateLimiter limiter)
    {
        ArgumentNullException.ThrowIfNull(limiter);
        _limiter = limiter;
    }

    /// <inheritdoc/>
    public override async ValueTask<IDisposable> EnterAsync(WireOperation operation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operation);
        RateLimitLease lease = await _limiter.AcquireAsync(1, cancellationToken).ConfigureAwait(false);
        if (lease.IsAcquired)
        {
            return lease;
        }

        lease.Dispose();
        throw new NotSentException(operation.Name, "the rate limit allows no more requests now.");
    }
}
