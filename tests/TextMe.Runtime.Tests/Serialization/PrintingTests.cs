using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using Xunit;

namespace TextMe.Tests.Serialization;

/// <summary>What wire types show of themselves.</summary>
public sealed class PrintingTests
{
    // No constant: an analyzer keeps those out of sensitive members.
    private static string Canary => new('c', 6);

    [Fact]
    public void Of_lists_the_number_of_items_is_printed()
    {
        var shelf = new Shelf { Name = "n", Books = ["a", "b"], Pages = [1], Marks = new() { ["k"] = 1 }, Lazy = Enumerable.Range(0, 9).Where(static i => i > 3), Cover = [1, 2, 3] };
        Assert.Equal("Shelf { Name = n, Books = 2 items, Pages = 1 item, Marks = 1 item, Lazy = items, Cover = 3 items, Keys = ***, Tags =  }", shelf.ToString());
        Assert.Equal("Shelf { Name = , Books = , Pages = 0 items, Marks = , Lazy = , Cover = , Keys = ***, Tags =  }", new Shelf { Pages = [] }.ToString());
    }

    [Fact]
    public void A_debugger_shows_secrets_of_no_type()
    {
        Assert.Equal("Shelf { Name = , Books = , Pages = , Marks = , Lazy = , Cover = , Keys = ***, Tags =  }", Seen(new Shelf { Keys = [Canary] }));
        Assert.Equal(typeof(Safe).FullName, Seen(new Safe { Combination = Canary }));
        Assert.Equal("{Label}", Assert.Single(typeof(Drawer).GetCustomAttributes<DebuggerDisplayAttribute>()).Value);
    }

    private static string? Seen(object value)
    {
        Assert.Equal("{ToString(),nq}", Assert.Single(value.GetType().GetCustomAttributes<DebuggerDisplayAttribute>()).Value);
        Assert.Equal(typeof(MaskedView).AssemblyQualifiedName, Assert.Single(value.GetType().GetCustomAttributes<DebuggerTypeProxyAttribute>()).ProxyTypeName);
        var view = new MaskedView(value);
        FieldInfo field = Assert.Single(typeof(MaskedView).GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public));
        Assert.Equal(view.Shown, field.GetValue(view));
        return view.Shown;
    }
}

[WireContract]
internal sealed partial record Shelf
{
    public string? Name { get; init; }

    public IReadOnlyList<string>? Books { get; init; }

    public ImmutableArray<int> Pages { get; init; }

    [WireKey("id")]
    public Dictionary<string, int>? Marks { get; init; }

    public IEnumerable<int>? Lazy { get; init; }

    public byte[]? Cover { get; init; }

    [Sensitive]
    public string[]? Keys { get; init; }

    public int[]? Tags { get; init; }
}

[WireContract]
internal sealed partial class Safe
{
    [Sensitive]
    public string? Combination { get; set; }
}

[WireContract, DebuggerDisplay("{Label}")]
internal sealed partial class Drawer
{
    public string? Label { get; set; }

    [Sensitive]
    public string? Content { get; set; }
}
