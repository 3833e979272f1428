// violation
[WireContract]
public sealed partial record Book
{
    [{|TM2029:DataMember(Name = "title")|}]
    public string? Title { get; init; }
}
// message: 'Title' has [DataMember], which is not read here: the name is 'Title', not 'title'; [WireName] gives it
// fix
[WireContract]
public sealed partial record Book
{
    [WireName("title")]
    public string? Title { get; init; }
}
// near miss
[WireContract, DataContract(Name = "book")]
[XmlRoot("book")]
public sealed partial record Book
{
    [DataMember(Name = "title", Order = 1), WireName("title")]
    public string? Title { get; init; }

    [DataMember]
    public int? Pages { get; init; }

    [DataMember(Name = "authors"), XmlArray("authors"), XmlArrayItem("author")]
    public List<string> Authors { get; init; } = [];

    [IgnoreDataMember, XmlIgnore, JsonIgnore]
    public string? Note { get; init; }

    [DataMember]
    public Binding? Binding { get; init; }
}

public enum Binding
{
    [EnumMember(Value = "hard"), WireName("hard")]
    Hard,

    [EnumMember]
    Soft,
}

public enum OnNoWire
{
    [EnumMember(Value = "x")]
    Other,
}
// violation
[WireContract]
public sealed partial record Book
{
    [{|TM2029:IgnoreDataMember|}]
    public string? Note { get; init; }

    public Binding? {|TM2029:Binding|} { get; init; }

    public List<Binding> {|TM2029:Others|} { get; init; } = [];
}

public enum Binding
{
    [EnumMember(Value = "hard")]
    Hard,
}
// message: 'Note' has [IgnoreDataMember], which is not read here: the member is in the document; [XmlIgnore] and [JsonIgnore] leave it out
// message: 'Binding' has [EnumMember], which is not read here: the name is 'Hard', not 'hard'; [WireName] gives it
// message: 'Others' has [EnumMember], which is not read here: the name is 'Hard', not 'hard'; [WireName] gives it
// violation
[WireContract, {|TM2029:DataContract|}]
public sealed partial record Book
{
    [DataMember]
    public string? Title { get; init; }

    public string? Note { get; init; }
}

[WireContract, {|TM2029:DataContract(Name = "shelf")|}]
public sealed partial record Shelf
{
    [DataMember]
    public int? Books { get; init; }
}
// message: 'Book' has [DataContract], which is not read here: 'Note' is in the document without [DataMember]; [XmlIgnore] and [JsonIgnore] leave it out
// message: 'Shelf' has [DataContract], which is not read here: the name is 'Shelf'; [XmlRoot] gives another
// violation
[WireContract]
public sealed partial record Book
{
    [{|TM2029:Newtonsoft.Json.JsonProperty("title")|}]
    public string? Title { get; init; }

    [{|TM2029:Newtonsoft.Json.JsonProperty(PropertyName = "pages")|}]
    public int? Pages { get; init; }

    [Newtonsoft.Json.JsonProperty("author"), JsonPropertyName("author")]
    public string? Author { get; init; }

    [{|TM2029:Newtonsoft.Json.JsonIgnore|}]
    public string? Note { get; init; }
}
// file: JsonNet.cs
namespace Newtonsoft.Json
{
    public sealed class JsonPropertyAttribute : System.Attribute
    {
        public JsonPropertyAttribute()
        {
        }

        public JsonPropertyAttribute(string propertyName) => PropertyName = propertyName;

        public string? PropertyName { get; set; }
    }

    public sealed class JsonIgnoreAttribute : System.Attribute;
}
// message: 'Title' has [JsonProperty], which is not read here: the name is 'Title', not 'title'; [WireName] gives it
// message: 'Pages' has [JsonProperty], which is not read here: the name is 'Pages', not 'pages'; [WireName] gives it
// message: 'Note' has [JsonIgnore], which is not read here: the member is in the document; [XmlIgnore] and [JsonIgnore] leave it out
