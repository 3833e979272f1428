using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <content>Tokens.</content>
public partial interface ITextMeApi
{
    /// <summary>
    /// Mints one more API token for an account, or reads the one minted last. A valid token must be sent with either; the new one does not
    /// replace it.
    /// </summary>
    /// <param name="request">Who asks, for whom, and which of the two.</param>
    /// <param name="cancellationToken">Ends the call; a token may have been minted all the same.</param>
    /// <returns>The token and the time it stops working.</returns>
    /// <remarks>
    /// <para>An account has at most 5 active tokens. They work side by side, each for 730 days, and are deleted in the console only: mint rarely and
    /// keep what you got.</para>
    /// <para><see cref="TokenAction.New"/> is not repeatable: after an unknown outcome look with
    /// <see cref="TokenAction.Current"/> before minting again.</para>
    /// <para>Statuses: 2 a field is missing, 3 bad token, 10 token expired, 11 token of another username, 502 unknown action, 503 unknown username,
    /// 504 no current token. Sheet §5.1: D; the reply C.</para>
    /// </remarks>
    /// <exception cref="ApiException">The service refused.</exception>
    [Operation("getApiToken", Safety = OperationSafety.Unsafe)]
    Task<ApiToken> GetApiTokenAsync(ApiTokenRequest request, CancellationToken cancellationToken = default);
}
