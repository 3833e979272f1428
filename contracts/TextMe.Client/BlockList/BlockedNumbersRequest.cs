using System;

namespace TextMe;

/// <summary>Asks which numbers were blocked in a time.</summary>
/// <remarks>Documented by the vendor (sheet §5.11, D); a window may be long, the vendor's own sample has half a year.</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record BlockedNumbersRequest : AccountRequest, IWireRules
{
    /// <summary>The start, to the minute.</summary>
    [WireName("from"), WireFormat("dd/MM/yy HH:mm", TimeZone = "Asia/Jerusalem")]
    public required DateTimeOffset From { get; init; }

    /// <summary>The end, to the minute.</summary>
    [WireName("to"), WireFormat("dd/MM/yy HH:mm", TimeZone = "Asia/Jerusalem")]
    public required DateTimeOffset To { get; init; }

    /// <inheritdoc/>
    void IWireRules.CheckRules(ref ConstraintValidator validator) => ReportWindow.Check(From, To, longest: null, ref validator);
}
