using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <content>Sub-accounts of a reseller.</content>
public partial interface ITextMeApi
{
    /// <summary>Opens a sub-account.</summary>
    /// <param name="request">Its data.</param>
    /// <param name="cancellationToken">Ends the call; it may have been carried out all the same.</param>
    /// <returns>The service's words.</returns>
    /// <remarks>
    /// May not be repeated. Statuses: 511 no reseller, 990 and 991 amount, 992 sender, 993 password, 994 and 995 username, 996 name. Sheet §5.25: request D, reply CW.
    /// </remarks>
    /// <exception cref="ApiException">The service refused.</exception>
    [Operation("addSub", Safety = OperationSafety.Unsafe)]
    Task<Reply> CreateSubAccountAsync(CreateSubAccountRequest request, CancellationToken cancellationToken = default);

    /// <summary>Moves credit to a sub-account.</summary>
    /// <param name="request">The sub-account and how much.</param>
    /// <param name="cancellationToken">Ends the call; it may have been carried out all the same.</param>
    /// <returns>The service's words.</returns>
    /// <remarks>
    /// May not be repeated: whether it adds or sets is not known. Statuses: 503 no such sub-account, 511 no reseller, 990 and 991 amount. Sheet §5.25: request D,
    /// reply CW.
    /// </remarks>
    /// <exception cref="ApiException">The service refused.</exception>
    [Operation("updateAmountSub", Safety = OperationSafety.Unsafe)]
    Task<Reply> UpdateSubAccountBalanceAsync(UpdateSubAccountBalanceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the credit of all sub-accounts.</summary>
    /// <param name="request">The account.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The credit of each.</returns>
    /// <remarks>
    /// Statuses: 511 no reseller. The root is misspelled in the service. Sheet §5.26: name D, reply I.
    /// </remarks>
    /// <exception cref="ApiException">The service refused.</exception>
    [Operation("getBlanceSubs", Safety = OperationSafety.ReadOnly)]
    Task<SubAccountBalances> GetSubAccountBalancesAsync(SubAccountBalancesRequest request, CancellationToken cancellationToken = default);
}
