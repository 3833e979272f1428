// violation
[WireContract]
public sealed partial class Book
{
    [WireName("title")]
    public string? {|TM2007:Title|} { get; }
}
// message: 'Title' has a wire name but no accessible setter and no constructor parameter
// fix: Add an init accessor
[WireContract]
public sealed partial class Book
{
    [WireName("title")]
    public string? Title { get; init; }
}
// violation
[WireContract]
public sealed partial class Book
{
    [JsonRequired]
    public string? {|TM2007:Title|} { get; }

    [XmlElement("shouted")]
    public string {|TM2007:Shouted|} => Title + "!";
}
// message: 'Title' has a wire name but no accessible setter and no constructor parameter
// message: 'Shouted' has a wire name but no accessible setter and no constructor parameter
// near miss
[WireContract]
public sealed partial class Book(string title)
{
    [WireName("title")]
    public string Title { get; } = title;

    public string Shouted => Title + "!";

    [WireName("tags")]
    public List<string> Tags { get; } = [];
}
