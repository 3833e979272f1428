using System;
using System.Collections.Generic;

namespace TextMe.Fuzz.Tests;

/// <summary>Values of the wire types.</summary>
internal static class Samples
{
    public static IReadOnlyList<Scalars> Scalars { get; } =
    [
        new(),
        new()
        {
            Yes = false, SByteValue = -128, ByteValue = 255, ShortValue = -32768, UShortValue = 65535, IntValue = int.MinValue,
            UIntValue = uint.MaxValue, LongValue = long.MinValue,
            ULongValue = ulong.MaxValue, FloatValue = 1.5e-10f, DoubleValue = Math.PI, DecimalValue = 1.10m, CharValue = 'א',
            GuidValue = new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
            DateTimeValue = new DateTime(2024, 2, 29, 12, 34, 56, DateTimeKind.Utc),
            OffsetValue = new DateTimeOffset(2024, 2, 29, 1, 2, 3, 4, TimeSpan.FromHours(-3.5)),
            DateValue = new DateOnly(1999, 12, 31), TimeValue = new TimeOnly(23, 59, 59, 999), SpanValue = new TimeSpan(1, 2, 3, 4, 5),
            UriValue = new Uri("https://a.example/?b=c&d"),
            Base64Value = [1, 2, 3, 4], HexValue = [0xAB, 0xCD], DaysValue = Tests.Days.Sunday | Tests.Days.Friday, SizeValue = Size.Large,
        },
        new() { DateTimeValue = new DateTime(1, 1, 1), DoubleValue = -0.0, DecimalValue = decimal.MaxValue, Base64Value = [], DaysValue = Tests.Days.None },
    ];

    public static IReadOnlyList<Message> Messages { get; } =
    [
        new() { Username = "u", Size = Size.Small },
        new()
        {
            Username = "שלום 😀", Note = "<a> & \"b\" 'c' ]]> \r\n\t", Sent = new DateTimeOffset(2024, 10, 27, 1, 30, 0, TimeSpan.FromHours(2)),
            Day = new DateOnly(2024, 5, 6),
            Phones = [new Phone { Id = "1", Rank = 2, Number = "0501234567" }, new Phone { Number = "" }], Tags = ["a", "", "ב"],
            Codes = [1, -1, long.MaxValue],
            Days = [Tests.Days.None, Tests.Days.Sunday | Tests.Days.Monday], At = new Point(1, 2), Size = Size.Large, Secret = "abc",
        },
    ];

    public static IReadOnlyList<Node> Nodes { get; } =
    [
        new() { Id = 1, Name = "a", Next = new Node { Next = new Node { Name = "c" } }, Nodes = [new Node { Id = 2 }, new Node { Nodes = [new Node(), new Node { Name = "d" }] }] },
        Chain(60),
    ];

    public static IReadOnlyList<Envelope> Envelopes { get; } = [new() { Title = "t", Subtitle = "s", Language = "he", Items = [1, 2, 3], Plain = "p" }, new() { Title = "" }];

    public static IReadOnlyList<PhoneBook> PhoneBooks { get; } =
    [
        new(),
        new()
        {
            Phones = { ["a"] = new Phone { Id = "1", Number = "050" }, ["\t<\"&שלום"] = null, [""] = new Phone { Number = "" } },
            Counts = new() { ["b"] = 1, ["c"] = long.MinValue, ["d"] = null },
        },
    ];

    public static IReadOnlyList<Batch<Node>> Batches { get; } =
        [new() { Title = "x" }, new() { Items = [new Node { Id = 1 }, new Node { Nodes = [new Node()] }], First = new Node { Name = "f" } }];

    public static IReadOnlyList<Choices> Choices { get; } =
    [
        new() { One = new Point(1, 2), Many = [1L, Size.Large, new Choices { One = "w" }, -5L], Rows = [new Phone { Number = "1" }, true] },
        new() { One = new Node { Id = 3 }, Rows = [] },
    ];

    public static DeliveryReportsRequest ReportsRequest { get; } = new()
    {
        Username = "a",
        ExternalIds = ["b"],
        From = IsraelTime.At(2027, 3, 1),
        To = IsraelTime.At(2027, 3, 2),
    };

    public static DeliveryReports Reports { get; } = new()
    {
        Message = "m",
        Reports = [new() { ExternalId = "b", Status = 102, Operator = "C", Phone = "972501112222", Date = new ServiceTime("05/03/27 14:31") }],
    };

    public static SmsRequest SmsRequest { get; } = new()
    {
        Username = "a",
        Source = "Shop",
        Recipients = ["0501112222", new() { Phone = "0523334444", Id = "b" }],
        ContactListIds = ["1"],
        Message = "m",
        SendAt = IsraelTime.At(2027, 3, 1),
        Unsubscribe = UnsubscribeOption.Link,
        IncludesInternational = true,
        Voice = new() { Kind = VoiceKind.Call, Rate = -1 },
    };

    public static ContactListRequest ContactListRequest { get; } = new() { Username = "a", Id = "1" };

    public static ApiTokenRequest TokenRequest { get; } = new() { AdminUsername = "a", Username = "b", Action = TokenAction.New };

    public static ApiToken Token { get; } = new() { Token = "t", ExpiresAt = new ServiceTime("01/06/2031 12:00:00") };

    private static Node Chain(int length) => length == 0 ? new Node() : new Node { Id = length, Next = Chain(length - 1) };
}
