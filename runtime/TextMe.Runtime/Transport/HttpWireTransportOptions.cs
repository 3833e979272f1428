using System;
using System.Collections.Generic;

namespace TextMe;

/// <summary>Where and how <see cref="HttpWireTransport"/> sends. Read once, when the transport is created.</summary>
public sealed class HttpWireTransportOptions
{
    /// <summary>
    /// Scheme, host and port of the service, for example <c>https://sms.example</c>. A path in it stands before the path of the operation. Required, and
    /// https: requests hold credentials and personal data.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>The format of requests and replies. Default: <see cref="WireFormat.Xml"/>.</summary>
    public WireFormat Format { get; set; } = WireFormat.Xml;

    /// <summary>Hands out the token for <c>Authorization: Bearer</c>. Without it no such header is sent.</summary>
    public ITokenProvider? TokenProvider { get; set; }

    /// <summary>The most bytes a reply may have, counted after decompression. Default: 4 MiB.</summary>
    public int MaxReplyBytes { get; set; } = 4 << 20;

    /// <summary>
    /// The time for a whole call, from asking for the token to the reply's last byte; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for none.
    /// Default: 100 s. Of the <see cref="System.Net.Http.HttpClient"/>'s own timeout, the shorter one counts.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>Bounds on the structure of replies. Default: <see cref="WireLimits.Default"/>.</summary>
    public WireLimits Limits { get; set; } = WireLimits.Default;

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

        if (!Enum.IsDefined(Format))
        {
            errors.Add($"{nameof(Format)} is neither Xml nor Json.");
        }

        if (MaxReplyBytes <= 0)
        {
            errors.Add($"{nameof(MaxReplyBytes)} must be more than 0.");
        }

        if (Timeout != System.Threading.Timeout.InfiniteTimeSpan && (Timeout <= TimeSpan.Zero || Timeout.TotalMilliseconds > int.MaxValue))
        {
            errors.Add($"{nameof(Timeout)} must be more than 0 and less than 24 days, or infinite.");
        }

        if (Limits is null)
        {
            errors.Add($"{nameof(Limits)} must not be null.");
        }

        return errors;
    }

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
