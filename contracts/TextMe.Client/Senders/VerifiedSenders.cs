using System.Collections.Generic;
using System.Xml.Serialization;

namespace TextMe;

/// <summary>Senders that are verified.</summary>
/// <remarks>Names are inferred (sheet §5.24, I, CW).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record VerifiedSenders : Reply
{
    /// <summary>Names and numbers that <see cref="SmsRequest.Source"/> may be.</summary>
    [XmlArray("verified_phones"), XmlArrayItem("phone"), WireAlias("verified_phones/phone")]
    public IReadOnlyList<string> Senders { get; init; } = [];
}
