using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Linq;
using System.Xml.Serialization;

namespace TextMe;

/// <summary>What every row of a report or list may carry: names of rows are mostly inferred, so that what has another name than those known here is kept.</summary>
public abstract record ReplyRow
{
    /// <inheritdoc cref="Reply.UnknownElements"/>
    [XmlAnyElement]
    public IReadOnlyList<XElement> UnknownElements { get; init; } = [];

    /// <inheritdoc cref="Reply.UnknownMembers"/>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; init; }
}
