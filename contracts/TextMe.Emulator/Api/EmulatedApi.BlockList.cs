using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Emulator;

/// <content>
/// The block list. Blocking is answered with 946, unblocking with 0, or with 944 and a count where some were not blocked (D); that this is so even
/// where none was, that a number keeps the date of its first block, and that one named twice counts once, is inferred (I).
/// </content>
internal sealed partial class EmulatedApi
{
    public Task<BlockedNumbers> GetBlockedNumbersAsync(BlockedNumbersRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, static (request, account) =>
        {
            var window = new MinuteWindow(request.From, request.To);
            return new BlockedNumbers
            {
                Message = Texts.Ok,
                Numbers =
                [
                    .. account.BlockList.Numbers
                        .Where(number => window.Contains(number.Value))
                        .OrderBy(static number => number.Value)
                        .Select(static number => new BlockedNumber { Phone = number.Key, Date = ServiceTime.Of(number.Value) }),
                ],
            };
        }, cancellationToken);

    public Task<ApiResult<Reply>> BlockNumbersAsync(BlockNumbersRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, (request, account) =>
        {
            DateTimeOffset now = state.Now;
            Commit(() =>
            {
                foreach (PhoneNumber phone in request.Phones)
                {
                    account.BlockList.Add(phone, now);
                }
            });
            return new ApiResult<Reply>(Done("number has successfully added to blacklist"), ApiStatus.Blocked);
        }, cancellationToken);

    public Task<ApiResult<Reply>> UnblockNumbersAsync(UnblockNumbersRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, (request, account) =>
        {
            PhoneNumber[] phones = [.. request.Phones.Distinct()];
            PhoneNumber[] blocked = Array.FindAll(phones, account.BlockList.Contains);
            Commit(() =>
            {
                foreach (PhoneNumber phone in blocked)
                {
                    account.BlockList.Remove(phone);
                }
            });

            int missing = phones.Length - blocked.Length;
            string message = $"{blocked.Length} phone numbers Successfully deleted";
            return missing == 0
                ? new ApiResult<Reply>(Done(message))
                : new ApiResult<Reply>(Done($"{message}, {missing} Phone numbers not exist in blacklist"), ApiStatus.PartlyUnblocked);
        }, cancellationToken);
}
