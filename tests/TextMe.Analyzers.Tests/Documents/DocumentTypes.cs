namespace TextMe.Analyzers.Tests.Documents;

/// <summary>Types of every shape a document can have, as a user's source.</summary>
internal static class DocumentTypes
{
    public const string Source = """
        [WireContract, XmlRoot("account")]
        public sealed partial record Account
        {
            [WireName("user/name"), StringLength(8, MinimumLength = 2), RegularExpression("[a-z]+")]
            public required string Name { get; init; }

            [WireName("user/age"), Range(18, 120)]
            public int? Age { get; init; }

            [WireName("active")]
            public bool Active { get; init; } = true;

            [WireName("note"), AllowedValues("x", "y", null)]
            public string? Note { get; init; }
        }

        [WireContract, XmlRoot("phones")]
        public sealed partial record Phones
        {
            [WireName("list/phone"), ItemCount(1, 3)]
            public required List<Phone> Items { get; init; }

            [XmlArray("tags"), XmlArrayItem("tag"), LenientList]
            public string[]? Tags { get; init; }

            [XmlElement("n")]
            public List<int> Numbers { get; init; } = [];

            [XmlElement("maybe")]
            public List<int?>? Maybe { get; init; }
        }

        [WireContract]
        public sealed partial record Phone([property: XmlText] string Number, [property: XmlAttribute("id")] int? Id);

        [WireContract, XmlRoot("s")]
        public sealed partial record Scalars
        {
            public long? Long { get; init; }
            public byte? Byte { get; init; }
            public uint? UInt { get; init; }
            public double? Double { get; init; }
            public float? Float { get; init; }
            public decimal? Decimal { get; init; }
            public char? Char { get; init; }
            public Guid? Guid { get; init; }
            public Uri? Uri { get; init; }
            public byte[]? Bytes { get; init; }
            [XmlElement(DataType = "hexBinary")] public byte[]? Hex { get; init; }
            public DateTime? Time { get; init; }
            public DateTimeOffset? Instant { get; init; }
            public DateOnly? Day { get; init; }
            public TimeOnly? Clock { get; init; }
            public TimeSpan? Span { get; init; }
            [WireFormat("dd/MM/yy HH:mm", TimeZone = "Asia/Jerusalem")] public DateTimeOffset? Local { get; init; }
            public Color? Color { get; init; }
            public Access? Access { get; init; }
        }

        public enum Color { [WireName("red")] Red, [WireName("dark blue")] DarkBlue }

        [Flags]
        public enum Access { None = 0, Read = 1, Write = 2 }

        [WireContract, XmlRoot("item", Namespace = "urn:a"), XmlType(Namespace = "urn:b")]
        public sealed partial record Spaced
        {
            public required string One { get; init; }

            [XmlElement(Namespace = "urn:c")]
            public string? Two { get; init; }

            [XmlAttribute(Namespace = "urn:d")]
            public string? Three { get; init; }
        }

        [WireContract, XmlRoot("box")]
        public sealed partial record Box
        {
            [XmlElement("shape")]
            public required Shape Shape { get; init; }
        }

        [WireContract, XmlInclude(typeof(Circle)), JsonDerivedType(typeof(Square), "sq")]
        public abstract partial record Shape;

        [WireContract]
        public sealed partial record Circle : Shape { [XmlElement("r")] public required int Radius { get; init; } }

        [WireContract]
        public sealed partial record Square : Shape { [XmlElement("a")] public int Side { get; init; } = 1; }

        [WireContract, XmlRoot("open")]
        public sealed partial record Open
        {
            [XmlElement("id")]
            public required int Id { get; init; }

            [XmlAnyElement]
            public List<System.Xml.XmlElement> Rest { get; init; } = [];

            [XmlAnyAttribute]
            public List<System.Xml.XmlAttribute> Attributes { get; init; } = [];

            [JsonExtensionData]
            public Dictionary<string, System.Text.Json.JsonElement>? More { get; init; }
        }

        [WireContract, XmlRoot("pick")]
        public sealed partial record Pick
        {
            [XmlElement("num", typeof(int)), XmlElement("word", typeof(string))]
            public List<object> Values { get; init; } = [];
        }

        [WireContract, XmlRoot("book")]
        public sealed partial record Book
        {
            [WireName("phone"), WireKey("id"), ItemCount(0, 2)]
            public Dictionary<string, int> Phones { get; init; } = [];

            [XmlArray("people"), XmlArrayItem("person"), WireKey("name")]
            public Dictionary<string, Phone>? People { get; init; }

            [XmlArray("tags", IsNullable = true), XmlArrayItem("tag")]
            public List<string?>? Tags { get; init; }

            [XmlElement("rate"), JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
            public double? Rate { get; init; }

            [XmlElement("page")]
            public Page<Phone>? Page { get; init; }
        }

        [WireContract(EmptyAsMissing = true), XmlRoot("lax")]
        public sealed partial record Lax
        {
            [WireName("name"), WireAlias("nmae"), StringLength(3, MinimumLength = 1)]
            public required string Name { get; init; }

            [XmlAttribute("id"), WireAlias("ident")]
            public int? Id { get; init; }

            [WireName("on"), WireFormat("1;0")]
            public bool? On { get; init; }

            [WireName("list/phone"), WireAlias("others/phone"), ItemCount(0, 2)]
            public List<LaxPhone> Phones { get; init; } = [];

            [XmlElement("n"), WireAlias("m")]
            public required List<int> Numbers { get; init; }

            [WireName("phone")]
            public LaxPhone? Phone { get; init; }
        }

        [WireContract(EmptyAsMissing = true)]
        public sealed partial record LaxPhone([property: XmlText] string Number, [property: XmlAttribute("id")] int? Id);

        [WireContract(EmptyAsMissing = true), XmlRoot("loose")]
        public sealed partial record Loose
        {
            [XmlArray("rows"), XmlArrayItem("row"), LenientList, WireAlias("lines"), ItemCount(0, 2)]
            public List<LooseRow> Rows { get; init; } = [];

            [WireName("n"), LenientList]
            public List<int> Numbers { get; init; } = [];

            [WireName("box/list/id"), LenientList]
            public List<int> Ids { get; init; } = [];
        }

        [WireContract(EmptyAsMissing = true)]
        public sealed partial record LooseRow([property: WireName("x")] int X);

        [WireContract]
        public sealed partial record Page<T>
            where T : IWireContract<T>
        {
            [XmlElement("item")]
            public required List<T> Items { get; init; }

            [XmlElement("first")]
            public T? First { get; init; }
        }
        """;
}
