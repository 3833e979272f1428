using System.Collections.Generic;
using System.Linq;

namespace TextMe.Client.Tests.Vectors.Cases;

/// <summary>One-time passcodes.</summary>
internal static class OtpVectors
{
    private static readonly SendOtpRequest s_minimal = new() { Username = "acme", Phone = "0501112222", Source = "AcmeShop" };
    private static readonly SendOtpRequest s_example = s_minimal with { AppId = 1, MaxTries = 3, ValidMinutes = 5, Text = "Code: [code]" };
    private static readonly ValidateOtpRequest s_validate = new() { Username = "acme", Phone = "0501112222", AppId = 1, Code = "482913" };

    private static readonly OtpReceipt s_receipt = new() { Message = "OTP has been sent", Code = "482913" };

    public static IEnumerable<Vector> All =>
    [
        Vector.Done("minimal", s_minimal, s_receipt with { Code = null }),
        Vector.Done("app", s_example, s_receipt),
        Vector.Done("all", s_example with { Phone = "+44 7700 900123", MaxTries = 5, ValidMinutes = 15, IncludesInternational = true }, s_receipt),
        .. new[] { 4, 5, 6, 8, 12, 515 }.Select(static status => Vector.Refused(s_minimal, status)),
        Vector.Refused(s_minimal, 9, "refused-9"),
        Vector.Broken(s_minimal, 992, "source too long or too short", new("AcmeShop", "AcmeShopHaifa")),

        Vector.Done("right", s_validate, new Reply { Message = "Verified" }),
        Vector.Done(
            "all",
            s_validate with { Phone = "+44 7700 900123", Code = "000000", Channel = OtpChannel.WhatsApp, IsInternational = true },
            new Reply { Message = "Verified" }),
        Vector.Refused(s_validate, 12, "refused-12"),
        Vector.Broken(s_validate, 12, "Unverified code", new("482913", "48291")),
    ];
}
