// violation
[WireContract]
public sealed partial record Book(Kind Kind);

public enum Kind
{
    [WireName("novel")]
    Novel,

    [WireName("novel")]
    {|TM2020:Essay|},

    [WireName("")]
    {|TM2020:Other|},
}
// message: 'Essay' is named 'novel': so is 'Novel'
// message: 'Other' is named '': a name is not empty
// fix
[WireContract]
public sealed partial record Book(Kind Kind);

public enum Kind
{
    [WireName("novel")]
    Novel,

    [WireName("essay")]
    Essay,

    [WireName("other")]
    Other,
}
// violation
[WireContract]
public sealed partial record Book(Tags Tags);

[Flags]
public enum Tags
{
    [XmlEnum("best seller")]
    {|TM2020:BestSeller|} = 1,

    [JsonStringEnumMemberName(" new")]
    {|TM2020:New|} = 2,
}
// message: 'BestSeller' is named 'best seller': names of flags are separated by ' ' and ','
// message: 'New' is named ' new': white space around a name is lost in XML
// near miss
[WireContract]
public sealed partial record Book(Kind Kind);

public enum Kind
{
    [WireName("best seller")]
    BestSeller,
    Novel,
    Roman = Novel,
}
