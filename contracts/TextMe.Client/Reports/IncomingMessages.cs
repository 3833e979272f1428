using System.Collections.Generic;
using System.Xml.Serialization;

namespace TextMe;

/// <summary>Messages that people sent to your numbers.</summary>
/// <remarks>Names of the pushed feed, which the vendor says are the same (sheet §5.10, D); the list's own name is inferred (I, CW).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record IncomingMessages : Reply
{
    /// <summary>The messages.</summary>
    [XmlArray("transactions"), XmlArrayItem("transaction"), LenientList, WireAlias("transaction"), WireAlias("incoming_messages")]
    public IReadOnlyList<IncomingMessage> Messages { get; init; } = [];
}
