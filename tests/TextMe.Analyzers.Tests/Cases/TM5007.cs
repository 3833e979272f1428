// violation
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [WireName("title"), StringLength(20)]
    public required string Title { get; init; }

    [WireName("year"), Range(1450, 2100)]
    public int? Year { get; init; }
}
// file: book.xml WireType=Book
<book>
  <title>{|TM5007:Nothing at All, Again|}</title>
</book>
// message: 'title' breaks [StringLength]: 21 characters, allowed are 0 to 20
// fix
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [WireName("title"), StringLength(20)]
    public required string Title { get; init; }

    [WireName("year"), Range(1450, 2100)]
    public int? Year { get; init; }
}
// file: book.xml WireType=Book
<book>
  <title>Nothing at All</title>
</book>
// violation
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [WireName("title"), StringLength(20)]
    public required string Title { get; init; }

    [WireName("year"), Range(1450, 2100)]
    public int? Year { get; init; }
}

public sealed class Client
{
    public static void Send([WireDocument(typeof(Book), WireFormat.Json)] string document, [WireDocument(typeof(Book))] ReadOnlySpan<byte> other)
    {
    }

    public static void Call() => Send("{\"title\":\"\u0044une\",\"year\":[|19|]}", """<book><title>Dune</title><year>[|19|]</year></book>"""u8);
}
// message: 'year' breaks [Range]: the value must be from 1450 to 2100
// message: 'year' breaks [Range]: the value must be from 1450 to 2100
// violation
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [WireName("title"), StringLength(20)]
    public required string Title { get; init; }

    [WireName("year"), Range(1450, 2100)]
    public int? Year { get; init; }
}

public sealed class Client
{
    private const string Title = "Dune";

    [WireDocument(typeof(Book))]
    public string Document { get; set; } = [|"{\"title\":\"" + Title + "\",\"year\":19}"|];
}
// message: 'year' breaks [Range]: the value must be from 1450 to 2100
// near miss
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [WireName("title"), StringLength(20)]
    public required string Title { get; init; }

    [WireName("year"), Range(1450, 2100)]
    public int? Year { get; init; }
}
// file: book.xml WireType=Book
<book><title>Twenty characters ok</title><year>1450</year></book>
