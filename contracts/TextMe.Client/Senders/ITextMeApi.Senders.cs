using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <content>Senders.</content>
public partial interface ITextMeApi
{
    /// <summary>Asks to have numbers verified as senders.</summary>
    /// <param name="request">The numbers.</param>
    /// <param name="cancellationToken">Ends the call; it may have been carried out all the same.</param>
    /// <returns>What happens next; a partial success where numbers were left out.</returns>
    /// <remarks>
    /// May not be repeated: each call starts a verification. Statuses: 510 no numbers. Sheet §5.23: request D, reply CW, I.
    /// </remarks>
    [Operation("verify_phone", Safety = OperationSafety.Unsafe)]
    Task<ApiResult<SendersSubmitted>> VerifySendersAsync(VerifySendersRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the senders that are verified.</summary>
    /// <param name="request">Whether with those of sub-accounts.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The senders.</returns>
    /// <remarks>
    /// Sheet §5.24: CW, I.
    /// </remarks>
    /// <exception cref="ApiException">The service refused.</exception>
    [Operation("getVerifiedPhones", Safety = OperationSafety.ReadOnly)]
    Task<VerifiedSenders> GetVerifiedSendersAsync(VerifiedSendersRequest request, CancellationToken cancellationToken = default);
}
