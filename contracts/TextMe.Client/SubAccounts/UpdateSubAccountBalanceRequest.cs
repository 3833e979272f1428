using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace TextMe;

/// <summary>Moves credit to a sub-account of a reseller: messages or money, not both.</summary>
/// <remarks>
/// Fields documented by the vendor (sheet §5.25, D). Whether the amount is added or set, and whether a negative one takes credit back, is not known: look with
/// <see cref="ITextMeApi.GetSubAccountBalancesAsync"/>.
/// </remarks>
[WireContract(EmptyAsMissing = true)]
[ExactlyOneOf(nameof(Amount), nameof(MoneyAmount))]
[JsonNumberHandling(JsonNumberHandling.WriteAsString)]
public sealed partial record UpdateSubAccountBalanceRequest : AccountRequest
{
    /// <summary>The sub-account.</summary>
    [WireName("userDetails/username"), StringLength(64, MinimumLength = 1)]
    public required string SubAccount { get; init; }

    /// <summary>Messages.</summary>
    [WireName("userDetails/amount"), ViolationStatus(ApiStatus.InvalidAmount, "amount must be digits only")]
    public int? Amount { get; init; }

    /// <summary>Money, in shekels; that <c>amount_int</c> means it is inferred (I).</summary>
    [WireName("userDetails/amount_int"), ViolationStatus(ApiStatus.InvalidAmount, "amount must be digits only")]
    public decimal? MoneyAmount { get; init; }
}
