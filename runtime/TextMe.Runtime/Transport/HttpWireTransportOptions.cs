using System;
using System.Buffers;
using System.Collections.Generic;

namespace TextMe;

/// <summary>Where and how <see cref="HttpWireTransport"/> sends. Read once, when the transport is created.</summary>
public sealed class HttpWireTransportOptions
{
    private static readonly SearchValues<char> s_pathCharacters =
        SearchValues.Create("/-_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>
    /// Scheme, host and port of the service, for example <c>https://sms.example</c>. A path in it stands before the path of the operation. Required, and
    /// https: requests hold credentials and personal data.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>
    /// Where every operation is posted to in place of its own path, for example <c>/api/test</c>: nothing is then sent anywhere else. Without it each goes to
    /// its own path.
    /// </summary>
    public string? Path { get; set; }

    /// <summary>The format of requests and replies. Default: <see cref="WireFormat.Xml"/>.</summary>
    public WireFormat Format { get; set; } = WireFormat.Xml;

    /// <summary>Hands out the token for <c>Authorization: Bearer</c>. Without it no such header is sent.</summary>
    public ITokenProvider? TokenProvider { get; set; }

    /// <summary>The most bytes a reply may have, counted after decompression. Default: 4 MiB.</summary>
    public int MaxReplyBytes { get; set; } = 4 << 20;

    /// <summary>
    /// The time for a whole call, all its attempts and the waits between them, from asking for the token to the reply's last byte;
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for none. Default: 100 s. For each attempt, of this and the <see cref="System.Net.Http.HttpClient"/>'s own timeout, the shorter one counts.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>Decides when a call is attempted again. Default: a <see cref="BackoffRetry"/> as it comes.</summary>
    public RetryPolicy Retry { get; set; } = new BackoffRetry();

    /// <summary>The most requests under way at one time; others wait, within the time of their call. Default: 100.</summary>
    public int MaxConcurrentRequests { get; set; } = 100;

    /// <summary>Holds requests back, each attempt for itself, before they take one of the places: a rate limiter. Without it there is no such limit.</summary>
    public RequestGate? RateLimit { get; set; }

    /// <summary>What is added to the <c>User-Agent</c>, for example <c>Shop/2.1</c>. Without it the header names this library alone.</summary>
    public string? Application { get; set; }

    /// <summary>Measures the time of calls and times the waits between attempts; the end of an attempt is always the system's timer. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Bounds on the structure of replies. Default: <see cref="WireLimits.Default"/>.</summary>
    public WireLimits Limits { get; set; } = WireLimits.Default;

    /// <summary>
    /// Sees each request, and each reply that came with HTTP 2xx, without its values (<see cref="ShownBody"/>). For finding errors: it costs time in every call.
    /// What it throws is dropped. Default: nobody does.
    /// </summary>
    public Action<ShownBody>? OnBody { get; set; }

    /// <summary>For tests: allows an http address whose host is this machine. Any other http address is refused all the same. Default: no.</summary>
    public bool AllowHttpOnLoopback { get; set; }

    /// <summary>Checks the options.</summary>
    /// <returns>What is wrong, one sentence each; empty if nothing is.</returns>
    public IReadOnlyList<string> Validate()
    {
        var errors = new List<string>();
        if (FindAddressError() is { } addressError)
        {
            errors.Add(addressError);
        }

        if (Path is not null && !IsPath(Path))
        {
            errors.Add($"{nameof(Path)} must start with a slash and hold letters, digits, '-', '_' and single slashes only.");
        }

        if (!Enum.IsDefined(Format))
        {
            errors.Add($"{nameof(Format)} is neither Xml nor Json.");
        }

        if (MaxReplyBytes <= 0)
        {
            errors.Add($"{nameof(MaxReplyBytes)} must be more than 0.");
        }

        if (MaxConcurrentRequests <= 0)
        {
            errors.Add($"{nameof(MaxConcurrentRequests)} must be more than 0.");
        }

        if (Application is not null && !UserAgent.IsSuffix(Application))
        {
            errors.Add($"{nameof(Application)} must be visible ASCII of at most 200 characters.");
        }

        if (!CallTime.IsTimeout(Timeout))
        {
            errors.Add($"{nameof(Timeout)} must be more than 0 and less than 24 days, or infinite.");
        }

        if (Limits is null || Retry is null || TimeProvider is null)
        {
            errors.Add($"{nameof(Limits)}, {nameof(Retry)} and {nameof(TimeProvider)} must not be null.");
        }

        return errors;
    }

    // Nothing that a server or a proxy could take for another path.
    private static bool IsPath(string path) =>
        path.StartsWith('/') && !path.Contains("//", StringComparison.Ordinal) && !path.AsSpan().ContainsAnyExcept(s_pathCharacters);

    private string? FindAddressError()
    {
        if (BaseAddress is not { IsAbsoluteUri: true } address)
        {
            return $"{nameof(BaseAddress)} is required and must be absolute.";
        }

        if (address.UserInfo.Length + address.Query.Length + address.Fragment.Length != 0)
        {
            return $"{nameof(BaseAddress)} must not hold credentials, a query or a fragment.";
        }

        if (address.Scheme == Uri.UriSchemeHttps)
        {
            return null;
        }

        return address.Scheme == Uri.UriSchemeHttp && address.IsLoopback && AllowHttpOnLoopback
            ? null
            : $"{nameof(BaseAddress)} must be https (http only to this machine, with {nameof(AllowHttpOnLoopback)}).";
    }
}
