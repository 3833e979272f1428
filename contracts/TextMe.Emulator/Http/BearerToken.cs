using System;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace TextMe.Emulator;

/// <summary>Finds the caller's token in a request.</summary>
internal static class BearerToken
{
    private const string Scheme = "Bearer ";

    /// <summary>The token of the one <c>Authorization</c> header, or <see langword="null"/>: none, several, another scheme.</summary>
    public static string? Of(HttpRequest request)
    {
        StringValues header = request.Headers.Authorization;
        return header.Count == 1 && header[0] is { } value && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? value[Scheme.Length..].Trim()
            : null;
    }
}
