// violation
[WireContract]
public sealed partial record Sms
{
    [StringLength(11), RegularExpression("[A-Za-z0-9]+")]
    public required string Source { get; init; }

    [Range(1, 5)]
    public int Tries { get; init; } = 3;
}

public static class Shop
{
    public static Sms Reminder() => new() { Source = {|TM4001:"Grocer's"|}, Tries = {|TM4001:6|} };
}
// message: 'Source' breaks [RegularExpression]: "Grocer's" does not match [A-Za-z0-9]+
// message: 'Tries' breaks [Range]: 6 is not at least 1 and at most 5
// fix
[WireContract]
public sealed partial record Sms
{
    [StringLength(11), RegularExpression("[A-Za-z0-9]+")]
    public required string Source { get; init; }

    [Range(1, 5)]
    public int Tries { get; init; } = 3;
}

public static class Shop
{
    public static Sms Reminder() => new() { Source = "Grocers", Tries = 5 };
}
// violation
[WireContract]
public sealed partial record Sms([StringLength(5, MinimumLength = 2)] string Source, [AllowedValues("he", "en")] string Language, [Required] string? Text);

public static class Everywhere
{
    private const string Name = "Grocer";

    public static object Sources(bool isLong, int kind, Sms sms)
    {
        string local = "Grocery";
        const string constant = "Groceries";
        sms = sms with { Source = {|TM4001:local|} };
        sms = sms with { Source = ({|TM4001:constant|}) };
        sms = sms with { Source = isLong ? {|TM4001:$"{Name}s"|} : "Shop" };
        sms = sms with { Source = kind switch { 1 => {|TM4001:Name + "y"|}, 2 => {|TM4001:nameof(Everywhere)|}, _ => throw new ArgumentException("") } };
        sms = sms with { Source = Find() ?? {|TM4001:string.Empty|}, Language = {|TM4001:{|TM4001:null|}|}! };
        Func<Sms> lambda = () => new({|TM4001:"x"|}, Text: {|TM4001:" "|}, Language: {|TM4001:"fr"|});
        return (lambda, sms);
    }

    private static string? Find() => null;
}
// message: 'Source' breaks [StringLength]: the text has 7 characters; allowed: 2 to 5
// message: 'Source' breaks [StringLength]: the text has 9 characters; allowed: 2 to 5
// message: 'Source' breaks [StringLength]: the text has 7 characters; allowed: 2 to 5
// message: 'Source' breaks [StringLength]: the text has 7 characters; allowed: 2 to 5
// message: 'Source' breaks [StringLength]: the text has 10 characters; allowed: 2 to 5
// message: 'Source' breaks [StringLength]: the text has 0 characters; allowed: 2 to 5
// message: 'Language' breaks [Required]: a value is required
// message: 'Language' breaks [AllowedValues]: null is none of "he", "en"
// message: 'Source' breaks [StringLength]: the text has 1 character; allowed: 2 to 5
// message: 'Text' breaks [Required]: a value is required, more than white space
// message: 'Language' breaks [AllowedValues]: "fr" is none of "he", "en"
// violation
[ApiContract]
public partial interface IShop
{
    [Operation("open")]
    ValueTask<Opened> OpenAsync([Range(0, 23)] int hour, [StringLength(4), Sensitive] string? pin = null, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Opened(string Door);

public sealed class Closed : IShop
{
    public ValueTask<Opened> OpenAsync(int hour, string? pin = null, CancellationToken cancellationToken = default) => new(new Opened(""));
}

public static class Callers
{
    public static async IAsyncEnumerable<Opened> AllAsync(IShop shop, ShopClient client, Closed closed, string pin)
    {
        yield return await shop.OpenAsync({|TM4001:24|}).ConfigureAwait(false);
        yield return await client.OpenAsync(pin: pin, hour: {|TM4001:25|});
        Func<Task<Opened>> later = async () => await closed.OpenAsync({|TM4001:-1|}, pin);
        yield return await later();
        #pragma warning disable TM4006
        yield return await shop.OpenAsync(1, {|TM4001:"12345"|});
    }
}
// message: 'hour' breaks [Range]: 24 is not at least 0 and at most 23
// message: 'hour' breaks [Range]: 25 is not at least 0 and at most 23
// message: 'hour' breaks [Range]: -1 is not at least 0 and at most 23
// message: 'pin' breaks [StringLength]: allowed are 0 to 4 characters
// violation
public abstract class Document
{
    [MaxLength(3)]
    public string Title { get; set; } = "";
}

[WireContract]
public sealed partial class Letter : Document
{
    [DeniedValues(0)]
    public long? Pages { get; set; }

    public required Phone Phone { get; set; }

    [WireName("text"), MinLength(2)]
    internal string Text = "  ";
}

[WireContract]
public readonly partial record struct Phone([RegularExpression(@"05\d{8}")] string Number)
{
    public static implicit operator Phone(string number) => new(number);
}

public static class Assignments
{
    public static void Fill(Letter letter, Document document)
    {
        letter.Title = {|TM4001:"long"|};
        letter.Pages = {|TM4001:0|};
        letter.Text ??= {|TM4001:"x"|};
        letter.Phone = {|TM4001:"03"|};
        letter.Phone = "0501234567";
        document.Title = "of no wire type";
    }
}
// message: 'Title' breaks [MaxLength]: the text has 4 characters; allowed: 0 to 3
// message: 'Pages' breaks [DeniedValues]: 0 is one of those that are not allowed
// message: 'Text' breaks [MinLength]: the text has 1 character; allowed: at least 2
// message: 'Phone' breaks [RegularExpression]: "03" does not match 05\d{8}
// violation
[WireContract]
public sealed partial record Reader([property: EmailAddress] string? Mail, [property: Url] string? Home, [property: Phone] string? Phone, [property: Base64String] string? Picture);

public static class Everywhere
{
    public static Reader[] All =>
    [
        new({|TM4001:"nobody"|}, {|TM4001:"www.example.com"|}, {|TM4001:"none"|}, {|TM4001:"a"|}),
        new("a@example.com", "HTTPS://example.com", "+1 (2) 3", "Zm9v"),
    ];
}
// message: 'Mail' breaks [EmailAddress]: "nobody" is no e-mail address
// message: 'Home' breaks [Url]: "www.example.com" is no address that starts with http://, https:// or ftp://
// message: 'Phone' breaks [Phone]: "none" is no phone number
// message: 'Picture' breaks [Base64String]: "a" is no Base64
// near miss
[WireContract]
public sealed partial record Sms
{
    [StringLength(11, MinimumLength = 1), RegularExpression("[A-Z]+")]
    public required string Source { get; init; }

    [Range(1, 5)]
    public int? Tries { get; init; } = 3;

    [XmlIgnore, JsonIgnore, StringLength(3)]
    public string Note { get; set; } = "";

    #pragma warning disable TM3006
    [RegularExpression("(a+)+b")]
    public string Slow { get; init; } = "ab";
}

public sealed class Plain
{
    [StringLength(3)]
    public string Name { get; set; } = "of no wire type";
}

public static class Values
{
    public static object All(string given, bool flag)
    {
        string changed = "much too long for a source";
        if (flag)
        {
            changed = "X";
        }

        string taken = "much too long for a source";
        Take(ref taken);
        var sms = new Sms { Source = "ABCDEFGHIJK", Tries = null };
        sms = sms with { Source = changed };
        sms = sms with { Source = taken };
        sms = sms with { Source = given, Tries = (int?)5 };
        sms = sms with { Slow = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac" };
        sms.Note = "long";
        return (sms, new Plain { Name = "long" });
    }

    private static void Take(ref string text) => text = "X";
}
// violation
[WireContract]
public sealed partial record Sms
{
    [StringLength(3)]
    public required Sender Source { get; init; }

    [RegularExpression("[0-9]+")]
    public Plain? Id { get; init; }

    public List<Sender> Others { get; init; } = [];

    [Sensitive]
    public Code? Pin { get; init; }
}

public sealed record Plain(string Text) : IWireText<Plain>
{
    public static implicit operator Plain(string text) => new(text);

    public static bool TryRead(string text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Plain value)
    {
        value = new(text);
        return true;
    }

    public string ToWire() => Text;
}

public readonly record struct Sender(string Text) : IWireText<Sender>
{
    public static implicit operator Sender([StringLength(5), RegularExpression("[A-Za-z]+")] string text) => Parse(text);

    public static Sender Parse([StringLength(5)] string text, int tries = 0) => new(text + tries);

    public static bool TryParse([StringLength(5)] string text, out Sender value) => TryRead(text, out value);

    public static bool TryRead(string text, out Sender value)
    {
        value = new(text);
        return true;
    }

    public string ToWire() => Text;
}

public sealed class Code([MinLength(2)] string text) : IWireText<Code>
{
    public static implicit operator Code(string text) => new(text);

    public static bool TryRead(string text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Code value)
    {
        value = new(text);
        return true;
    }

    public string ToWire() => text;
}

public static class Everywhere
{
    public static object Senders(bool isLong, List<Sender> added, Sms sms)
    {
        Sender local = {|TM4001:{|TM4001:"much longer"|}|};
        Sender? maybe = isLong ? {|TM4001:"grocer"|} : "shop";
        Sender parsed = Sender.Parse({|TM4001:"grocery"|}, 7);
        added.Add({|TM4001:"a b"|});
        sms = sms with { Source = {|TM4001:"1"|}, Id = {|TM4001:"a"|}, Others = ["fine", {|TM4001:{|TM4001:"not fine"|}|}, Sender.Parse({|TM4001:"neither"|})] };
        sms = sms with { Id = new Plain({|TM4001:"b"|}) };
        Code code = {|TM4001:"c"|};
        #pragma warning disable TM4006
        sms = sms with { Pin = {|TM4001:"p"|} };
        sms = sms with { Pin = new Code({|TM4001:"q"|}) };
        return (local, maybe, parsed, code, sms);
    }
}
// message: 'Sender' breaks [StringLength]: the text has 11 characters; allowed: 0 to 5
// message: 'Sender' breaks [RegularExpression]: "much longer" does not match [A-Za-z]+
// message: 'Sender' breaks [StringLength]: the text has 6 characters; allowed: 0 to 5
// message: 'Sender' breaks [StringLength]: the text has 7 characters; allowed: 0 to 5
// message: 'Sender' breaks [RegularExpression]: "a b" does not match [A-Za-z]+
// message: 'Sender' breaks [RegularExpression]: "1" does not match [A-Za-z]+
// message: 'Id' breaks [RegularExpression]: "a" does not match [0-9]+
// message: 'Sender' breaks [StringLength]: the text has 8 characters; allowed: 0 to 5
// message: 'Sender' breaks [RegularExpression]: "not fine" does not match [A-Za-z]+
// message: 'Sender' breaks [StringLength]: the text has 7 characters; allowed: 0 to 5
// message: 'Id' breaks [RegularExpression]: "b" does not match [0-9]+
// message: 'Code' breaks [MinLength]: the text has 1 character; allowed: at least 2
// message: 'Code' breaks [MinLength]: allowed are at least 2 characters
// message: 'Code' breaks [MinLength]: allowed are at least 2 characters
// near miss
[WireContract]
public sealed partial record Sms
{
    [StringLength(3)]
    public required Sender Source { get; init; }

    [RegularExpression("[0-9]+")]
    public Plain? Id { get; init; }

    public List<Sender> Others { get; init; } = [];

    [Sensitive]
    public Code? Pin { get; init; }
}

public sealed record Plain(string Text) : IWireText<Plain>
{
    public static implicit operator Plain(string text) => new(text);

    public static bool TryRead(string text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Plain value)
    {
        value = new(text);
        return true;
    }

    public string ToWire() => Text;
}

public readonly record struct Sender(string Text) : IWireText<Sender>
{
    public static implicit operator Sender([StringLength(5), RegularExpression("[A-Za-z]+")] string text) => Parse(text);

    public static Sender Parse([StringLength(5)] string text, int tries = 0) => new(text + tries);

    public static bool TryParse([StringLength(5)] string text, out Sender value) => TryRead(text, out value);

    public static bool TryRead(string text, out Sender value)
    {
        value = new(text);
        return true;
    }

    public string ToWire() => Text;
}

public sealed class Code([MinLength(2)] string text) : IWireText<Code>
{
    public static implicit operator Code(string text) => new(text);

    public static bool TryRead(string text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Code value)
    {
        value = new(text);
        return true;
    }

    public string ToWire() => text;
}

public static class Everywhere
{
    public static object Senders(string given, Sms sms)
    {
        // The type may make another text of it, and says what it takes.
        sms = sms with { Source = "abcde", Id = "12", Others = ["abcde", given, Sender.Parse("a b", 12)] };
        sms = sms with { Source = Sender.Parse(given), Id = new Plain("12"), Pin = new Code(given) };
        return Sender.TryParse("much too long", out Sender none) ? sms with { Source = none } : sms;
    }
}
// violation
[WireContract]
public sealed partial class Sms
{
    [StringLength(5)]
    public string? Text { get; set; }

    [Range(1, 5)]
    public int Tries { get; set; } = 3;

    public void Reset(string given)
    {
        const bool isShort = false;
        ((Text, _), Tries) = (({|TM4001:"longer"|}, 1), {|TM4001:6|});
        (Text, Tries) = (given, 5);
        Text = isShort ? given : {|TM4001:"longer"|};
    }
}
// message: 'Text' breaks [StringLength]: the text has 6 characters; allowed: 0 to 5
// message: 'Tries' breaks [Range]: 6 is not at least 1 and at most 5
// message: 'Text' breaks [StringLength]: the text has 6 characters; allowed: 0 to 5
// near miss
[WireContract]
public sealed partial record Sms
{
    [StringLength(5)]
    public required string Text { get; set; }

    [Range(1, 5)]
    public int Tries { get; set; } = 3;
}

public static class Values
{
    private const string? Nothing = null;

    public static void Written(Sms sms, Dictionary<string, string> known)
    {
        string? found = "longer";
        if (known.TryGetValue("text", out found!))
        {
            sms.Text = found;
        }

        string first = "longer";
        int second = 6;
        ((first, _), second) = (("short", 1), 2);
        sms.Text = first;
        sms.Tries = second;

        int third = 6;
        (third)--;
        sms.Tries = third;

        string last = "longer";
        foreach (string key in known.Keys)
        {
            (last) = key;
            sms.Text = last;
        }
    }

    public static void NeverTaken(Sms sms, string given)
    {
        const bool isLong = false;
        sms.Text = isLong ? "longer" : given;
        sms.Text = Nothing ?? given;
        sms.Text = Find() ?? Nothing ?? "short";
    }

    private static string? Find() => null;
}
// violation
[WireContract]
public sealed partial record Sms
{
    [StringLength(5)]
    public required string Text { get; init; }

    [Range(1, 5)]
    public int Tries { get; init; } = 3;
}

public static class Later
{
    public static Sms[] All(bool isLong, int[] all)
    {
        string text;
        text = "longer";
        int tries;
        if (isLong)
        {
            tries = 6;
        }
        else
        {
            throw new ArgumentException("short");
        }

        string given;
        foreach (int one in all)
        {
            given = "longer, too";
            if (one > 0)
            {
                return [new() { Text = {|TM4001:given|} }];
            }
        }

        Func<Sms> later = () => new() { Text = {|TM4001:text|}, Tries = {|TM4001:tries|} };
        return [later(), new() { Text = {|TM4001:text|} }];
    }
}
// message: 'Text' breaks [StringLength]: the text has 11 characters; allowed: 0 to 5
// message: 'Text' breaks [StringLength]: the text has 6 characters; allowed: 0 to 5
// message: 'Tries' breaks [Range]: 6 is not at least 1 and at most 5
// message: 'Text' breaks [StringLength]: the text has 6 characters; allowed: 0 to 5
// near miss
[WireContract]
public sealed partial record Sms
{
    [StringLength(5)]
    public required string Text { get; init; }

    [Range(1, 5)]
    public int? Tries { get; init; } = 3;

    [StringLength(3)]
    public Sender? Source { get; init; }
}

public readonly record struct Sender(string Text) : IWireText<Sender>
{
    public static implicit operator Sender([StringLength(9)] string text) => new(text[..3]);

    public static bool TryRead(string text, out Sender value)
    {
        value = new(text);
        return true;
    }

    public string ToWire() => Text;
}

public static class Later
{
    public static Sms[] All(bool isLong, string known, Dictionary<string, string> all)
    {
        string either;
        if (isLong)
        {
            either = "longer";
        }
        else
        {
            either = "short";
        }

        string? maybe = null;
        maybe ??= "longer";
        int? none = null;
        if (isLong)
        {
            none = 6;
        }

        string found;
        if (!all.TryGetValue(known, out found!))
        {
            found = "longer";
        }

        string first, second;
        (first, second) = ("longer", known);
        string twice;
        twice = "longer";
        twice += known;
        Sender sender = "longer";
        Sender other;
        other = "longer";
        return
        [
            new() { Text = either, Tries = none }, new() { Text = maybe }, new() { Text = found }, new() { Text = first + second },
            new() { Text = first }, new() { Text = twice }, new() { Text = known, Source = sender }, new() { Text = known, Source = other },
        ];
    }
}
