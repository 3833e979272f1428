using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>Keeps the token in this process: for programs that run once, for one is minted in each process that has a token that is about to expire.</summary>
public sealed class MemoryTokenStore : ITokenStore
{
    private TokenState _state = new();

    /// <inheritdoc/>
    public ValueTask<TokenState> LoadAsync(CancellationToken cancellationToken) => new(Volatile.Read(ref _state));

    /// <inheritdoc/>
    public ValueTask<bool> TrySaveAsync(TokenState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        TokenState kept = Volatile.Read(ref _state);
        TokenState next = state with { Version = state.Version + 1 };
        return new(kept.Version == state.Version && ReferenceEquals(Interlocked.CompareExchange(ref _state, next, kept), kept));
    }
}
