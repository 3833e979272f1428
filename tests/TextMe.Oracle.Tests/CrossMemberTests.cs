using System.Buffers;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using System.Xml.Serialization;
using Xunit;

namespace TextMe.Oracle.Tests;

/// <summary>Rules about several members, about items of a list, and those that a type checks itself.</summary>
public sealed class CrossMemberTests
{
    [Theory]
    [InlineData(null, null, 0, "campaign/id ExactlyOneOf Exactly one of campaign/id, campaign/name, phone must be given.")]
    [InlineData("1", null, 0, "")]
    [InlineData(null, "n", 0, "")]
    [InlineData(null, null, 2, "")]
    [InlineData("1", null, 1, "campaign/id ExactlyOneOf Exactly one of campaign/id, campaign/name, phone must be given.")]
    public void One_member_is_given(string? id, string? name, int phones, string violations) => Assert.Equal(
        violations, Violations(new Cancel { Id = id, Name = name, Phones = [.. Enumerable.Range(0, phones).Select(static i => new CancelPhone(i + "", null))] }));

    [Fact]
    public void Rules_of_the_base_type_hold_for_derived_types_too()
    {
        Assert.Equal("a AtLeastOneOf At least one of a, b must be given.", Violations(new Derived()));
        Assert.Equal("a AtMostOneOf At most one of a, c may be given.", Violations(new Derived { A = "x", C = [1] }));
        Assert.Equal("", Violations(new Derived { A = "x", C = [] }));
    }

    [Fact]
    public void Items_have_values_of_their_own()
    {
        Assert.Equal("", Violations(new Cancel { Phones = [new("1", null), new("2", null), new("3", "x"), new("4", "X")], Tags = ["a", "A"] }));
        Assert.Equal(
            "phone[2]/id UniqueItems Another item has the same value.; tag[1] UniqueItems Another item has the same value.; tag[3] UniqueItems Another item has the same value.",
            Violations(new Cancel { Phones = [new("1", "x"), new("2", "y"), new("3", "x")], Tags = ["a", "a", "b", "a"] }));
    }

    [Fact]
    public void Items_of_the_lists_in_items_have_values_of_their_own_across_all_of_them()
    {
        Assert.Equal("", Violations(new Pile { Boxes = [new() { Phones = [new("1", "x"), new("2", null)] }, new(), new() { Phones = [new("1", "y"), new("2", null)] }] }));
        Assert.Equal(
            "box[1]/in/phone[0]/id UniqueItems Another item has the same value.; box[1]/in/phone[2]/id UniqueItems Another item has the same value.",
            Violations(new Pile { Boxes = [new() { Phones = [new("1", "x")] }, new() { Phones = [new("1", "x"), new("2", "y"), new("3", "y")] }] }));
    }

    [Fact]
    public void A_type_checks_rules_of_its_own_behind_all_others_and_with_paths_from_itself()
    {
        Assert.Equal("low Limit The low bound is above the high bound.", Violations(new Bounds { Low = 2, High = 1 }));
        Assert.Equal(
            "campaign/id ExactlyOneOf Exactly one of campaign/id, campaign/name, phone must be given.",
            Violations(new Cancel { Range = new Bounds { Low = 1, High = 2 } }));
        Assert.Equal("range/low Limit The low bound is above the high bound.", Violations(new Cancel { Id = "1", Range = new Bounds { Low = 2, High = 1 } }));
    }

    [Theory]
    [InlineData("<cancel/>", 2, "Exactly one of campaign/id, campaign/name, phone must be given.")]
    [InlineData("<cancel><campaign><id>1</id><name>n</name></campaign></cancel>", 7, "Not both")]
    [InlineData("<cancel><campaign><id>1</id></campaign><tag>a</tag><tag>a</tag></cancel>", 5, "tag: Another item has the same value.")]
    [InlineData("<cancel><campaign><id>1</id></campaign><range low='2' high='1'/></cancel>", 8, "Bad range")]
    [InlineData("<cancel><campaign><id>1</id></campaign></cancel>", 0, null)]
    [InlineData("<cancel><campaign><di>1</di></campaign></cancel>", 0, null)]
    public async Task The_endpoint_answers_what_is_missing_and_what_is_wrong(string request, int status, string? message)
    {
        var reply = new ArrayBufferWriter<byte>();
        await new CancelApiEndpoint(new Service()).HandleAsync(Encoding.UTF8.GetBytes("\n<?xml version='1.0'?>" + request), WireFormat.Xml, reply);
        string text = Encoding.UTF8.GetString(reply.WrittenSpan);
        Assert.Contains($"<status>{status}</status>{(message is null ? "" : $"<message>{message}</message>")}", text, System.StringComparison.Ordinal);
    }

    private static string Violations<T>(T value)
        where T : IWireContract<T> => string.Join("; ", WireSerializer.Validate(value).Select(static v => $"{v.Path} {v.Rule} {v.Message}"));

    private sealed class Service : ICancelApi
    {
        public Task<Cancelled> CancelAsync(Cancel request, CancellationToken cancellationToken = default) => Task.FromResult(new Cancelled());
    }
}

[ApiContract(MissingMemberStatus = 2, ViolationStatus = 5)]
public partial interface ICancelApi
{
    [Operation("cancel")]
    Task<Cancelled> CancelAsync(Cancel request, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Cancelled;

[WireContract, ExactlyOneOf(nameof(Id), nameof(Name), nameof(Phones))]
public sealed partial record Cancel
{
    [WireName("campaign/id"), WireAlias("campaign/di"), ViolationStatus(7, "Not both")]
    public string? Id { get; init; }

    [WireName("campaign/name")]
    public string? Name { get; init; }

    [WireName("phone"), UniqueItems(nameof(CancelPhone.ExternalId))]
    public IReadOnlyList<CancelPhone> Phones { get; init; } = [];

    [WireName("tag"), UniqueItems]
    public string[]? Tags { get; init; }

    [WireName("range"), ViolationStatus(8, "Bad range")]
    public Bounds? Range { get; init; }
}

[WireContract]
public sealed partial record CancelPhone([property: XmlText] string Number, [property: XmlAttribute("id")] string? ExternalId);

[WireContract]
public sealed partial record Pile
{
    [WireName("box"), UniqueItems(nameof(Box.Phones), nameof(CancelPhone.ExternalId))]
    public IReadOnlyList<Box> Boxes { get; init; } = [];
}

[WireContract]
public sealed partial record Box
{
    [WireName("in/phone")]
    public ImmutableArray<CancelPhone> Phones { get; init; } = [];
}

[WireContract]
public partial struct Bounds : IWireRules
{
    [XmlAttribute("low")]
    public int Low { get; set; }

    [XmlAttribute("high")]
    public int High { get; set; }

    readonly void IWireRules.CheckRules(ref ConstraintValidator validator)
    {
        if (Low > High)
        {
            validator.Add("low", "Limit", "The low bound is above the high bound.");
        }
    }
}

[AtLeastOneOf(nameof(A), nameof(B)), AtMostOneOf(nameof(A), "C")]
public abstract record Grouped
{
    [WireName("a")]
    public string? A { get; init; }

    [WireName("b")]
    public int? B { get; init; }
}

[WireContract]
public sealed partial record Derived : Grouped
{
    [WireName("c")]
    public IEnumerable<int>? C { get; init; }
}
