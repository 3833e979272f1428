using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>Hands a transport the bearer token of each call. Implementations are safe for use by many calls at one time.</summary>
public interface ITokenProvider
{
    /// <summary>The token to send.</summary>
    /// <param name="cancellationToken">
    /// Ends the wait; fires also when the call's time is up. It is this call's: what goes on behind the returned token, such as a renewal ahead of time, must
    /// not use it, for it may fire for a later call.
    /// </param>
    ValueTask<string> GetTokenAsync(CancellationToken cancellationToken);

    /// <summary>Another token in place of one that the service refused.</summary>
    /// <param name="refusedToken">The token that the call was sent with.</param>
    /// <param name="cancellationToken">As of <see cref="GetTokenAsync"/>.</param>
    /// <returns>A different token, which <see cref="GetTokenAsync"/> gives from now on; <see langword="null"/> if there is none.</returns>
    ValueTask<string?> GetTokenAfterRefusalAsync(string refusedToken, CancellationToken cancellationToken) => new((string?)null);
}
