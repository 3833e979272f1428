using System.Collections.Generic;

namespace TextMe.Fuzz.Tests;

[WireContract]
public sealed partial record Receipt
{
    [WireName("text")] public string? Text { get; init; }

    [WireName("rows/row")] public IReadOnlyList<Node> Rows { get; init; } = [];
}
