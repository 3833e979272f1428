using System.Collections.Generic;

namespace TextMe.Client.Tests.Vectors.Cases;

/// <summary>Sub-accounts of a reseller.</summary>
internal static class SubAccountVectors
{
    private static readonly CreateSubAccountRequest s_create = new()
    {
        Username = "acme",
        Name = "Branch One",
        NewUsername = "branch1",
        Password = "S3cret-pw",
        Source = "0559990000",
        Amount = 500,
        OtpPhone = "0501112222",
    };

    private static readonly UpdateSubAccountBalanceRequest s_update = new() { Username = "acme", SubAccount = "branch1", Amount = 200 };
    private static readonly SubAccountBalancesRequest s_balances = new() { Username = "acme" };

    public static IEnumerable<Vector> All =>
    [
        Vector.Done("all", s_create, new Reply { Message = "The user was created successfully" }),
        Vector.Done("minimal", s_create with { Amount = 0, OtpPhone = null }, new Reply { Message = "The user was created successfully" }),
        Vector.Refused(s_create, 511),
        Vector.Refused(s_create, 990),
        Vector.Refused(s_create, 994),
        Vector.Broken(s_create, 991, "amount must be digits only", new("<amount>500</", "<amount>many</"), new("\"amount\":\"500\"", "\"amount\":\"many\"")),
        Vector.Broken(s_create, 992, "source too long or too short", new("0559990000", "055999000012")),
        Vector.Broken(s_create, 993, "password too long or too short", new("S3cret-pw", new string('p', 65))),
        Vector.Broken(s_create, 995, "username too long or too short", new("branch1", new string('b', 65))),
        Vector.Broken(s_create, 996, "name too long or too short", new("Branch One", new string('B', 65))),

        Vector.Done("messages", s_update, new Reply { Message = "Wallet successfully updated" }),
        Vector.Done("money", s_update with { Amount = null, MoneyAmount = 12.50m }, new Reply { Message = "Wallet successfully updated" }),
        Vector.Refused(s_update, 503),
        Vector.Refused(s_update, 511),
        Vector.Refused(s_update, 990),
        Vector.Broken(s_update, 991, "amount must be digits only", new("<amount>200</", "<amount>two</"), new("\"amount\":\"200\"", "\"amount\":\"two\"")),

        Vector.Done(
            "all",
            s_balances,
            new SubAccountBalances { Message = "OK", Balances = [new SubAccountBalance { Username = "branch1", Amount = 500, MoneyAmount = 0 }] }),
        Vector.Refused(s_balances, 511),
    ];
}
