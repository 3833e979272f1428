using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Emulator;

/// <content>
/// Sub-accounts of a reseller; anybody else is answered with 511 (D), a username that exists with 994 and an amount above the reseller's own credit
/// with 990 (C). Inferred (I): that an amount is moved and not made, that <c>updateAmountSub</c> adds and a negative amount takes back, and that the
/// sender is verified.
/// </content>
internal sealed partial class EmulatedApi
{
    public Task<Reply> CreateSubAccountAsync(CreateSubAccountRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, (request, account) =>
        {
            CheckReseller(account);
            if (state.FindAccount(request.NewUsername) is not null)
            {
                throw Refusal.UsernameTaken();
            }

            if (request.Amount > account.Credit)
            {
                throw Refusal.AmountAboveCredit();
            }

            Commit(() =>
            {
                Account? created = state.OpenAccount(request.NewUsername, account);
                created!.Senders.Verify(request.Source.Value);
                created.Credit = request.Amount;
                account.Credit -= request.Amount;
            });
            return Done("The user was created successfully");
        }, cancellationToken);

    public Task<Reply> UpdateSubAccountBalanceAsync(UpdateSubAccountBalanceRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, (request, account) =>
        {
            CheckReseller(account);
            Account target = state.FindAccount(request.SubAccount) is { } found && found.Reseller == account
                ? found
                : throw Refusal.UnknownUsername();
            long credit = request.Amount ?? 0;
            decimal money = request.MoneyAmount ?? 0;
            if (credit > account.Credit || -credit > target.Credit || money > account.Money || -money > target.Money)
            {
                throw Refusal.AmountAboveCredit();
            }

            Commit(() =>
            {
                account.Credit -= credit;
                account.Money -= money;
                target.Credit += credit;
                target.Money += money;
            });
            return Done("Wallet successfully updated");
        }, cancellationToken);

    public Task<SubAccountBalances> GetSubAccountBalancesAsync(SubAccountBalancesRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, (_, account) =>
        {
            CheckReseller(account);
            return new SubAccountBalances
            {
                Message = Texts.Ok,
                Balances = [.. state.SubAccountsOf(account).Select(static sub => new SubAccountBalance
                {
                    Username = sub.Username,
                    Amount = sub.Credit,
                    MoneyAmount = sub.Money,
                })],
            };
        }, cancellationToken);

    private static void CheckReseller(Account account)
    {
        if (!account.IsReseller)
        {
            throw Refusal.NotPermitted();
        }
    }
}
