using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>Keeps the token of one account for everybody who uses it: one process, all of a machine, or many machines.</summary>
/// <remarks>
/// Safe for use by many callers at one time. Every save replaces what was loaded and nothing else (compare and swap on <see cref="TokenState.Version"/>); that
/// alone makes a fleet mint once. Failures are <see cref="TokenStoreException"/>, with no token in it.
/// </remarks>
public interface ITokenStore
{
    /// <summary>What is kept; a state of version 0 if nothing is.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="TokenStoreException">It cannot be read.</exception>
    ValueTask<TokenState> LoadAsync(CancellationToken cancellationToken);

    /// <summary>Saves a state if what is kept still has its version, under the next version.</summary>
    /// <param name="state">The state, made from a loaded one.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns><see langword="false"/> if somebody else saved in the meantime: nothing was changed.</returns>
    /// <exception cref="TokenStoreException">It cannot be written, or it is not known whether it was.</exception>
    ValueTask<bool> TrySaveAsync(TokenState state, CancellationToken cancellationToken);
}
