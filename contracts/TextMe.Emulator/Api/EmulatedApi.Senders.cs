using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Emulator;

/// <content>
/// Senders. How the service verifies one is not documented: here it is done at once, or when the test says so
/// (<see cref="TextMeEmulator.ConfirmSender"/>).
/// </content>
internal sealed partial class EmulatedApi
{
    public Task<ApiResult<SendersSubmitted>> VerifySendersAsync(VerifySendersRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, (request, account) =>
        {
            bool isDone = state.Options.VerifiesSendersAtOnce;
            Commit(() =>
            {
                foreach (PhoneNumber phone in request.Phones)
                {
                    if (isDone)
                    {
                        account.Senders.Verify(phone.Value);
                    }
                    else
                    {
                        account.Senders.Submit(phone.Value);
                    }
                }
            });
            return new ApiResult<SendersSubmitted>(new SendersSubmitted
            {
                Message = Texts.Ok,
                VerifyMessage = isDone ? "verified" : "waiting for confirmation",
            });
        }, cancellationToken);

    public Task<VerifiedSenders> GetVerifiedSendersAsync(VerifiedSendersRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, (request, account) => new VerifiedSenders
        {
            Message = Texts.Ok,
            Senders =
            [
                .. account.Senders.Verified,
                .. request.IncludesSubAccounts == true ? state.SubAccountsOf(account).SelectMany(static sub => sub.Senders.Verified) : [],
            ],
        }, cancellationToken);
}
