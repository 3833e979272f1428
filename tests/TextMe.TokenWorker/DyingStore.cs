using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.TokenWorker;

/// <summary>Kills the process, as the system would, in place of keeping a token that the store does not have yet.</summary>
internal sealed class DyingStore(ITokenStore inner) : ITokenStore
{
    private string? _kept;

    public async ValueTask<TokenState> LoadAsync(CancellationToken cancellationToken)
    {
        TokenState state = await inner.LoadAsync(cancellationToken);
        _kept = state.Token?.Token;
        return state;
    }

    public ValueTask<bool> TrySaveAsync(TokenState state, CancellationToken cancellationToken)
    {
        if (state.Token?.Token != _kept)
        {
            using var self = Process.GetCurrentProcess();
            self.Kill();
        }

        return inner.TrySaveAsync(state, cancellationToken);
    }
}
