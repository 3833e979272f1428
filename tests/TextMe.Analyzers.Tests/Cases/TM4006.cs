// violation
[WireContract]
public sealed partial record SignIn(string User, [property: Sensitive] string Password);

public static class Caller
{
    public static SignIn Create() => new("acme", [|"correct horse"|]);
}
// message: 'Password' is sensitive; a constant puts it into the source and into everything built from it
// fix: Move the constant into configuration
[WireContract]
public sealed partial record SignIn(string User, [property: Sensitive] string Password);

public static class Caller
{
    public static SignIn Create() => new("acme", Environment.GetEnvironmentVariable("TEXTME_PASSWORD") ?? throw new InvalidOperationException("TEXTME_PASSWORD is not set."));
}
// violation
[WireContract]
public sealed partial record SignIn
{
    [Sensitive]
    public string ApiToken { get; set; } = [|"invented"|];

    [Sensitive]
    public string? OTPCode { get; set; }
}

public static class Caller
{
    public static void Use([Sensitive] string clientSecret) => _ = clientSecret;

    public static SignIn Create(bool isTest, string? given)
    {
        Use(given ?? [|"in" + "vented"|]);
        Use(clientSecret: [|$"in{"vented"}"|]);
        return new SignIn { OTPCode = isTest ? [|@"1""2"|] : given };
    }
}
// message: 'ApiToken' is sensitive; a constant puts it into the source and into everything built from it
// message: 'clientSecret' is sensitive; a constant puts it into the source and into everything built from it
// message: 'clientSecret' is sensitive; a constant puts it into the source and into everything built from it
// message: 'OTPCode' is sensitive; a constant puts it into the source and into everything built from it
// fix: Move the constant into configuration
[WireContract]
public sealed partial record SignIn
{
    [Sensitive]
    public string ApiToken { get; set; } = Environment.GetEnvironmentVariable("TEXTME_API_TOKEN") ?? throw new InvalidOperationException("TEXTME_API_TOKEN is not set.");

    [Sensitive]
    public string? OTPCode { get; set; }
}

public static class Caller
{
    public static void Use([Sensitive] string clientSecret) => _ = clientSecret;

    public static SignIn Create(bool isTest, string? given)
    {
        Use(given ?? (Environment.GetEnvironmentVariable("TEXTME_CLIENT_SECRET") ?? throw new InvalidOperationException("TEXTME_CLIENT_SECRET is not set.")));
        Use(clientSecret: Environment.GetEnvironmentVariable("TEXTME_CLIENT_SECRET") ?? throw new InvalidOperationException("TEXTME_CLIENT_SECRET is not set."));
        return new SignIn { OTPCode = isTest ? (Environment.GetEnvironmentVariable("TEXTME_OTP_CODE") ?? throw new InvalidOperationException("TEXTME_OTP_CODE is not set.")) : given };
    }
}
// violation
using Microsoft.Extensions.Configuration;

[WireContract]
public sealed partial record SignIn(string User, [property: Sensitive] string Password);

public sealed class Caller(IConfigurationRoot all)
{
    private readonly IConfiguration _configuration = all;

    public SignIn OfInstance() => new("acme", [|"invented"|]);

    public static SignIn OfType() => new("acme", [|"invented"|]);

    public SignIn Initial { get; } = new("acme", [|"invented"|]);

    public static Func<SignIn> OfLambda() => () => new("acme", [|"invented"|]);

    public static SignIn OfArgument(IConfigurationRoot settings) => new("acme", [|"invented"|]);

    public SignIn BeforeLocal()
    {
        SignIn made = new("acme", [|"invented"|]);
        IConfiguration local = _configuration;
        _ = local;
        return made;
    }
}
// file: Configuration.cs
namespace Microsoft.Extensions.Configuration;

public interface IConfiguration
{
    string? this[string key] { get; set; }
}

public interface IConfigurationRoot : IConfiguration;
// message: 'Password' is sensitive; a constant puts it into the source and into everything built from it
// message: 'Password' is sensitive; a constant puts it into the source and into everything built from it
// message: 'Password' is sensitive; a constant puts it into the source and into everything built from it
// message: 'Password' is sensitive; a constant puts it into the source and into everything built from it
// message: 'Password' is sensitive; a constant puts it into the source and into everything built from it
// message: 'Password' is sensitive; a constant puts it into the source and into everything built from it
// fix: Move the constant into configuration
using Microsoft.Extensions.Configuration;

[WireContract]
public sealed partial record SignIn(string User, [property: Sensitive] string Password);

public sealed class Caller(IConfigurationRoot all)
{
    private readonly IConfiguration _configuration = all;

    public SignIn OfInstance() => new("acme", _configuration["Secrets:Password"] ?? throw new InvalidOperationException("Secrets:Password is not set."));

    public static SignIn OfType() => new("acme", Environment.GetEnvironmentVariable("TEXTME_PASSWORD") ?? throw new InvalidOperationException("TEXTME_PASSWORD is not set."));

    public SignIn Initial { get; } = new("acme", all["Secrets:Password"] ?? throw new InvalidOperationException("Secrets:Password is not set."));

    public static Func<SignIn> OfLambda() => () => new("acme", Environment.GetEnvironmentVariable("TEXTME_PASSWORD") ?? throw new InvalidOperationException("TEXTME_PASSWORD is not set."));

    public static SignIn OfArgument(IConfigurationRoot settings) => new("acme", settings["Secrets:Password"] ?? throw new InvalidOperationException("Secrets:Password is not set."));

    public SignIn BeforeLocal()
    {
        SignIn made = new("acme", _configuration["Secrets:Password"] ?? throw new InvalidOperationException("Secrets:Password is not set."));
        IConfiguration local = _configuration;
        _ = local;
        return made;
    }
}
// file: Configuration.cs
namespace Microsoft.Extensions.Configuration;

public interface IConfiguration
{
    string? this[string key] { get; set; }
}

public interface IConfigurationRoot : IConfiguration;
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
    public required int Code { get; set; }

    [Sensitive]
    public required bool IsAdult { get; set; }

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
// violation
[WireContract]
public sealed partial record SignIn
{
    [Sensitive]
    public required Pin Pin { get; init; }

    [Sensitive]
    public List<Pin> Others { get; init; } = [];

    public Secret? Secret { get; init; }
}

public readonly record struct Pin(string Text) : IWireText<Pin>
{
    public static implicit operator Pin(string text) => new(text);

    public static Pin Parse(string text) => new(text);

    public static bool TryRead(string text, out Pin value)
    {
        value = new(text);
        return true;
    }

    public string ToWire() => Text;
}

public readonly record struct Secret([Sensitive] string Text) : IWireText<Secret>
{
    public static implicit operator Secret(string text) => new(text);

    public static bool TryRead(string text, out Secret value)
    {
        value = new(text);
        return true;
    }

    public string ToWire() => Text;
}

public static class Caller
{
    public static object Create(string given)
    {
        SignIn signIn = new() { Pin = [|"1"|], Others = [[|"2"|], Pin.Parse([|"3"|]), given] };
        signIn = signIn with { Pin = new([|"4"|]), Secret = [|"5"|] };
        Pin pin = "no secret by itself";
        return (signIn, pin);
    }
}
// message: 'Pin' is sensitive; a constant puts it into the source and into everything built from it
// message: 'Others' is sensitive; a constant puts it into the source and into everything built from it
// message: 'Others' is sensitive; a constant puts it into the source and into everything built from it
// message: 'Pin' is sensitive; a constant puts it into the source and into everything built from it
// message: 'Secret' is sensitive; a constant puts it into the source and into everything built from it
// violation
[WireContract]
public sealed partial record Account
{
    [Sensitive]
    public List<string> Pins { get; init; } = [];

    [Sensitive]
    public byte[] Key { get; init; } = [];
}

public static class Bank
{
    public static void Fill(Account account)
    {
        account.Pins.Add([|"1234"|]);
        account.Pins[0] = [|"5678"|];
        account.Key[0] = 1;
    }
}
// message: 'Pins' is sensitive; a constant puts it into the source and into everything built from it
// message: 'Pins' is sensitive; a constant puts it into the source and into everything built from it
