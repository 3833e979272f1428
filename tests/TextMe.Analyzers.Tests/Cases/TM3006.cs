// violation
[WireContract]
public sealed partial record Book
{
    [RegularExpression({|TM3006:"^(a+)+$"|})]
    public string? Isbn { get; init; }
}
// message: 'Isbn': '^(a+)+$' repeats what is already repeated, so a text that nearly matches takes time that doubles with each character
// fix
[WireContract]
public sealed partial record Book
{
    [RegularExpression("^a+$")]
    public string? Isbn { get; init; }
}
// violation
[WireContract]
public sealed partial record Book
{
    [RegularExpression({|TM3006:@"^(\w+\s?)*$"|})]
    public string? Title { get; init; }

    [RegularExpression({|TM3006:@"(?:[a-z]|[x-z])*!"|})]
    public string? Author { get; init; }

    [RegularExpression({|TM3006:@"^((ab?)*c?)*\.$"|})]
    public string? Isbn { get; init; }
}
// message: 'Title': '^(\w+\s?)*$' repeats what is already repeated, so a text that nearly matches takes time that doubles with each character
// message: 'Author': '(?:[a-z]|[x-z])*!' repeats what is already repeated, so a text that nearly matches takes time that doubles with each character
// message: 'Isbn': '^((ab?)*c?)*\.$' repeats what is already repeated, so a text that nearly matches takes time that doubles with each character
// near miss
[WireContract]
public sealed partial record Book
{
    [RegularExpression(@"^([a-z0-9]+\.)*[a-z]+@(\w+-)+\w+$")]
    public string? Separated { get; init; }

    [RegularExpression("^(?>(a+)+)$")]
    public string? Atomic { get; init; }

    [RegularExpression("(a+)+")]
    public string? NothingCanFailBehind { get; init; }

    [RegularExpression("^(a{1,3}){2}(ab+)+(a|b)*$")]
    public string? Bounded { get; init; }
}
