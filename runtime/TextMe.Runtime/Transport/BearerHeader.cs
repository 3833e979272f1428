using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>The value of the <c>Authorization</c> header. Composed anew only when the token changes.</summary>
internal sealed class BearerHeader(ITokenProvider provider)
{
    private Composed? _last;

    /// <summary>The header's value for one call.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="callToken">Fires when the caller cancels or the time is up.</param>
    /// <param name="callerToken">Fires when the caller cancels.</param>
    /// <exception cref="NotSentException">The provider ran out of time or into the network's troubles, or its token cannot stand in a header.</exception>
    public async ValueTask<string> GetAsync(WireOperation operation, CancellationToken callToken, CancellationToken callerToken)
    {
        string token = await AskAsync(provider, operation, callToken, callerToken).ConfigureAwait(false);
        Composed? last = Volatile.Read(ref _last);
        if (last is null || last.Token != token)
        {
            last = CanStandInHeader(token)
                ? new Composed(token)
                : throw new NotSentException(operation.Name, "the token is empty or has other characters than visible ASCII.");
            Volatile.Write(ref _last, last);
        }

        return last.Value;
    }

    /// <summary>The provider's token for one call.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="callToken">Fires when the caller cancels or the time is up.</param>
    /// <param name="callerToken">Fires when the caller cancels.</param>
    /// <exception cref="NotSentException">The provider ran out of time or into the network's troubles.</exception>
    public static async ValueTask<string> AskAsync(
        ITokenProvider provider, WireOperation operation, CancellationToken callToken, CancellationToken callerToken)
    {
        try
        {
            return await provider.GetTokenAsync(callToken).ConfigureAwait(false);
        }
        catch (Exception e) when (HttpFailure.IsExpected(e))
        {
            callerToken.ThrowIfCancellationRequested();
            Exception cause = callToken.IsCancellationRequested ? new TimeoutException("The time for the call was up.", e) : e;
            throw new NotSentException(operation.Name, "no token could be had for it.", cause);
        }
    }

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
    private sealed class Composed(string token)
    {
        public string Token { get; } = token;

        public string Value { get; } = "Bearer " + token;
    }
}
