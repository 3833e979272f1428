using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <content>The block list.</content>
public partial interface ITextMeApi
{
    /// <summary>Lists the numbers that were blocked in a time.</summary>
    /// <param name="request">The time; it may be long.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The numbers.</returns>
    /// <remarks>
    /// Sheet §5.11: D; the reply's names I.
    /// </remarks>
    /// <exception cref="ApiException">The service refused.</exception>
    [Operation("blacklist", Safety = OperationSafety.ReadOnly)]
    Task<BlockedNumbers> GetBlockedNumbersAsync(BlockedNumbersRequest request, CancellationToken cancellationToken = default);

    /// <summary>Blocks numbers: nothing is sent to them any more.</summary>
    /// <param name="request">The numbers.</param>
    /// <param name="cancellationToken">Ends the call; it may have been carried out all the same.</param>
    /// <returns>A success with status 946; 0 is taken as one, too.</returns>
    /// <remarks>
    /// May be repeated. Statuses: 933 a number is not valid. Sheet §5.12: request D19, reply D.
    /// </remarks>
    [Operation("addNumBL", Safety = OperationSafety.Idempotent, SuccessStatuses = [ApiStatus.Blocked, ApiStatus.Success])]
    Task<ApiResult<Reply>> BlockNumbersAsync(BlockNumbersRequest request, CancellationToken cancellationToken = default);

    /// <summary>Takes numbers off the block list.</summary>
    /// <param name="request">The numbers and why.</param>
    /// <param name="cancellationToken">Ends the call; it may have been carried out all the same.</param>
    /// <returns>A success; a partial one, status 944, where some of them were not blocked, and the message says how many.</returns>
    /// <remarks>
    /// May be repeated: the second time they are not blocked any more, which is 944. Statuses: 933 a number or the reason is not valid. Sheet §5.13:
    /// request D19, 944 D.
    /// </remarks>
    [Operation("rmNumBL", Safety = OperationSafety.Idempotent, PartialStatuses = [ApiStatus.PartlyUnblocked])]
    Task<ApiResult<Reply>> UnblockNumbersAsync(UnblockNumbersRequest request, CancellationToken cancellationToken = default);
}
