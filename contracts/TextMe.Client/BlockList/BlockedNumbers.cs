using System.Collections.Generic;
using System.Xml.Serialization;

namespace TextMe;

/// <summary>Numbers that are blocked.</summary>
/// <remarks>That there are numbers with dates is documented (sheet §5.11, D); all names are inferred (I, CW).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record BlockedNumbers : Reply
{
    /// <summary>The numbers.</summary>
    [XmlArray("blacklists"), XmlArrayItem("blacklist"), LenientList, WireAlias("blacklist"), WireAlias("transactions")]
    public IReadOnlyList<BlockedNumber> Numbers { get; init; } = [];
}
