// violation
[WireContract]
public sealed partial record Note(string Text);

public static class Writer
{
    public static Note Page() => new([|"one\ftwo"|]);
}
// message: 'Text' cannot carry the character U+000C at index 3
// fix
[WireContract]
public sealed partial record Note(string Text);

public static class Writer
{
    public static Note Page() => new("one\ntwo");
}
// violation
[WireContract]
public sealed partial record Note
{
    public string Text { get; init; } = [|"\0"|];

    public List<string> Lines { get; } = [];

    public string[] Tags { get; init; } = [];
}

public static class Writer
{
    public static Note Page() => new()
    {
        Text = [|"half \ud83d of a pair"|],
        Lines = { "fine", [|"\uffff"|] },
        Tags = ["fine", [|"\ud83d\ude00\ude00"|]],
    };
}
// message: 'Text' cannot carry the character U+0000 at index 0
// message: 'Text' cannot carry the character U+D83D at index 5
// message: 'Lines' cannot carry the character U+FFFF at index 0
// message: 'Tags' cannot carry the character U+DE00 at index 2
// near miss
[WireContract]
public sealed partial record Note(string Text, byte[]? Data);

public sealed record Plain(string Text);

public static class Writer
{
    public static object Pages() => (new Note("\t\r\n \ud7ff\ue000\ufffd שלום \ud83d\ude00", [0, 1]), new Plain("\0"));
}
// violation
[WireContract]
public sealed partial record Note(Line First, List<Line> Others);

public readonly record struct Line(string Text) : IWireText<Line>
{
    public static implicit operator Line(string text) => new(text);

    public static bool TryRead(string text, out Line value)
    {
        value = new(text);
        return true;
    }

    public string ToWire() => Text;
}

public static class Writer
{
    public static Note Page() => new([|"\0"|], ["fine", [|"\uffff"|], new Line([|"\ud83d"|])]);
}
// message: 'Line' cannot carry the character U+0000 at index 0
// message: 'Line' cannot carry the character U+FFFF at index 0
// message: 'Line' cannot carry the character U+D83D at index 0
// violation
using System.Collections.Immutable;
using System.Linq;

[WireContract]
public sealed partial record Note
{
    public List<string> Lines { get; init; } = [];

    public string[] Tags { get; init; } = [];

    [WireKey("id")]
    public Dictionary<string, string> Names { get; init; } = [];

    public ImmutableArray<string> Marks { get; init; } = [];

    public IReadOnlyList<string>? Others { get; init; }
}

public static class Writer
{
    public static object Fill(Note note, Note? other)
    {
        note.Lines.Add([|"\0"|]);
        note.Lines.Insert(0, [|"\u0001"|]);
        note.Lines.AddRange(["fine", [|"\u0002"|]]);
        note.Lines.InsertRange(0, new[] { [|"\u0003"|] });
        other?.Lines.Add([|"\u0004"|]);
        note.Lines?.Add([|"\u0005"|]);
        ((ICollection<string>)note.Lines!).Add([|"\u0006"|]);
        note.Lines[0] = [|"\u0007"|];
        note.Tags[^1] = [|"\u0008"|];
        note.Names["fine"] = [|"\u000b"|];
        note.Names.Add("fine", [|"\u000c"|]);
        note.Names.TryAdd("fine", [|"\u000e"|]);
        ImmutableArray<string> marks = ["fine", [|"\u000f"|]];
        return new[]
        {
            note with { Marks = marks },
            note with { Marks = ImmutableArray.Create("fine", [|"\u0010"|]) },
            note with { Tags = (string[])["fine", [|"\u0011"|]] },
            note with { Lines = new(["fine", [|"\u0012"|]]) { [|"\u0013"|] } },
            note with { Others = new[] { [|"\u0014"|] }.ToList() },
        };
    }
}
// message: 'Lines' cannot carry the character U+0000 at index 0
// message: 'Lines' cannot carry the character U+0001 at index 0
// message: 'Lines' cannot carry the character U+0002 at index 0
// message: 'Lines' cannot carry the character U+0003 at index 0
// message: 'Lines' cannot carry the character U+0004 at index 0
// message: 'Lines' cannot carry the character U+0005 at index 0
// message: 'Lines' cannot carry the character U+0006 at index 0
// message: 'Lines' cannot carry the character U+0007 at index 0
// message: 'Tags' cannot carry the character U+0008 at index 0
// message: 'Names' cannot carry the character U+000B at index 0
// message: 'Names' cannot carry the character U+000C at index 0
// message: 'Names' cannot carry the character U+000E at index 0
// message: 'Marks' cannot carry the character U+000F at index 0
// message: 'Marks' cannot carry the character U+0010 at index 0
// message: 'Tags' cannot carry the character U+0011 at index 0
// message: 'Lines' cannot carry the character U+0012 at index 0
// message: 'Lines' cannot carry the character U+0013 at index 0
// message: 'Others' cannot carry the character U+0014 at index 0
// near miss
[WireContract]
public sealed partial record Note
{
    public List<string> Lines { get; init; } = [];

    public string[] Tags { get; init; } = [];

    public byte[] Data { get; init; } = [];

    [XmlIgnore, JsonIgnore]
    public List<string> Marks { get; } = [];
}

public static class Writer
{
    public static void Fill(Note note, List<string> other, string given)
    {
        other.Add("\0");
        note.Marks.Add("\0");
        note.Lines.Remove("\0");
        note.Lines.AddRange(other);
        note.Lines.Add(given.Replace("\0", "", StringComparison.Ordinal));
        note.Tags[0] = given;
        note.Data[0] = 0;
        other = note.Lines;
    }
}
