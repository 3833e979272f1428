// violation
[WireContract]
public sealed partial record Phone
{
    [XmlText]
    public string? {|TM2008:Number|} { get; init; }

    public string? Country { get; init; }
}
// message: 'Phone' has the text member 'Number'; it may have attributes beside it, but no elements and no second text
// fix
[WireContract]
public sealed partial record Phone
{
    [XmlText]
    public string? Number { get; init; }

    [XmlAttribute("country")]
    public string? Country { get; init; }
}
// violation
[WireContract]
public sealed partial record Phone
{
    [XmlText]
    public string? {|TM2008:Number|} { get; init; }

    [XmlText]
    public string? {|TM2005:Country|} { get; init; }
}
// message: 'Phone' has the text member 'Number'; it may have attributes beside it, but no elements and no second text
// message: 'Country' and 'Number' are both named '_' in JSON
// near miss
[WireContract]
public sealed partial record Phone
{
    [XmlText]
    public string? Number { get; init; }

    [XmlIgnore, JsonIgnore]
    public string? Country { get; init; }
}
