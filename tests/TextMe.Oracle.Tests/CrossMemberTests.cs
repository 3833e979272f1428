using System.Buffers;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
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

    [Theory]
    [InlineData(null, null, null, 0, "")]
    [InlineData(Payment.Cash, null, null, 0, "")]
    [InlineData(Payment.Card, "1", null, 0, "")]
    [InlineData(Payment.Card, null, null, 0, "card RequiredWhen card must be given where pay is card.")]
    [InlineData(Payment.Card, "", null, 0, "card RequiredWhen card must be given where pay is card.")]
    [InlineData(Payment.Cash, "1", null, 0, "pay AbsentWhen card must not be given where pay is cash.")]
    [InlineData(null, "1", null, 0, "")]
    [InlineData(null, null, true, 0, "gift ItemCountWhen wish/line has 0 items; allowed where gift is yes: 1 to 2.")]
    [InlineData(null, null, true, 1, "")]
    [InlineData(null, null, true, 2, "")]
    [InlineData(null, null, true, 3, "gift ItemCountWhen wish/line has 3 items; allowed where gift is yes: 1 to 2.")]
    [InlineData(null, null, false, 3, "")]
    [InlineData(Payment.Card, null, true, 0, "gift ItemCountWhen wish/line has 0 items; allowed where gift is yes: 1 to 2.; card RequiredWhen card must be given where pay is card.")]
    public void What_is_given_may_hang_on_the_value_of_another_member(Payment? pay, string? card, bool? gift, int wishes, string violations) => Assert.Equal(
        violations, Violations(new Purchase { Pay = pay, Card = card, IsGift = gift, Wishes = [.. Enumerable.Repeat("w", wishes)] }));

    [Fact]
    public void Values_of_every_kind_may_decide()
    {
        Assert.Equal("", Violations(new Deciding { Plain = 'b', Text = "X", Count = 6, Own = new("b"), Big = 2, Rest = ["r"] }));
        Assert.Equal("", Violations(new Deciding { Plain = 'b' }));
        Assert.Equal(
            "plain AbsentWhen rest must not be given where plain is a.; text AbsentWhen rest must not be given where text is x.; count AbsentWhen rest must not be given where count is 5.; "
            + "own AbsentWhen rest must not be given where own is a.; big AbsentWhen rest must not be given where big is 1.; pin AbsentWhen rest must not be given where pin is ***.",
            Violations(new Deciding { Plain = 'a', Text = "x", Count = 5, Own = new("a"), Big = 1, Pin = new string('p', 1), Rest = ["r"] }));
    }

    [Fact]
    public void Lists_of_every_kind_are_counted()
    {
        Assert.Equal("", Violations(new Counted { IsOn = true, Array = ["a"], Rows = [1], Some = [1], Set = [1], Map = new Dictionary<string, int> { ["k"] = 1 } }));
        Assert.Equal(
            string.Join("; ", new[] { "array", "rows", "some", "set", "Map/int" }.Select(static m => $"on ItemCountWhen {m} has 0 items; allowed where on is true: exactly 1.")),
            Violations(new Counted { IsOn = true }));
        Assert.Equal("", Violations(new Counted { IsOn = false }));
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
    [InlineData("<buy><pay>card</pay></buy>", 2, "card must be given where pay is card.")]
    [InlineData("<buy><pay>cash</pay><card>1</card></buy>", 5, "pay: card must not be given where pay is cash.")]
    [InlineData("<buy><gift>yes</gift></buy>", 9, "A gift wants a wish")]
    [InlineData("<buy><gift>no</gift></buy>", 0, null)]
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

        public Task<Cancelled> BuyAsync(Purchase request, CancellationToken cancellationToken = default) => Task.FromResult(new Cancelled());
    }
}

[ApiContract(MissingMemberStatus = 2, ViolationStatus = 5)]
public partial interface ICancelApi
{
    [Operation("cancel")]
    Task<Cancelled> CancelAsync(Cancel request, CancellationToken cancellationToken = default);

    [Operation("buy")]
    Task<Cancelled> BuyAsync(Purchase request, CancellationToken cancellationToken = default);
}

public enum Payment
{
    [XmlEnum("cash")]
    Cash,

    [XmlEnum("card")]
    Card,
}

[RequiredWhen(nameof(Pay), Payment.Card, nameof(Card)), AbsentWhen(nameof(Pay), Payment.Cash, nameof(Card))]
public abstract record Paid
{
    [WireName("pay")]
    public Payment? Pay { get; init; }

    [WireName("card")]
    public string? Card { get; init; }
}

[WireContract(EmptyAsMissing = true), ItemCountWhen(nameof(IsGift), true, nameof(Wishes), 1, 2)]
public sealed partial record Purchase : Paid
{
    [WireName("gift"), WireFormat("yes;no"), ViolationStatus(9, "A gift wants a wish")]
    public bool? IsGift { get; init; }

    [WireName("wish/line")]
    public IReadOnlyList<string> Wishes { get; init; } = [];
}

[WireContract]
[AbsentWhen(nameof(Plain), 'a', nameof(Rest)), AbsentWhen(nameof(Text), "x", nameof(Rest)), AbsentWhen(nameof(Count), 5, nameof(Rest))]
[AbsentWhen(nameof(Own), "a", nameof(Rest)), AbsentWhen(nameof(Big), 1, nameof(Rest)), AbsentWhen(nameof(Pin), "p", nameof(Rest))]
public sealed partial record Deciding
{
    [WireName("plain")]
    public char Plain { get; init; }

    [WireName("text")]
    public string? Text { get; init; }

    [WireName("count")]
    public int? Count { get; init; }

    [WireName("own"), StringLength(5)]
    public Stamp? Own { get; init; }

    [WireName("big")]
    public decimal Big { get; init; }

    [WireName("pin"), Sensitive]
    public string? Pin { get; init; }

    [WireName("rest")]
    public ImmutableArray<string> Rest { get; init; } = [];
}

[WireContract]
[ItemCountWhen(nameof(IsOn), true, nameof(Array), 1, 1), ItemCountWhen(nameof(IsOn), true, nameof(Rows), 1, 1), ItemCountWhen(nameof(IsOn), true, nameof(Some), 1, 1)]
[ItemCountWhen(nameof(IsOn), true, nameof(Set), 1, 1), ItemCountWhen(nameof(IsOn), true, nameof(Map), 1, 1)]
public sealed partial record Counted
{
    [WireName("on")]
    public bool IsOn { get; init; }

    [WireName("array")]
    public string[]? Array { get; init; }

    [WireName("rows")]
    public ImmutableArray<int> Rows { get; init; } = [];

    [WireName("some")]
    public IEnumerable<int>? Some { get; init; }

    [WireName("set")]
    public HashSet<int>? Set { get; init; }

    [XmlIgnore]
    public Dictionary<string, int>? Map { get; init; }
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
