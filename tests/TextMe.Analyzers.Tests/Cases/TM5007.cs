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
// message: 'title' breaks [StringLength]: the text has 21 characters; allowed: 0 to 20
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
// message: 'year' breaks [Range]: 19 is not at least 1450 and at most 2100
// message: 'year' breaks [Range]: 19 is not at least 1450 and at most 2100
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
// message: 'year' breaks [Range]: 19 is not at least 1450 and at most 2100
// violation
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [Sensitive, StringLength(4)]
    public required string Pin { get; init; }

    [AllowedValues("he", "en")]
    public required string Language { get; init; }

    [DeniedValues(Kind.Lost)]
    public required Kind Kind { get; init; }

    [Range(0.5, 2, MaximumIsExclusive = true)]
    public required float Weight { get; init; }

    [Range(typeof(DateOnly), "1970-01-01", "2037-12-31")]
    public required DateOnly Bought { get; init; }

    [Required]
    public required string Shelf { get; init; }

    [MaxLength(1), XmlElement]
    public List<int> Editions { get; init; } = [];
}

public enum Kind : sbyte { [XmlEnum("lost")] Lost = -1, [XmlEnum("read")] Read }
// file: book.xml WireType=Book
<book>
  <Pin>{|TM5007:12345|}</Pin>
  <Language>{|TM5007:fr|}</Language>
  <Kind>{|TM5007:lost|}</Kind>
  <Weight>{|TM5007:2|}</Weight>
  <Bought>{|TM5007:1969-12-31|}</Bought>
  <{|TM5007:Shelf|}> </Shelf>
  <{|TM5007:Editions|}>1</Editions>
  <Editions>2</Editions>
</book>
// message: 'Pin' breaks [StringLength]: allowed are 0 to 4 characters
// message: 'Language' breaks [AllowedValues]: "fr" is none of "he", "en"
// message: 'Kind' breaks [DeniedValues]: lost is one of those that are not allowed
// message: 'Weight' breaks [Range]: 2 is not at least 0.5 and less than 2
// message: 'Bought' breaks [Range]: 1969-12-31 is not at least 1970-01-01 and at most 2037-12-31
// message: 'Shelf' breaks [Required]: a value is required, more than white space
// message: 'Editions' breaks [MaxLength]: 2 items, allowed are 0 to 1
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
// violation
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [WireName("isbn"), StringLength(4), RegularExpression("[0-9]+")]
    public required Isbn Isbn { get; init; }
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
// file: book.json WireType=Book
{ "isbn": {|TM5007:"12345"|} }
// file: book.xml WireType=Book
<book><isbn>{|TM5007:x|}</isbn></book>
// file: other.json WireType=Book
{ "isbn": 1234 }
// message: 'isbn' breaks [StringLength]: the text has 5 characters; allowed: 0 to 4
// message: 'isbn' breaks [RegularExpression]: "x" does not match [0-9]+
// violation
[WireContract, XmlRoot("query")]
[ExactlyOneOf(nameof(Isbn), nameof(Title)), AtLeastOneOf(nameof(Pages), nameof(Title)), AtMostOneOf(nameof(Isbn), nameof(Pages))]
public sealed partial record Query
{
    [WireName("isbn")]
    public string? Isbn { get; init; }

    [WireName("title")]
    public string? Title { get; init; }

    [WireName("pages/page")]
    public List<int> Pages { get; init; } = [];
}
// file: both.xml WireType=Query
<{|TM5007:query|}><isbn>111</isbn><title>Emma</title></query>
// file: none.json WireType=Query
{|TM5007:{|TM5007:{ "isbn": null, "pages": { "page": [] } }|}|}
// file: one.json WireType=Query
{ "title": "Emma", "pages": { "page": [1, 2] } }
// message: 'isbn' breaks [ExactlyOneOf]: 2 of isbn, title are given
// message: 'isbn' breaks [ExactlyOneOf]: 0 of isbn, title are given
// message: 'pages/page' breaks [AtLeastOneOf]: 0 of pages/page, title are given
// violation
public enum Medium
{
    [XmlEnum("book")]
    Book,

    [XmlEnum("film")]
    Film,
}

[WireContract, XmlRoot("query")]
[RequiredWhen(nameof(Kind), Medium.Book, nameof(Isbn)), AbsentWhen(nameof(Kind), Medium.Film, nameof(Isbn)), ItemCountWhen(nameof(IsSeries), true, nameof(Pages), 1, 2)]
public sealed partial record Query
{
    [XmlAttribute("kind"), JsonPropertyName("kind")]
    public Medium? Kind { get; init; }

    [WireName("isbn")]
    public string? Isbn { get; init; }

    [WireName("series"), WireFormat("1;0")]
    public bool? IsSeries { get; init; }

    [WireName("pages/page")]
    public List<int> Pages { get; init; } = [];
}
// file: required.xml WireType=Query
<{|TM5007:query|} kind="book"/>
// file: absent.json WireType=Query
{|TM5007:{ "kind": "film", "isbn": "1" }|}
// file: few.xml WireType=Query
<{|TM5007:query|}><series>1</series></query>
// file: many.json WireType=Query
{|TM5007:{ "series": "1", "pages": { "page": [1, 2, 3] } }|}
// file: right.json WireType=Query
{ "kind": "book", "isbn": "1", "series": 1, "pages": { "page": [1, 2] } }
// file: other.xml WireType=Query
<query><isbn>1</isbn><series>0</series></query>
// message: 'kind' breaks [AbsentWhen]: isbn must not be given where this is film
// message: 'series' breaks [ItemCountWhen]: pages/page has 0 items; allowed where this is 1: 1 to 2
// message: 'series' breaks [ItemCountWhen]: pages/page has 3 items; allowed where this is 1: 1 to 2
// message: 'isbn' breaks [RequiredWhen]: it must be given where kind is book
// violation
[WireContract, XmlRoot("shelf")]
public sealed partial record Shelf
{
    [WireName("book"), ItemCount(1, 2)]
    public required List<string> Books { get; init; }
}
// file: empty.xml WireType=Shelf
<{|TM5007:shelf|}/>
// file: one.xml WireType=Shelf
<shelf><book>Emma</book></shelf>
// file: three.xml WireType=Shelf
<shelf><{|TM5007:book|}>Emma</book><book>Dune</book><book>1984</book></shelf>
// file: empty.json WireType=Shelf
{ {|TM5007:"book"|}: [] }
// message: 'book' breaks [ItemCount]: 0 items, allowed are 1 to 2
// message: 'book' breaks [ItemCount]: 0 items, allowed are 1 to 2
// message: 'book' breaks [ItemCount]: 3 items, allowed are 1 to 2
// violation
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [Length(1, 2)]
    public byte[]? Cover { get; init; }

    [XmlElement(DataType = "hexBinary"), ItemCount(2, 2)]
    public byte[]? Key { get; init; }
}
// file: book.xml WireType=Book
<book>
  <Cover>{|TM5007:QUJD|}</Cover>
  <Key>{|TM5007:0a|}</Key>
</book>
// message: 'Cover' breaks [Length]: the value has 3 bytes; allowed: 1 to 2
// message: 'Key' breaks [ItemCount]: the value has 1 byte; allowed: exactly 2
// near miss
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [Length(1, 2)]
    public byte[]? Cover { get; init; }

    [XmlElement(DataType = "hexBinary"), ItemCount(2, 2)]
    public byte[]? Key { get; init; }
}
// file: book.json WireType=Book
{"Cover": "QUI=", "Key": "Q\u0055I="}
// violation
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [WireName("title"), StringLength(20)]
    public required string Title { get; init; }

    [WireName("year"), Range(1450, 2100)]
    public int? Year { get; init; }
}

public static class Client
{
    public static void Send([WireDocument(typeof(Book))] string? document, [WireDocument(typeof(Book))] ReadOnlySpan<byte> other)
    {
    }

    public static void Call(bool isXml, int kind, string given)
    {
        Send(
            isXml ? "<book><title>Dune</title><year>[|18|]</year></book>" : "{\"title\":\"Dune\",\"year\":[|19|]}",
            isXml ? "<book><title>Dune</title><year>[|20|]</year></book>"u8 : "{\"title\":\"Dune\",\"year\":[|21|]}"u8);

        string local = """
            <book>
              <title>Dune</title>
              <year>[|22|]</year>
            </book>
            """;
        const string constant = "<book><title>Dune</title><year>[|23|]</year></book>";
        ReadOnlySpan<byte> bytes = "<book><title>Dune</title><year>[|24|]</year></book>"u8;
        string later;
        later = "<book><title>Dune</title><year>[|25|]</year></book>";
        Send(kind switch { 0 => local, 1 => constant, 2 => given, 3 => null, _ => later }, bytes);
    }
}
// message: 'year' breaks [Range]: 18 is not at least 1450 and at most 2100
// message: 'year' breaks [Range]: 19 is not at least 1450 and at most 2100
// message: 'year' breaks [Range]: 20 is not at least 1450 and at most 2100
// message: 'year' breaks [Range]: 21 is not at least 1450 and at most 2100
// message: 'year' breaks [Range]: 22 is not at least 1450 and at most 2100
// message: 'year' breaks [Range]: 23 is not at least 1450 and at most 2100
// message: 'year' breaks [Range]: 24 is not at least 1450 and at most 2100
// message: 'year' breaks [Range]: 25 is not at least 1450 and at most 2100
// near miss
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [WireName("title"), StringLength(20)]
    public required string Title { get; init; }
}

public static class Client
{
    public static void Send([WireDocument(typeof(Book))] string? document)
    {
    }

    public static void Call(bool isXml, string given)
    {
        const bool isBroken = false;
        string template = "<book><title>";
        template += given + "</title></book>";
        Send(template);
        Send(isBroken ? "<book>" : given);
        Send(isXml ? given : null);
    }
}
