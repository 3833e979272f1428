namespace TextMe.Generator.Tests.Contracts;

/// <summary>Members of many types, names and constraints: enough that text which depends on a culture would show.</summary>
internal static class ShapesContract
{
    public const string Source = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Xml.Serialization;
        using TextMe;

        namespace Acme.Shapes;

        public enum Size { [WireName("small")] Small = -1, [WireName("big")] Big = 1_000_000 }

        [WireContract]
        public sealed partial record Item
        {
            [XmlAttribute("id")]
            public string? Id { get; init; }

            [XmlText]
            public required string Number { get; init; }
        }

        [WireContract, XmlRoot("shape")]
        public sealed partial record Shape
        {
            [WireName("title"), StringLength(1_000, MinimumLength = 1)]
            public required string Title { get; init; }

            [WireName("ratio"), Range(-1234.5, 9876.25)]
            public double Ratio { get; init; }

            [WireName("price"), Range(typeof(decimal), "-0.5", "1234567.5", ParseLimitsInInvariantCulture = true)]
            public decimal? Price { get; init; }

            [WireName("count"), Range(-5, 1_000_000)]
            public int Count { get; init; }

            [WireName("big")]
            public long Big { get; init; }

            [WireName("id")]
            public Guid Id { get; init; }

            [WireName("flag")]
            public bool? Flag { get; init; }

            [WireName("size")]
            public Size Size { get; init; }

            [WireName("info/created"), WireFormat("dd/MM/yy HH:mm", TimeZone = "Asia/Jerusalem")]
            public DateTimeOffset? Created { get; init; }

            [WireName("info/INDIVIDUAL")]
            public DateTime Individual { get; init; }

            [WireName("items/item"), MinLength(1), MaxLength(1_000)]
            public required IReadOnlyList<Item> Items { get; init; }

            [XmlArray("codes"), XmlArrayItem("code")]
            public List<int>? Codes { get; init; }
        }
        """;
}
