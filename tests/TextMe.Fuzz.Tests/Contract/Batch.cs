using System.Collections.Generic;

namespace TextMe.Fuzz.Tests;

/// <summary>A generic type, with an initial value of an <c>init</c> accessor.</summary>
[WireContract]
public sealed partial record Batch<T>
    where T : IWireContract<T>
{
    public IReadOnlyList<T> Items { get; init; } = [];

    public T? First { get; init; }

    public string Title { get; init; } = "none";
}
