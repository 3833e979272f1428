// violation
[WireContract]
public sealed partial record Book
{
    public HttpClient? {|TM2004:Source|} { get; init; }
}
// message: 'Source' has the type 'System.Net.Http.HttpClient?', which cannot go over the wire: use string, bool, a number, Guid, DateTime, DateTimeOffset, DateOnly, TimeOnly, TimeSpan, byte[], an enum, a [WireContract] type, or a list of these
// fix
[WireContract]
public sealed partial record Book
{
    public Uri? Source { get; init; }
}
// near miss
[WireContract]
public sealed partial record Book
{
    [XmlIgnore, JsonIgnore]
    public HttpClient? Source { get; init; }
}
// violation
[WireContract]
public sealed partial record Shelf<T, TOther>
    where TOther : Book
{
    public T? {|TM2004:First|} { get; init; }

    public List<TOther> {|TM2004:Others|} { get; init; } = [];
}

[WireContract]
public partial record Book(string Title);
// message: 'First' has the type 'T?', which cannot go over the wire: add 'where T : IWireContract<T>'
// message: 'Others' has the type 'System.Collections.Generic.List<TOther>', which cannot go over the wire: add 'where TOther : IWireContract<TOther>'
// near miss
[WireContract]
public sealed partial record Shelf<T, TOther>
    where T : IWireContract<T>
    where TOther : IWireContract<TOther>
{
    public T? First { get; init; }

    public List<T> Others { get; init; } = [];

    [XmlIgnore]
    public Dictionary<string, T> Named { get; init; } = [];
}
// violation
[WireContract]
public sealed partial record Shelf<T>
    where T : IWireContract<T>
{
    public Dictionary<string, int> {|TM2004:Pages|} { get; init; } = [];

    [WireKey("id")]
    public Dictionary<int, int> {|TM2004:Numbers|} { get; init; } = [];

    [WireKey("id"), XmlAttribute]
    public Dictionary<string, int> {|TM2004:Attribute|} { get; init; } = [];

    [WireKey("id")]
    public Dictionary<string, T> {|TM2004:Open|} { get; init; } = [];
}
// message: 'Pages' has the type 'System.Collections.Generic.Dictionary<string, int>', which cannot go over the wire: add [WireKey("id")] to name the attribute that carries the key in XML, or [XmlIgnore]
// message: 'Numbers' has the type 'System.Collections.Generic.Dictionary<int, int>', which cannot go over the wire: use Dictionary<string, T>, IDictionary<string, T>, IReadOnlyDictionary<string, T> or SortedDictionary<string, T>, whose keys are strings
// message: 'Attribute' has the type 'System.Collections.Generic.Dictionary<string, int>', which cannot go over the wire: each entry is an element in XML; use [XmlElement] or [XmlArrayItem]
// message: 'Open' has the type 'System.Collections.Generic.Dictionary<string, T>', which cannot go over the wire: 'T' might have an attribute named as the key; add [XmlIgnore]
// violation
[WireContract]
public sealed partial record Shelf
{
    public int[][] {|TM2004:Rows|} { get; init; } = [];

    public int[,]? {|TM2004:Square|} { get; init; }

    [WireKey("id")]
    public Dictionary<string, List<int>> {|TM2004:Lists|} { get; init; } = [];

    public SortedSet<int> {|TM2004:Set|} { get; init; } = [];
}
// message: 'Rows' has the type 'int[][]', which cannot go over the wire: put the inner list into a [WireContract] type
// message: 'Square' has the type 'int[*,*]?', which cannot go over the wire: an array has one dimension; use an array of [WireContract] types that hold the rows
// message: 'Lists' has the type 'System.Collections.Generic.Dictionary<string, System.Collections.Generic.List<int>>', which cannot go over the wire: put the inner list into a [WireContract] type
// message: 'Set' has the type 'System.Collections.Generic.SortedSet<int>', which cannot go over the wire: use List<Int32>, an array, ImmutableArray<T> or IReadOnlyList<T>
// near miss
[WireContract]
public sealed partial record Book
{
    public required Isbn Isbn { get; init; }

    [XmlAttribute]
    public Isbn? Other { get; init; }

    public Isbn[] All { get; init; } = [];
}

public readonly record struct Isbn(string Text) : IWireText<Isbn>
{
    public static bool TryRead(string text, out Isbn value)
    {
        value = new(text);
        return true;
    }

    public string ToWire() => Text;
}
// violation
[WireContract]
public sealed partial record Book
{
    public required Other {|TM2004:Isbn|} { get; init; }
}

public sealed class Other : IWireText<Isbn>
{
    public static bool TryRead(string text, out Isbn value) => Isbn.TryRead(text, out value);

    public string ToWire() => "";
}

public readonly record struct Isbn(string Text) : IWireText<Isbn>
{
    public static bool TryRead(string text, out Isbn value)
    {
        value = new(text);
        return true;
    }

    public string ToWire() => Text;
}
// message: 'Isbn' has the type 'Other', which cannot go over the wire: mark 'Other' with [WireContract], or let it implement IWireText<Other> if it is one text
