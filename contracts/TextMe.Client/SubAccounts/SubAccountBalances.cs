using System.Collections.Generic;
using System.Xml.Serialization;

namespace TextMe;

/// <summary>The credit of all sub-accounts.</summary>
/// <remarks>Names are inferred (sheet §5.26, I, CW).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record SubAccountBalances : Reply
{
    /// <summary>One for each sub-account.</summary>
    [XmlArray("balances"), XmlArrayItem("balance"), LenientList, WireAlias("balance")]
    public IReadOnlyList<SubAccountBalance> Balances { get; init; } = [];
}
