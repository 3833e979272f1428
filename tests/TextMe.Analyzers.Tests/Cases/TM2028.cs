// violation
[WireContract]
public sealed partial record Book
{
    public string {|TM2028:Title|} { get; init; }

    [WireName("pages")]
    public int {|TM2028:Pages|} { get; set; }
}
// message: 'Title' must be in every document, but is not declared 'required': C# lets it be forgotten
// message: 'Pages' must be in every document, but is not declared 'required': C# lets it be forgotten
// fix: Add 'required'
[WireContract]
public sealed partial record Book
{
    public required string Title { get; init; }

    [WireName("pages")]
    public required int Pages { get; set; }
}
// violation
[WireContract]
internal partial struct Point
{
    [XmlAttribute]
    internal double {|TM2028:X|}, {|TM2028:Y|};

    [JsonIgnore]
    public Shape {|TM2028:Form|} { get; internal set; }
}

[WireContract]
internal partial record Shape(string Name)
{
    public virtual DateOnly {|TM2028:Since|} { get; init; }
}

internal enum Kind { Round, Square }
// message: 'X' must be in every document, but is not declared 'required': C# lets it be forgotten
// message: 'Y' must be in every document, but is not declared 'required': C# lets it be forgotten
// message: 'Form' must be in every document, but is not declared 'required': C# lets it be forgotten
// message: 'Since' must be in every document, but is not declared 'required': C# lets it be forgotten
// fix: Add 'required'
[WireContract]
internal partial struct Point
{
    [XmlAttribute]
    internal required double X, Y;

    [JsonIgnore]
    public required Shape Form { get; internal set; }
}

[WireContract]
internal partial record Shape(string Name)
{
    public virtual required DateOnly Since { get; init; }
}

internal enum Kind { Round, Square }
// near miss
[WireContract]
public sealed partial record Book(string Title)
{
    public int? Pages { get; init; }

    public string? Author { get; init; }

    public string Language { get; init; } = "he";

    public List<int> Editions { get; init; }

    [JsonIgnore, XmlIgnore]
    public int Copies { get; set; }

    [DefaultValue(1)]
    public int Volumes { get; set; }

    [JsonIgnore, XmlIgnore]
    public bool IsLentSpecified { get; set; }

    public bool IsLent { get; set; }

    public required Guid Id { get; init; }

    public int Length => Title.Length;

    [WireName("shelf")]
    public int Shelf { get; internal set; }
}
// near miss
[WireContract]
public sealed partial class Note
{
    public Note() => Written = DateTime.UnixEpoch;

    public DateTime Written { get; set; }
}
