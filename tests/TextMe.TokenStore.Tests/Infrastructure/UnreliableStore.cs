using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.TokenStore.Tests.Infrastructure;

/// <summary>A store whose saves fail from some number on, or that somebody else uses just before the first.</summary>
internal sealed class UnreliableStore : ITokenStore
{
    private readonly MemoryTokenStore _inner = new();
    private int _saves;

    /// <summary>The first save that fails, from 1.</summary>
    public int FailsFrom { get; set; } = int.MaxValue;

    /// <summary>Waited for at each load and save.</summary>
    public Func<Task> Answering { get; set; } = static () => Task.CompletedTask;

    public Func<ITokenStore, Task>? BeforeFirstSave { get; init; }

    public async ValueTask<TokenState> LoadAsync(CancellationToken cancellationToken)
    {
        await Answering();
        return await _inner.LoadAsync(cancellationToken);
    }

    public async ValueTask<bool> TrySaveAsync(TokenState state, CancellationToken cancellationToken)
    {
        await Answering();
        if (++_saves == 1 && BeforeFirstSave is { } before)
        {
            await before(_inner);
        }

        return _saves < FailsFrom ? await _inner.TrySaveAsync(state, cancellationToken) : throw new TokenStoreException("The disk is full.");
    }
}
