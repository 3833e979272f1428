// violation
[WireContract]
public sealed partial record Book
{
    [StringLength(3), AllowedValues("new", {|TM3007:"used"|})]
    public string? Condition { get; init; }
}
// message: 'Condition': the allowed value "used" can never pass: the text has 4 characters; allowed: 0 to 3 ([StringLength])
// fix
[WireContract]
public sealed partial record Book
{
    [StringLength(4), AllowedValues("new", "used")]
    public string? Condition { get; init; }
}
// violation
[WireContract]
public sealed partial record Book
{
    [Range(1, 3), AllowedValues(1, {|TM3007:5|}, {|TM3007:"2"|}, {|TM3007:null|})]
    public required int Volume { get; init; }

    [AllowedValues({|TM3007:"a"|}, "b"), DeniedValues("a")]
    public string? Shelf { get; init; }
}
// message: 'Volume': the allowed value 5 can never pass: 5 is not at least 1 and at most 3 ([Range])
// message: 'Volume': the allowed value "2" can never pass: it is no value of 'int'
// message: 'Volume': the allowed value null can never pass: it is no value of 'int'
// message: 'Shelf': the allowed value "a" can never pass: "a" is one of those that are not allowed ([DeniedValues])
// near miss
[WireContract]
public sealed partial record Book
{
    [StringLength(4), AllowedValues("new", "used", null), RegularExpression("[a-z]+")]
    public string? Condition { get; init; }

    [Range(1, 3), AllowedValues(1, 3)]
    public long? Volume { get; init; }

    [StringLength(3), DeniedValues("abcd")]
    public string? Shelf { get; init; }
}
// violation
[WireContract]
public sealed partial record Book
{
    [StringLength(3), AllowedValues("123", {|TM3007:"1234"|}, {|TM3007:5|}), DeniedValues("12")]
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
// message: 'Isbn': the allowed value "1234" can never pass: the text has 4 characters; allowed: 0 to 3 ([StringLength])
// message: 'Isbn': the allowed value 5 can never pass: it is no value of 'Isbn'
