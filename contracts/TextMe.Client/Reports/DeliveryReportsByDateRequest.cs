using System;

namespace TextMe;

/// <summary>Asks what became of all messages of a time.</summary>
/// <remarks>Documented by a sister product (sheet §5.9, D19), the window of at most one week too.</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record DeliveryReportsByDateRequest : AccountRequest, IWireRules
{
    /// <summary>The start, to the minute.</summary>
    [WireName("from"), WireFormat("dd/MM/yy HH:mm", TimeZone = "Asia/Jerusalem")]
    public required DateTimeOffset From { get; init; }

    /// <summary>The end, to the minute, at most a week after the start.</summary>
    [WireName("to"), WireFormat("dd/MM/yy HH:mm", TimeZone = "Asia/Jerusalem")]
    public required DateTimeOffset To { get; init; }

    /// <inheritdoc/>
    void IWireRules.CheckRules(ref ConstraintValidator validator) => ReportWindow.Check(From, To, ReportWindow.Week, ref validator);
}
