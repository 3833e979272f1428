using System.Collections.Generic;
using System.Xml.Serialization;

namespace TextMe;

/// <summary>What became of messages. An id that has no report yet has no row (I).</summary>
/// <remarks>The rows of JSON are documented (sheet §5.8, D); those of XML are inferred from one client (C, I).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record DeliveryReports : Reply
{
    /// <summary>The reports.</summary>
    [XmlArray("transactions"), XmlArrayItem("transaction"), LenientList, WireAlias("transaction")]
    public IReadOnlyList<DeliveryReport> Reports { get; init; } = [];
}
