using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;

namespace TextMe;

/// <summary>Takes numbers off the block list.</summary>
/// <remarks>Documented by a sister product (sheet §5.13, D19).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record UnblockNumbersRequest : AccountRequest, IWireRules
{
    /// <summary>The numbers, at least one.</summary>
    [WireName("phones/phone"), ItemCount(1, int.MaxValue), Sensitive, ViolationStatus(ApiStatus.InvalidBlockRequest, "phone or reason not valid")]
    public required IReadOnlyList<PhoneNumber> Phones { get; init; }

    /// <summary>Why, in your words.</summary>
    [WireName("reason"), StringLength(int.MaxValue, MinimumLength = 1), ViolationStatus(ApiStatus.InvalidBlockRequest, "phone or reason not valid")]
    public required string Reason { get; init; }

    /// <inheritdoc/>
    void IWireRules.CheckRules(ref ConstraintValidator validator) => PhoneListRules.Check(Phones, "phones/phone", ref validator);
}
