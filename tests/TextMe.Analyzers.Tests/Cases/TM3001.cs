// violation
[WireContract]
public sealed partial record Book
{
    [{|TM3001:StringLength(4)|}]
    public required int Year { get; init; }
}
// message: 'Year' has the type 'int', for which [StringLength] says nothing: it is about text
// fix
[WireContract]
public sealed partial record Book
{
    [Range(0, 9999)]
    public required int Year { get; init; }
}
// violation
[WireContract]
public sealed partial record Book
{
    [{|TM3001:Range(1, 5)|}]
    public string? Title { get; init; }

    [{|TM3001:ItemCount(1, 5)|}]
    public string? Author { get; init; }

    [{|TM3001:RegularExpression("a+")|}]
    public List<string>? Tags { get; init; }

    [{|TM3001:StringLength(100)|}]
    public byte[]? Cover { get; init; }

    [{|TM3001:AllowedValues("a")|}]
    public DateTime? Bought { get; init; }
}

[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync([{|TM3001:Length(1, 2)|}] int number, CancellationToken cancellationToken = default);
}
// message: 'Title' has the type 'string?', for which [Range] says nothing: it is about numbers and, with a type and two texts, about times
// message: 'Author' has the type 'string?', for which [ItemCount] says nothing: it is about lists; use [StringLength]
// message: 'Tags' has the type 'System.Collections.Generic.List<string>?', for which [RegularExpression] says nothing: it is about text
// message: 'Cover' has the type 'byte[]?', for which [StringLength] says nothing: it is about text
// message: 'Bought' has the type 'System.DateTime?', for which [AllowedValues] says nothing: its values are constants, which this type has none of
// message: 'number' has the type 'int', for which [Length] says nothing: it is about text, lists and bytes
// near miss
[WireContract]
public sealed partial record Book
{
    [StringLength(100), RegularExpression("[A-Z].*")]
    public string? Title { get; init; }

    [ItemCount(1, 5)]
    public List<string>? Tags { get; init; }

    [Range(typeof(DateTime), "2000-01-01", "2100-01-01")]
    public DateTime? Bought { get; init; }

    [AllowedValues(Kind.Novel)]
    public required Kind Kind { get; init; }

    [Required]
    public int? Pages { get; init; }
}

public enum Kind { Novel, Essay }
// violation
[WireContract]
public sealed partial record Book
{
    [{|TM3001:ItemCount(1, 3)|}, StringLength(17), RegularExpression("[0-9-]+")]
    public required Isbn Isbn { get; init; }

    [{|TM3001:StringLength(17)|}, MaxLength(3)]
    public List<Isbn> Others { get; init; } = [];
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
// message: 'Isbn' has the type 'Isbn', for which [ItemCount] says nothing: it is about lists; use [StringLength]
// message: 'Others' has the type 'System.Collections.Generic.List<Isbn>', for which [StringLength] says nothing: it is about text
// violation
[WireContract]
public sealed partial record Shelf
{
    [WireName("page"), {|TM3001:UniqueItems|}]
    public List<double> Pages { get; init; } = [];

    [WireName("book"), {|TM3001:UniqueItems("Isbn")|}]
    public List<Book> Books { get; init; } = [];

    [WireName("lent"), {|TM3001:UniqueItems("Readers", "Isbn")|}]
    public List<Book> Lent { get; init; } = [];

    [WireName("lost"), {|TM3001:UniqueItems("Title", "Isbn")|}]
    public List<Book> Lost { get; init; } = [];

    [WireName("sold"), {|TM3001:UniqueItems("a", "b", "c")|}]
    public List<Book> Sold { get; init; } = [];
}

[WireContract]
public sealed partial record Book(string Title);
// message: 'Pages' has the type 'System.Collections.Generic.List<double>', for which [UniqueItems] says nothing: compared are texts, whole numbers, characters, GUIDs and enums; name the member that is
// message: 'Books' has the type 'System.Collections.Generic.List<Book>', for which [UniqueItems] says nothing: 'Isbn' is no member of 'Book' on the wire
// message: 'Lent' has the type 'System.Collections.Generic.List<Book>', for which [UniqueItems] says nothing: 'Readers' is no member of 'Book' on the wire
// message: 'Lost' has the type 'System.Collections.Generic.List<Book>', for which [UniqueItems] says nothing: 'Title' is no list
// message: 'Sold' has the type 'System.Collections.Generic.List<Book>', for which [UniqueItems] says nothing: it looks into one list of the items, not deeper
