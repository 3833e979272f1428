using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>The token that the configuration names now: it is read in every call, so that a change counts at once.</summary>
/// <remarks><code>new ConfiguredTokenProvider(() => configuration["TextMe:Token"])</code></remarks>
public sealed class ConfiguredTokenProvider : ITokenProvider
{
    private readonly Func<string?> _read;

    /// <summary>Creates the provider.</summary>
    /// <param name="read">Reads the token, fast and by any thread.</param>
    public ConfiguredTokenProvider(Func<string?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        _read = read;
    }

    /// <inheritdoc/>
    /// <exception cref="TokenStoreException">The configuration names no token.</exception>
    public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) =>
        _read() is { } token && !string.IsNullOrWhiteSpace(token)
            ? new(token)
            : throw new TokenStoreException("The configuration names no token. Make one in the web console and configure it as a secret.");

    /// <inheritdoc/>
    public ValueTask<string?> GetTokenAfterRefusalAsync(string refusedToken, CancellationToken cancellationToken) =>
        new(_read() is { } token && !string.IsNullOrWhiteSpace(token) && token != refusedToken ? token : null);

    /// <summary>Never the token.</summary>
    public override string ToString() => "***";
}
