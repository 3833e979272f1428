using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>One token that never changes.</summary>
public sealed class FixedTokenProvider : ITokenProvider
{
    private readonly string _token;

    /// <summary>Creates the provider.</summary>
    /// <param name="token">The token, from configuration or a secret store.</param>
    /// <exception cref="ArgumentException">The token is empty.</exception>
    public FixedTokenProvider(string token)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(token);
        _token = token;
    }

    /// <inheritdoc/>
    public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) => new(_token);

    /// <summary>Never the token.</summary>
    public override string ToString() => "***";
}
