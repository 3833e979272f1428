// violation
[WireContract]
public sealed partial record Book
{
    [StringLength(3)]
    public string Condition { get; init; } = {|TM3008:"unknown"|};
}
// message: 'Condition' is "unknown" unless it is set, which is refused: the text has 7 characters; allowed: 0 to 3 ([StringLength])
// fix
[WireContract]
public sealed partial record Book
{
    [StringLength(7)]
    public string Condition { get; init; } = "unknown";
}
// violation
[WireContract]
public sealed partial record Book([Range(1, 10)] int Copies = {|TM3008:0|})
{
    private const string Nobody = "nobody";

    [RegularExpression("[A-Z].*")]
    public string Author { get; init; } = {|TM3008:Nobody + "!"|};

    [Range(1, 5), {|TM3008:DefaultValue(7)|}]
    public int Volume { get; set; }

    [Sensitive, StringLength(3)]
    public string Code = {|TM4006:{|TM3008:"1234"|}|};
}

[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync([AllowedValues("a", "b")] string shelf = {|TM3008:"c"|}, CancellationToken cancellationToken = default);
}
// message: 'Copies' is 0 unless it is set, which is refused: 0 is not at least 1 and at most 10 ([Range])
// message: 'Author' is "nobody!" unless it is set, which is refused: "nobody!" does not match [A-Z].* ([RegularExpression])
// message: 'Volume' is 7 unless it is set, which is refused: 7 is not at least 1 and at most 5 ([Range])
// message: 'Code' is a secret unless it is set, which is refused: allowed are 0 to 3 characters ([StringLength])
// message: 'Code' is sensitive; a constant puts it into the source and into everything built from it
// message: 'shelf' is "c" unless it is set, which is refused: "c" is none of "a", "b" ([AllowedValues])
// near miss
[WireContract]
public sealed partial record Book([Range(1, 10)] int Copies = 1)
{
    [Required]
    public string Author { get; init; } = "";

    [StringLength(5)]
    public string Shelf { get; init; } = "12345";
}

public sealed class Plain
{
    [StringLength(3)]
    public string Condition { get; init; } = "unknown";
}
