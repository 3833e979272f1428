using System.Collections.Generic;
using System.Xml.Serialization;

namespace TextMe;

/// <summary>Senders that are verified.</summary>
/// <remarks>The list's name is seen in one unproven client, and <c>PHONE</c> for an item (sheet §5.24, CW); it is read in any shape.</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record VerifiedSenders : Reply
{
    /// <summary>Names and numbers that <see cref="SmsRequest.Source"/> may be. Where the service says more about one, that stands among them, too.</summary>
    [XmlArray("verified_phones"), XmlArrayItem("phone"), LenientList, WireAlias("phone"), WireAlias("PHONE")]
    public IReadOnlyList<string> Senders { get; init; } = [];
}
