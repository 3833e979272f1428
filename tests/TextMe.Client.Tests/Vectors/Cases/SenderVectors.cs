using System.Collections.Generic;

namespace TextMe.Client.Tests.Vectors.Cases;

/// <summary>Senders.</summary>
internal static class SenderVectors
{
    private static readonly VerifySendersRequest s_verify = new() { Username = "acme", Phones = ["0501112222", "031234567"] };
    private static readonly VerifiedSendersRequest s_list = new() { Username = "acme" };

    private static readonly VerifiedSenders s_senders = new() { Message = "OK", Senders = ["0501112222", "AcmeShop"] };

    public static IEnumerable<Vector> All =>
    [
        Vector.Done("two", s_verify, new SendersSubmitted { Message = "OK" }),
        Vector.Done(
            "partial",
            s_verify,
            new SendersSubmitted { Message = "OK", VerifyMessage = "You will get a call", Errors = ["The phone 031234567 is not valid"] },
            statusClass: StatusClass.Partial),
        Vector.Refused(s_verify, 510, "refused-510"),

        Vector.Done("all", s_list, s_senders),
        Vector.Done("own", s_list with { IncludesSubAccounts = false }, s_senders),
        Vector.Done("with-sub-accounts", s_list with { IncludesSubAccounts = true }, s_senders),
    ];
}
