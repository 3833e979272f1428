// violation
[WireContract]
public sealed partial record Book
{
    [{|TM2009:JsonConverter(typeof(TitleConverter))|}]
    public string? Title { get; init; }
}

public abstract class TitleConverter : JsonConverter<string>;
// message: 'Title' has [JsonConverter], which cannot be honoured: converters are run-time code; use [WireFormat] or a member of a supported type
// fix
[WireContract]
public sealed partial record Book
{
    public string? Title { get; init; }
}
// near miss
[WireContract]
public sealed partial record Book
{
    [JsonConverter(typeof(JsonStringEnumConverter))]
    public required Kind Kind { get; init; }
}

public enum Kind { Novel, Essay }
// violation
[WireContract]
public sealed partial record Shelf
{
    [WireName("x"), XmlElement("a", typeof(int)), XmlElement("b", typeof(string))]
    public object? {|TM2009:Item|} { get; init; }
}
// message: 'Item' has [WireName], which cannot be honoured: each choice has an element name of its own; name the JSON member by [JsonPropertyName]
// violation
[WireContract]
public sealed partial class Shelf
{
    [{|TM2009:XmlChoiceIdentifier("Which")|}, XmlElement("a", typeof(int)), XmlElement("b", typeof(string))]
    public object? Item { get; set; }

    [XmlIgnore, JsonIgnore]
    public Which Which { get; set; }
}

public enum Which { A, B }
// message: 'Item' has [XmlChoiceIdentifier], which cannot be honoured: give each type one element name, so that the value alone picks it
// violation
[WireContract]
public sealed partial record Shelf
{
    [{|TM2009:WireKey("id")|}]
    public List<int> Pages { get; init; } = [];

    [XmlArray("x", IsNullable = true), JsonPropertyName("y")]
    public List<int>? {|TM2009:Shared|} { get; init; }

    [WireName("x/z")]
    public required int Other { get; init; }
}
// message: 'Pages' has [WireKey], which cannot be honoured: only a Dictionary<string, T> has keys
// message: 'Shared' has [XmlArray(IsNullable)], which cannot be honoured: 'Other' stands in the same element
// violation
[WireContract]
public sealed partial class Shelf
{
    [{|TM2009:DefaultValue(typeof(TimeSpan), "00:00:01")|}]
    public TimeSpan Time { get; set; } = TimeSpan.FromSeconds(1);

    [{|TM2009:DefaultValue("many")|}]
    public required int Count { get; set; }

    [{|TM2009:Obsolete("Use Count.", true)|}]
    public required int Number { get; set; }

    [XmlAttribute(Form = System.Xml.Schema.XmlSchemaForm.Qualified)]
    public required int {|TM2009:Width|} { get; set; }
}
// message: 'Time' has [DefaultValue], which cannot be honoured: the value is no constant of the member's type
// message: 'Count' has [DefaultValue], which cannot be honoured: the value is no constant of the member's type
// message: 'Number' has [Obsolete], which cannot be honoured: whatever uses the member is an error, and generated code would; mark it with [XmlIgnore] and [JsonIgnore]
// message: 'Width' has [XmlAttribute(Form)], which cannot be honoured: the type has no [XmlType(Namespace)] of its own; give the attribute its Namespace
// violation
[WireContract, {|TM2009:JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)|}]
public sealed partial record Strict(string Title);

[WireContract, {|TM2009:JsonConverter(typeof(TitleConverter))|}]
public sealed partial record Title(string Text);

public abstract class TitleConverter : JsonConverter<Title>;
// message: 'Strict' has [JsonUnmappedMemberHandling], which cannot be honoured: unknown members are skipped, or kept by [JsonExtensionData]
// message: 'Title' has [JsonConverter], which cannot be honoured: converters are run-time code; say with attributes what it does
// near miss
[WireContract, JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
public sealed partial record Lenient(string Title);
// violation
[WireContract]
public sealed partial class Shelf
{
    [{|TM2009:JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)|}]
    public List<int> Pages { get; set; } = [];

    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public List<int> Filled { get; } = [];

    [{|TM2009:JsonPropertyName("a/b")|}]
    public string? Title { get; set; }
}

[WireContract, {|TM2009:JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)|}]
public sealed partial record Box(string Title);
// message: 'Pages' has [JsonObjectCreationHandling], which cannot be honoured: what is read takes the place of the value that is there, unless it is a list without a setter, which is filled anyway
// message: 'Title' has [JsonPropertyName], which cannot be honoured: '/' would part it; a path is said by [WireName], in both formats
// message: 'Box' has [JsonObjectCreationHandling], which cannot be honoured: what is read takes the place of the value that is there, unless it is a list without a setter, which is filled anyway
// violation
[WireContract]
public sealed partial record Book
{
    [XmlText, {|TM2009:WireAlias("title")|}]
    public string? Title { get; init; }

    [XmlAttribute("id"), {|TM2009:WireAlias("book/id")|}, {|TM2009:WireAlias("id")|}]
    public string? Id { get; init; }
}

[WireContract]
public sealed partial record Shelves
{
    [XmlArray("rows"), XmlArrayItem("row"), LenientList, {|TM2009:WireAlias("rows")|}]
    public List<int> Rows { get; init; } = [];

    [XmlArray("pages"), XmlArrayItem("page"), WireKey("id"), {|TM2009:LenientList|}]
    public Dictionary<string, int> Pages { get; init; } = [];

    [WireName("place"), {|TM2009:LenientList|}]
    public string? Place { get; init; }

    [XmlArray("marks"), XmlArrayItem("mark"), {|TM2009:LenientList|}]
    public List<string?> Marks { get; init; } = [];

    [XmlElement("shelf"), {|TM2009:LenientList|}]
    public List<Shelf> All { get; init; } = [];

    [XmlElement("a", typeof(Shelf)), XmlElement("b", typeof(Book)), {|TM2009:LenientList|}]
    public List<object> Both { get; init; } = [];
}

public enum Binding
{
    Hard,

    [WireAlias("weak")]
    {|TM2009:Soft|},
}

[WireContract]
public sealed partial record Shelf(Binding Binding);
// message: 'Title' has [WireAlias], which cannot be honoured: a text has no name
// message: 'Id' has [WireAlias], which cannot be honoured: the name of an attribute is no path
// message: 'Id' has [WireAlias], which cannot be honoured: the member has that name already
// message: 'Rows' has [WireAlias], which cannot be honoured: the member has that name already
// message: 'Pages' has [LenientList], which cannot be honoured: the names in a dictionary are its keys
// message: 'Place' has [LenientList], which cannot be honoured: it is no list
// message: 'Marks' has [LenientList], which cannot be honoured: its items may be null, which other shapes do not have
// message: 'All' has [LenientList], which cannot be honoured: its objects repeat without an element around them, so that one cannot be told from what is around it
// message: 'Both' has [LenientList], which cannot be honoured: the names of the items say of which type they are
// message: 'Soft' has [WireAlias], which cannot be honoured: a value of an enum has one name
// violation
[WireContract]
public sealed partial class Shelf
{
    [{|TM2009:XmlNamespaceDeclarations|}]
    public XmlSerializerNamespaces? Prefixes { get; set; }

    public string? Title { get; set; }
}
// message: 'Prefixes' has [XmlNamespaceDeclarations], which cannot be honoured: prefixes are chosen by the writer
