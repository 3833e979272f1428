// violation
[WireContract]
public sealed partial record Book
{
    [WireFormat({|TM2024:"dd/mm/yyyy"|})]
    public required DateOnly Bought { get; init; }

    [WireFormat({|TM2024:@"dd/MM/yyyy hh:mm"|})]
    public required DateTime Lent { get; init; }

    [WireFormat({|TM2024:"yyyy-MM-dd HH:MM"|})]
    public required DateTimeOffset Returned { get; init; }
}
// message: 'Bought' has the format 'dd/mm/yyyy': 'm' is the minute; the month is 'M'
// message: 'Lent' has the format 'dd/MM/yyyy hh:mm': 'h' is the hour of twelve, and nothing says which half of the day
// message: 'Returned' has the format 'yyyy-MM-dd HH:MM': 'M' is the month; the minute is 'm'
// fix: Use 'dd/MM/yyyy'
[WireContract]
public sealed partial record Book
{
    [WireFormat("dd/MM/yyyy")]
    public required DateOnly Bought { get; init; }

    [WireFormat(@"dd/MM/yyyy HH:mm")]
    public required DateTime Lent { get; init; }

    [WireFormat("yyyy-MM-dd HH:mm")]
    public required DateTimeOffset Returned { get; init; }
}
// violation
[WireContract]
public sealed partial record Book
{
    [WireFormat({|TM2024:"dd/MM"|})]
    public required DateOnly Bought { get; init; }

    [WireFormat({|TM2024:"mm:ss"|})]
    public required TimeOnly Opened { get; init; }

    [WireFormat({|TM2024:"N2"|})]
    public required decimal Price { get; init; }

    [WireFormat({|TM2024:"X"|})]
    public required int Pages { get; init; }

    [WireFormat({|TM2024:"T"|})]
    public required DateTime Lent { get; init; }

    [WireFormat({|TM2024:"lower"|})]
    public string? Title { get; init; }

    [WireFormat({|TM2024:"mm"|})]
    public required TimeSpan Length { get; init; }

    [WireFormat("yyyy-MM-dd HH:mm", TimeZone = {|TM2024:"UTC"|})]
    public required DateTime Read { get; init; }

    [WireFormat("yyyy-MM-dd HH:mm zzz", TimeZone = {|TM2024:"UTC"|})]
    public required DateTimeOffset Sold { get; init; }
}
// message: 'Bought' has the format 'dd/MM': it has no year
// message: 'Opened' has the format 'mm:ss': it has no hour
// message: 'Price' has the format 'N2': a number that it writes is not read as the same
// message: 'Pages' has the format 'X': a number that it writes is not read as the same
// message: 'Lent' has the format 'T': the date is not read as it was written
// message: 'Title' has the format 'lower': a format is about dates, times, numbers and booleans
// message: 'Length' has the format 'mm': a duration that it writes is not read as the same
// message: 'Read' has the format 'yyyy-MM-dd HH:mm': a time zone is about DateTimeOffset, which is an instant
// message: 'Sold' has the format 'yyyy-MM-dd HH:mm zzz': it carries the offset, so the time zone says nothing
// near miss
[WireContract]
public sealed partial record Book
{
    [WireFormat("dd/MM/yyyy HH:mm:ss", TimeZone = "Asia/Jerusalem")]
    public required DateTimeOffset Sold { get; init; }

    [WireFormat("hh:mm tt 'on' dd.MM.yyyy")]
    public required DateTime Lent { get; init; }

    [WireFormat("yyyyMMdd")]
    public required DateTime Bought { get; init; }

    [WireFormat("HHmm")]
    public TimeOnly? Opened { get; init; }

    [WireFormat(@"hh\:mm\:ss")]
    public required TimeSpan Length { get; init; }

    [WireFormat("0.00")]
    public required decimal Price { get; init; }

    [WireFormat("O")]
    public required DateTimeOffset Read { get; init; }
}
// violation
[WireContract]
public sealed partial record Lamp
{
    [WireFormat({|TM2024:"1"|})]
    public required bool On { get; init; }

    [WireFormat({|TM2024:"1;0;2"|})]
    public required bool Dimmed { get; init; }

    [WireFormat({|TM2024:"yes;yes"|})]
    public bool? Broken { get; init; }

    [WireFormat({|TM2024:"yes;"|})]
    public required bool Hot { get; init; }

    [WireFormat({|TM2024:"yes; no"|})]
    public required bool Lit { get; init; }
}
// message: 'On' has the format '1': a boolean has two texts, that of true and that of false, as in '1;0', and '*' behind them where any other text is false
// message: 'Dimmed' has the format '1;0;2': a boolean has two texts, that of true and that of false, as in '1;0', and '*' behind them where any other text is false
// message: 'Broken' has the format 'yes;yes': both texts are the same
// message: 'Hot' has the format 'yes;': a boolean has two texts, that of true and that of false, as in '1;0', and '*' behind them where any other text is false
// message: 'Lit' has the format 'yes; no': the texts must be printable, without white space around them
// near miss
[WireContract]
public sealed partial record Lamp
{
    [WireFormat("1;0")]
    public required bool On { get; init; }

    [WireFormat("1;0;*")]
    public required bool Dimmed { get; init; }

    [WireFormat("כן;לא")]
    public bool? Faded { get; init; }
}
// violation
[WireContract]
public sealed partial record Book
{
    [WireFormat({|TM2024:"N"|})]
    public required Isbn Isbn { get; init; }
}

public readonly record struct Isbn(string Text) : IWireText<Isbn>
{
    public static bool TryRead(string text, out Isbn value)
    {
        value = new(text);
        return true;
    }

    public string ToWire() => Text;
}
// message: 'Isbn' has the format 'N': a format is about dates, times, numbers and booleans
