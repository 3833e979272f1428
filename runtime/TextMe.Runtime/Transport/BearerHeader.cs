using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>The <c>Authorization</c> header of each call. Composed anew only when the token changes.</summary>
internal sealed class BearerHeader(ITokenProvider provider)
{
    private Composed? _last;

    /// <summary>The header for one call.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="callToken">Fires when the caller cancels or the time is up.</param>
    /// <param name="callerToken">Fires when the caller cancels.</param>
    /// <exception cref="NotSentException">The provider failed or ran out of time, or its token cannot stand in a header.</exception>
    /// <exception cref="TextMeException">The provider says that there is no token.</exception>
    public async ValueTask<Composed> GetAsync(WireOperation operation, CancellationToken callToken, CancellationToken callerToken)
    {
        string token = await AskAsync(operation, callToken, callerToken).ConfigureAwait(false);
        Composed? last = Volatile.Read(ref _last);
        if (last is null || last.Token != token)
        {
            last = CanStandInHeader(token)
                ? new Composed(token)
                : throw new NotSentException(operation.Name, "the token is empty or has other characters than visible ASCII.");
            Volatile.Write(ref _last, last);
        }

        return last;
    }

    /// <summary>Whether the provider has another token than one that the service refused.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="refused">The token that was refused.</param>
    /// <param name="callToken">Fires when the caller cancels or the time is up.</param>
    /// <param name="callerToken">Fires when the caller cancels.</param>
    /// <exception cref="NotSentException">The time was up before the provider knew; what is refused for its token was not processed.</exception>
    public async ValueTask<bool> HasOtherAsync(WireOperation operation, string refused, CancellationToken callToken, CancellationToken callerToken)
    {
        try
        {
            string? other = await WithinTime(provider.GetTokenAfterRefusalAsync(refused, callToken), callToken).ConfigureAwait(false);
            return other is not null && other != refused;
        }
        catch (Exception e)
        {
            callerToken.ThrowIfCancellationRequested();

            // That the call was refused is known, and the better thing to tell than why the provider failed.
            return callToken.IsCancellationRequested
                ? throw new NotSentException(
                    operation.Name, "its token was refused, and no other one could be had in time.", new TimeoutException("The time for the call was up.", e))
                : false;
        }
    }

    private async ValueTask<string> AskAsync(WireOperation operation, CancellationToken callToken, CancellationToken callerToken)
    {
        try
        {
            return await WithinTime(provider.GetTokenAsync(callToken), callToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not TextMeException)
        {
            // Whatever a provider throws, no byte has left.
            callerToken.ThrowIfCancellationRequested();
            Exception cause = callToken.IsCancellationRequested ? new TimeoutException("The time for the call was up.", e) : e;
            throw new NotSentException(operation.Name, "no token could be had for it.", cause);
        }
    }

    // The time of a call holds whether its provider looks at the token that ends it or not.
    private static ValueTask<T> WithinTime<T>(ValueTask<T> asked, CancellationToken callToken) =>
        asked.IsCompleted ? asked : new(asked.AsTask().WaitAsync(callToken));

    private static bool CanStandInHeader(string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            return false;
        }

        foreach (char c in token)
        {
            if (c is <= ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    // A class, not a record: a record's ToString would print the token.
    internal sealed class Composed(string token)
    {
        public string Token { get; } = token;

        public string Value { get; } = "Bearer " + token;
    }
}
