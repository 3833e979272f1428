using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <content>The account.</content>
public partial interface ITextMeApi
{
    /// <summary>Tells how much credit is left.</summary>
    /// <param name="request">Which credit.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The credit.</returns>
    /// <remarks>
    /// Sheet §5.7: D; the reply C, of the sister product.
    /// </remarks>
    /// <exception cref="ApiException">The service refused.</exception>
    [Operation("balance", Safety = OperationSafety.ReadOnly)]
    Task<AccountBalance> GetBalanceAsync(BalanceRequest request, CancellationToken cancellationToken = default);
}
