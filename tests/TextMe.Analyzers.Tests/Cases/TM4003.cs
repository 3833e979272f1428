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
