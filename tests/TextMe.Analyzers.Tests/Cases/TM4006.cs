// violation
[WireContract]
public sealed partial record SignIn(string User, [property: Sensitive] string Password);

public static class Caller
{
    public static SignIn Create() => new("acme", [|"correct horse"|]);
}
// message: 'Password' is sensitive; a constant puts it into the source and into everything built from it
// fix
[WireContract]
public sealed partial record SignIn(string User, [property: Sensitive] string Password);

public static class Caller
{
    public static SignIn Create() => new("acme", Environment.GetEnvironmentVariable("ACME_PASSWORD") ?? throw new InvalidOperationException("ACME_PASSWORD is not set."));
}
// violation
[WireContract]
public sealed partial record SignIn
{
    [Sensitive, StringLength(4)]
    public string? Pin { get; set; }

    [Sensitive]
    public int Code { get; set; } = [|1234|];

    [Sensitive]
    public List<string> Answers { get; init; } = [];
}

public sealed class Options
{
    [Sensitive]
    public string Token { get; set; } = "";

    public static void Use([Sensitive] string secret) => _ = secret;
}

public static class Caller
{
    private const string Secret = "invented";

    public static void Create(SignIn given)
    {
        given.Pin = {|TM4001:[|Secret|]|};
        _ = new Options { Token = [|Secret|] };
        Options.Use(secret: [|Secret + "!"|]);
        given.Answers.AddRange(new SignIn { Answers = [[|Secret|]] }.Answers);
    }
}
// message: 'Code' is sensitive; a constant puts it into the source and into everything built from it
// message: 'Pin' breaks [StringLength]: allowed are 0 to 4 characters
// message: 'Pin' is sensitive; a constant puts it into the source and into everything built from it
// message: 'Token' is sensitive; a constant puts it into the source and into everything built from it
// message: 'secret' is sensitive; a constant puts it into the source and into everything built from it
// message: 'Answers' is sensitive; a constant puts it into the source and into everything built from it
// near miss
[WireContract]
public sealed partial record SignIn
{
    [Sensitive]
    public string? Pin { get; set; } = "";

    [Sensitive]
    public int Code { get; set; }

    [Sensitive]
    public bool IsAdult { get; set; }

    public string? User { get; set; }
}

public static class Caller
{
    public static SignIn Create(string given) => new() { Pin = given ?? null, Code = 0, IsAdult = true, User = "acme" };
}
// near miss
[WireContract]
public sealed partial record SignIn([property: Sensitive] string Password);

public static class Tests
{
    public static SignIn Create() => new("invented");
}
// file: .editorconfig
root = true

[*.cs]
dotnet_diagnostic.TM4006.severity = none
