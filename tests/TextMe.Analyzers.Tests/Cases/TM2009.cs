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
    public Kind Kind { get; init; }
}

public enum Kind { Novel, Essay }
