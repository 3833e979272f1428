using System;

namespace TextMe;

/// <summary>Asks for the messages that people sent to your numbers.</summary>
/// <remarks>Documented by the vendor (sheet §5.10, D); whether the window is limited is not known.</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record IncomingMessagesRequest : AccountRequest, IWireRules
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
