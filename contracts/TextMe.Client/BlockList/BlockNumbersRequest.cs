using System.Collections.Generic;

namespace TextMe;

/// <summary>Blocks numbers: nothing is sent to them any more.</summary>
/// <remarks>Documented by a sister product (sheet §5.12, D19).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record BlockNumbersRequest : AccountRequest, IWireRules
{
    /// <summary>The numbers, at least one.</summary>
    [WireName("phones/phone"), ItemCount(1, int.MaxValue), Sensitive, ViolationStatus(ApiStatus.InvalidBlockRequest, "phone not valid")]
    public required IReadOnlyList<PhoneNumber> Phones { get; init; }

    /// <inheritdoc/>
    void IWireRules.CheckRules(ref ConstraintValidator validator) => PhoneListRules.Check(Phones, "phones/phone", ref validator);
}
