// violation
[WireContract]
public sealed partial record Shelf
{
    [XmlElement("book", typeof(string)), {|TM2010:XmlElement("title", typeof(string))|}]
    public object? Item { get; init; }
}
// message: 'Item' cannot be a 'string': it has two names, of which the value alone cannot pick one
// fix
[WireContract]
public sealed partial record Shelf
{
    [XmlElement("book", typeof(string)), XmlElement("number", typeof(int))]
    public object? Item { get; init; }
}
// violation
[WireContract]
public sealed partial record Shelf
{
    [{|TM2010:XmlElement(typeof(long))|}]
    public int Item { get; init; }
}
// message: 'Item' cannot be a 'long': it cannot be assigned to 'int'
// violation
[WireContract]
public sealed partial record Shelf
{
    [XmlElement("a", typeof(int)), {|TM2010:XmlElement("b", typeof(int[]))|}]
    public object? Item { get; init; }
}
// message: 'Item' cannot be a 'int[]': it is neither a [WireContract] type nor a scalar
// violation
[WireContract]
public sealed partial record Shelf
{
    [{|TM2010:XmlArrayItem(typeof(Book))|}, XmlArrayItem(typeof(Note))]
    public List<Note> Items { get; init; } = [];
}

[WireContract]
public sealed partial record Book { public required int Pages { get; init; } }

[WireContract]
public sealed partial record Note { public required int Page { get; init; } }
// message: 'Items' cannot be a 'Book': it cannot be assigned to 'Note'
// violation
[WireContract]
public sealed partial record Shelf
{
    [{|TM2010:XmlElement("a", typeof(int))|}, XmlElement("b", typeof(decimal)), WireFormat("0.00")]
    public object? Item { get; init; }
}
// message: 'Item' cannot be a 'int': [WireFormat] would be that of every choice
// near miss
[WireContract]
public sealed partial record Shelf
{
    [XmlElement("book", typeof(Book)), XmlElement("note", typeof(string)), XmlElement("kind", typeof(Kind))]
    public List<object> Items { get; init; } = [];

    [XmlElement(Type = typeof(Book))]
    public object? First { get; init; }

    [XmlElement(typeof(Book))]
    public Book? Same { get; init; }
}

[WireContract]
public sealed partial record Book { public required int Pages { get; init; } }

public enum Kind { Novel, Essay }
