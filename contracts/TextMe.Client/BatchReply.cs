using System.Collections.Generic;
using System.Xml.Serialization;

namespace TextMe;

/// <summary>The reply to an operation over many rows, of which the service may have left some out.</summary>
[WireContract(EmptyAsMissing = true)]
public partial record BatchReply : Reply, IPartialReply
{
    /// <summary>
    /// One text for each row that was left out, in the service's words; they may hold numbers. Empty: everything went in.
    /// </summary>
    /// <remarks>Documented as strings in JSON (sheet §8.3, D); the name of the XML elements is inferred (I), so that every text in there is taken for one.</remarks>
    [XmlArray("errors"), XmlArrayItem("error"), LenientList, WireAlias("error"), Sensitive]
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>Whether a row was left out.</summary>
    bool IPartialReply.IsPartial => Errors.Count != 0;
}
