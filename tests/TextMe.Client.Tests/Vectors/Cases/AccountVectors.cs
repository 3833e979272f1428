using System.Collections.Generic;

namespace TextMe.Client.Tests.Vectors.Cases;

/// <summary>The account. The statuses that any operation may be answered with stand here, too, where <c>getApiToken</c> has none of them.</summary>
internal static class AccountVectors
{
    private static readonly BalanceRequest s_request = new() { Username = "acme" };

    public static IEnumerable<Vector> All =>
    [
        Vector.Done("texts", s_request, new AccountBalance { Message = "OK", Balance = 1250, InternationalBalance = 0 }),
        Vector.Done("mails", s_request with { Kind = BalanceKind.Mail }, new AccountBalance { Message = "OK", Balance = 310 }),
        Vector.Refused(s_request, 3),
        Vector.Refused(s_request, 6),
        Vector.Refused(s_request, 998),
        Vector.Refused(s_request, 999),
    ];
}
