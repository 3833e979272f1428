using System;
using System.Collections.Generic;

namespace TextMe;

/// <summary>Asks what became of messages, by your ids.</summary>
/// <remarks>Documented by the vendor (sheet §5.8, D).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record DeliveryReportsRequest : AccountRequest, IWireRules
{
    /// <summary>The most ids of one request.</summary>
    public const int MaxIds = 1000;

    /// <summary>Your ids, 1 to 1,000.</summary>
    [WireName("transactions/external_id"), ItemCount(1, MaxIds)]
    public required IReadOnlyList<ExternalId> ExternalIds { get; init; }

    /// <summary>The start, to the minute.</summary>
    [WireName("from"), WireFormat("dd/MM/yy HH:mm", TimeZone = "Asia/Jerusalem")]
    public required DateTimeOffset From { get; init; }

    /// <summary>The end, to the minute, at most a week after the start.</summary>
    [WireName("to"), WireFormat("dd/MM/yy HH:mm", TimeZone = "Asia/Jerusalem")]
    public required DateTimeOffset To { get; init; }

    /// <inheritdoc/>
    void IWireRules.CheckRules(ref ConstraintValidator validator) => ReportWindow.Check(From, To, ReportWindow.Week, ref validator);
}
