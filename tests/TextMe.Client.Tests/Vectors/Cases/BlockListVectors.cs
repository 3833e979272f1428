using System.Collections.Generic;

namespace TextMe.Client.Tests.Vectors.Cases;

/// <summary>The block list.</summary>
internal static class BlockListVectors
{
    private static readonly BlockNumbersRequest s_block = new() { Username = "acme", Phones = ["0501112222", "0523334444"] };
    private static readonly UnblockNumbersRequest s_unblock = new() { Username = "acme", Phones = ["0501112222"], Reason = "Asked to return" };
    private static readonly UnblockNumbersRequest s_unblockTwo = s_unblock with { Phones = ["0501112222", "0523334444"] };

    public static IEnumerable<Vector> All =>
    [
        Vector.Done(
            "half-a-year",
            new BlockedNumbersRequest { Username = "acme", From = IsraelTime.At(2027, 1, 1), To = IsraelTime.At(2027, 6, 30, 23, 59) },
            new BlockedNumbers { Message = "OK", Numbers = [new BlockedNumber { Phone = "0501112222", Date = new ServiceTime("05/03/27 14:40") }] }),

        Vector.Done("blocked", s_block, new Reply { Message = "number has successfully added to blacklist" }, 946),
        Vector.Done("blocked-with-0", s_block, new Reply { Message = "number has successfully added to blacklist" }),
        Vector.Refused(s_block, 933, "refused-933"),

        Vector.Done("all", s_unblockTwo, new Reply { Message = "2 phone numbers Successfully deleted" }),
        Vector.Done(
            "partial",
            s_unblockTwo,
            new Reply { Message = "1 phone numbers Successfully deleted, 1 Phone numbers not exist in blacklist" },
            944,
            StatusClass.Partial),
        Vector.Refused(s_unblock, 933, "refused-933"),
    ];
}
