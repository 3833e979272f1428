using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <content>One-time passcodes.</content>
public partial interface ITextMeApi
{
    /// <summary>Sends a code of six digits that the service makes up and will check.</summary>
    /// <param name="request">The number, the sender and the text.</param>
    /// <param name="cancellationToken">Ends the call; it may have been carried out all the same.</param>
    /// <returns>The receipt.</returns>
    /// <remarks>
    /// Costs money, and each call sends another code. Statuses: those of <see cref="SendSmsAsync"/>. Sheet §5.5: D; the reply I.
    /// </remarks>
    /// <exception cref="ApiException">The service refused.</exception>
    [Operation("send_otp", Safety = OperationSafety.Unsafe, QuotaStatuses = [ApiStatus.NotEnoughMoney], TransientStatuses = [ApiStatus.NotAtThisTime])]
    Task<OtpReceipt> SendOtpAsync(SendOtpRequest request, CancellationToken cancellationToken = default);

    /// <summary>Checks the code that a person entered. A wrong one is an ordinary outcome, not a fault: status 12.</summary>
    /// <param name="request">The number and the code.</param>
    /// <param name="cancellationToken">Ends the call; it may have been carried out all the same.</param>
    /// <returns>A success for the right code; a refusal with status 12 for one that is wrong, has expired or has no tries left.</returns>
    /// <remarks>
    /// Each call uses up a try, so it may not be repeated. Sheet §5.6: D; the reply C.
    /// </remarks>
    [Operation("validate_otp", Safety = OperationSafety.Unsafe, RejectedStatuses = [ApiStatus.WrongCode])]
    Task<ApiResult<Reply>> ValidateOtpAsync(ValidateOtpRequest request, CancellationToken cancellationToken = default);
}
