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
