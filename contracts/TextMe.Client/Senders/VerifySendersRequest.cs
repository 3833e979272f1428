using System.Collections.Generic;

namespace TextMe;

/// <summary>Asks to have numbers verified as senders, mobile ones or landlines.</summary>
/// <remarks>Documented by the vendor (sheet §5.23, D).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record VerifySendersRequest : AccountRequest, IWireRules
{
    /// <summary>The numbers, at least one; none is answered with 510.</summary>
    [WireName("phone"), ItemCount(1, int.MaxValue), Sensitive]
    [ViolationStatus(ApiStatus.NothingToVerify, "invalid verify_phone request: no phones to verify")]
    public IReadOnlyList<PhoneNumber> Phones { get; init; } = [];

    /// <inheritdoc/>
    void IWireRules.CheckRules(ref ConstraintValidator validator) => PhoneListRules.Check(Phones, "phone", ref validator);
}
