// violation
[WireContract]
public abstract partial record {|TM2003:Item|}
{
    public string? Title { get; init; }
}

[WireContract]
public sealed partial record Book : Item;
// message: 'Item' cannot be a wire type: it is abstract; name the types that may stand in its place with [XmlInclude] or [JsonDerivedType]
// fix
[WireContract]
[XmlInclude(typeof(Book))]
public abstract partial record Item
{
    public string? Title { get; init; }
}

[WireContract]
public sealed partial record Book : Item;
// violation
public static partial class Library
{
    [WireContract]
    private sealed partial record {|TM2003:Book|}(string Title);

    [WireContract]
    internal ref partial struct {|TM2003:Shelf|}
    {
    }
}

[WireContract]
public static partial class {|TM2003:Archive|}
{
}
// message: 'Book' cannot be a wire type: it is not accessible to generated code; make it internal or public
// message: 'Shelf' cannot be a wire type: it is a ref struct
// message: 'Archive' cannot be a wire type: it is static
// violation
[WireContract]
public sealed partial record {|TM2003:Page|}(string? ReadXmlContent);

[WireContract]
public sealed partial record {|TM2003:Stencil|}([property: RegularExpression("a+")] string Name, List<string> Patterns);

[WireContract]
public sealed partial record Book(Page First, Stencil Cover);
// message: 'Page' cannot be a wire type: its member 'ReadXmlContent' has the name of a generated one; rename it, and let [WireName] say its name
// message: 'Stencil' cannot be a wire type: its member 'Patterns' has the name of a generated one; rename it, and let [WireName] say its name
// violation
[WireContract]
public sealed partial class {|TM2003:Book|}
{
    public Book(int pages) => Pages = pages.ToString();

    public string Pages { get; }
}
// message: 'Book' cannot be a wire type: it has no constructor whose parameters all are members on the wire
// violation
[WireContract]
file sealed partial class {|TM2003:Book|}
{
    public int Pages { get; set; }
}
// message: 'Book' cannot be a wire type: it is seen in its own file only; make it internal or public
// violation
[WireContract]
public sealed partial record {|TM2003:Key|}<TOwner>
{
    public required string Text { get; init; }
}
// message: 'Key' cannot be a wire type: its name needs that of its type argument; add 'where TOwner : IWireContract<TOwner>'
// near miss
public static partial class Library
{
    [WireContract]
    internal sealed partial record Book(string Title);
}
// violation
[WireContract]
public sealed partial record {|TM2003:Book|} : IJsonOnDeserialized
{
    public string? Title { get; init; }

    void IJsonOnDeserialized.OnDeserialized() => System.Console.WriteLine(Title);
}
// message: 'Book' cannot be a wire type: generated code would pass over its IJsonOnDeserialized; remove it, and say with attributes what it does
