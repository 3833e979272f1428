using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>A store that is waited for no longer than a call of the service: one that never answers would hold up every look for a token behind it.</summary>
internal sealed class BoundedTokenStore(ITokenStore store, TimeProvider timeProvider) : ITokenStore
{
    public ValueTask<TokenState> LoadAsync(CancellationToken cancellationToken) => WaitAsync(store.LoadAsync(cancellationToken), cancellationToken);

    public ValueTask<bool> TrySaveAsync(TokenState state, CancellationToken cancellationToken) =>
        WaitAsync(store.TrySaveAsync(state, cancellationToken), cancellationToken);

    private async ValueTask<T> WaitAsync<T>(ValueTask<T> answer, CancellationToken cancellationToken)
    {
        try
        {
            return await answer.AsTask().WaitAsync(TokenCalls.Time, timeProvider, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException e)
        {
            throw new TokenStoreException("The token store did not answer in time.", e);
        }
    }
}
