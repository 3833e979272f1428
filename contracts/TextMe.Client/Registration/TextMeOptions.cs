using System;
using System.Collections.Generic;

namespace TextMe;

/// <summary>Who calls the TextMe API, and where. Read once, when the client is created.</summary>
public sealed class TextMeOptions
{
    /// <summary>Where calls have no effect.</summary>
    public const string TestPath = "/api/test";

    /// <summary>Where they have one.</summary>
    public const string LivePath = "/api";

    private readonly List<string> _unreadable = [];

    /// <summary>The account's username, 1 to 64 characters. Required.</summary>
    public string Username { get; set; } = "";

    /// <summary>A token of the account, from configuration or a secret store, never from source code. This or <see cref="TokenProvider"/> is required.</summary>
    [Sensitive]
    public string? Token { get; set; }

    /// <summary>Hands out the token of each call, in place of <see cref="Token"/>.</summary>
    public ITokenProvider? TokenProvider { get; set; }

    /// <summary>
    /// Keeps the account's token, which is then renewed long before it expires; the configured one is where that starts. Without it the configured one is used as
    /// it is. Needs a service container, and live calls: tests mint nothing.
    /// </summary>
    public ITokenStore? TokenStore { get; set; }

    /// <summary>Whether the calls have an effect. Default: <see cref="TextMeEnvironment.Live"/>.</summary>
    public TextMeEnvironment Environment { get; set; }

    /// <summary>
    /// Scheme and host of the service, https. A path in it, as a proxy may need one, stands before <c>/api</c>, which every call adds. Default:
    /// <c>https://my.textme.co.il</c>.
    /// </summary>
    public Uri BaseAddress { get; set; } = new("https://my.textme.co.il");

    /// <inheritdoc cref="HttpWireTransportOptions.Format"/>
    public WireFormat Format { get; set; } = WireFormat.Xml;

    /// <inheritdoc cref="HttpWireTransportOptions.Timeout"/>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <inheritdoc cref="HttpWireTransportOptions.Retry"/>
    public RetryPolicy Retry { get; set; } = new BackoffRetry();

    /// <inheritdoc cref="HttpWireTransportOptions.MaxConcurrentRequests"/>
    public int MaxConcurrentRequests { get; set; } = 100;

    /// <inheritdoc cref="HttpWireTransportOptions.RateLimit"/>
    public RequestGate? RateLimit { get; set; }

    /// <inheritdoc cref="HttpWireTransportOptions.Application"/>
    public string? Application { get; set; }

    /// <inheritdoc cref="HttpWireTransportOptions.AllowHttpOnLoopback"/>
    public bool AllowHttpOnLoopback { get; set; }

    /// <summary>
    /// For finding errors: logs each request and each reply, without its values, in the category <c>TextMe.Bodies</c> (<c>TextMe.name.Bodies</c> of a client that
    /// has a name). Needs a service container; elsewhere there is <see cref="HttpWireTransportOptions.OnBody"/>. Default: no.
    /// </summary>
    public bool LogBodies { get; set; }

    /// <summary>Where the calls go and whether they have an effect, in words.</summary>
    internal string Target => $"{Server?.TrimEnd('/')}{Path} ({Environment}, {Format})";

    // Options show themselves before they are checked, too: without credentials, and whatever the address is.
    private string? Server => BaseAddress is { IsAbsoluteUri: true } address
        ? address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)
        : null;

    private string? Path => Environment == TextMeEnvironment.Live ? null : TestPath;

    /// <summary>Checks the options.</summary>
    /// <returns>What is wrong, one sentence each, without a value; empty if nothing is.</returns>
    public IReadOnlyList<string> Validate()
    {
        var errors = new List<string>(_unreadable);
        if (string.IsNullOrEmpty(Username) || Username.Length > 64)
        {
            errors.Add($"{nameof(Username)} is required and has at most 64 characters.");
        }

        if (TokenProvider is null ? string.IsNullOrEmpty(Token) : Token is not null)
        {
            errors.Add($"One of {nameof(Token)} and {nameof(TokenProvider)} is required, and not both.");
        }
        else if (Token is not null && Token.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            errors.Add($"{nameof(Token)} must be visible ASCII without spaces.");
        }

        if (TokenStore is not null && Environment != TextMeEnvironment.Live)
        {
            errors.Add($"{nameof(TokenStore)} is for live calls only.");
        }

        if (!Enum.IsDefined(Environment))
        {
            errors.Add($"{nameof(Environment)} is neither Live nor Test.");
        }

        if (!IsraelTime.IsKnown)
        {
            errors.Add("This system has no data of the time zone Asia/Jerusalem, by which TextMe reads and writes all times; install tzdata.");
        }

        if (BaseAddress is { IsAbsoluteUri: true } address && EndsWithPath(address))
        {
            errors.Add($"{nameof(BaseAddress)} must not end with {LivePath} or {TestPath}, which every call adds by itself: leave that away.");
        }

        errors.AddRange(ToTransportOptions(tokens: null).Validate());
        return errors;
    }

    /// <summary>The username, where the calls go, and whether they have an effect.</summary>
    public override string ToString() => $"{Username} at {Target}";

    /// <summary>Remembers a setting that could not be read.</summary>
    internal void AddUnreadable(string error) => _unreadable.Add(error);

    /// <summary>Hands out the configured token.</summary>
    internal ITokenProvider CreateTokens() => TokenProvider ?? new FixedTokenProvider(Token ?? "");

    internal HttpWireTransportOptions ToTransportOptions(ITokenProvider? tokens, Action<ShownBody>? onBody = null) => new()
    {
        BaseAddress = BaseAddress,
        Path = Path,
        Format = Format,
        TokenProvider = tokens,
        Timeout = Timeout,
        Retry = Retry,
        MaxConcurrentRequests = MaxConcurrentRequests,
        RateLimit = RateLimit,
        Application = Application,
        AllowHttpOnLoopback = AllowHttpOnLoopback,
        OnBody = onBody,
    };

    private static bool EndsWithPath(Uri address)
    {
        string path = address.AbsolutePath.TrimEnd('/');
        return path.EndsWith(LivePath, StringComparison.OrdinalIgnoreCase) || path.EndsWith(TestPath, StringComparison.OrdinalIgnoreCase);
    }
}
