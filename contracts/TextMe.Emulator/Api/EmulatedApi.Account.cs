using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Emulator;

/// <content>The balance: both kinds of credit for texts (C), for mails one number alone (I).</content>
internal sealed partial class EmulatedApi
{
    public Task<AccountBalance> GetBalanceAsync(BalanceRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, static (request, account) => request.Kind == BalanceKind.Mail
            ? new AccountBalance { Message = Texts.Ok, Balance = account.MailCredit }
            : new AccountBalance { Message = Texts.Ok, Balance = account.Credit, InternationalBalance = account.Money }, cancellationToken);
}
