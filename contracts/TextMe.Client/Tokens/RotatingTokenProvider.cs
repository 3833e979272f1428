using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>Gives every call the account's token, and renews it in the background, long before it expires.</summary>
/// <remarks>
/// <code>
/// await using var tokens = new RotatingTokenProvider(
///     credential => new HttpWireTransport(http, new HttpWireTransportOptions { BaseAddress = address, TokenProvider = credential }),
///     new RotatingTokenOptions { Username = "acme", Seed = new ConfiguredTokenProvider(() => configuration["TextMe:Token"]), Store = store });
/// </code>
/// <para>An account has at most five active tokens and no operation deletes one, so a token is minted only where it is certain that one is needed: see
/// docs/tokens.md for what happens when.</para>
/// <para>Safe for use by many calls at one time; however many there are, one look for a newer token is under way.</para>
/// </remarks>
public sealed class RotatingTokenProvider : ITokenProvider, IAsyncDisposable, IDisposable
{
    private readonly object _gate = new();
    private readonly CancellationTokenSource _lifetime = new();
    private readonly RotatingTokenOptions _options;
    private readonly TokenRotation _rotation;
    private ServedToken? _served;
    private Task<ServedToken>? _look;
    private long? _pausedSince;
    private bool _isDisposed;

    /// <summary>Creates the provider; nothing is asked yet.</summary>
    /// <param name="connect">Makes the transport that reads and mints tokens, which sends the token of the provider that it is given.</param>
    /// <param name="options">The account and its rules.</param>
    /// <exception cref="ArgumentException">An option is missing or out of range.</exception>
    public RotatingTokenProvider(Func<ITokenProvider, IWireTransport> connect, RotatingTokenOptions options)
    {
        ArgumentNullException.ThrowIfNull(connect);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        _options = options;
        _rotation = new TokenRotation(options, new TokenCalls(connect, options));
    }

    /// <inheritdoc/>
    /// <exception cref="CredentialsException">The service refuses what the store keeps and the token to start from.</exception>
    /// <exception cref="TokenStoreException">The configuration names no token to start from.</exception>
    public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken)
    {
        ServedToken? served = Volatile.Read(ref _served);
        if (served is null)
        {
            return WaitAsync(cancellationToken);
        }

        if (!served.IsLookDue)
        {
            return new(served.Token);
        }

        _ = StartLook(refused: null);
        return _options.TimeProvider.GetUtcNow() >= served.ExpiresAt ? WaitAsync(cancellationToken) : new(served.Token);
    }

    /// <inheritdoc/>
    public async ValueTask<string?> GetTokenAfterRefusalAsync(string refusedToken, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(refusedToken);

        // Twice, for the look under way may have begun before anybody knew of the refusal.
        for (int i = 0; i < 2 && (Volatile.Read(ref _served) is not { } served || served.Token == refusedToken); i++)
        {
            // A look that fails has been warned of; the caller knows of the refusal.
            Task look = StartLook(refusedToken).WaitAsync(cancellationToken);
            await look.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellationToken.ThrowIfCancellationRequested();
        }

        return Volatile.Read(ref _served) is { } now && now.Token != refusedToken ? now.Token : null;
    }

    /// <summary>Looks for a newer token now, as is done by itself when it is time: to know at the start of a program that everything is in order.</summary>
    /// <param name="cancellationToken">Ends the wait; the look goes on.</param>
    /// <exception cref="TextMeException">What failed; a <see cref="CredentialsException"/> also where the bound on mints is reached.</exception>
    public Task RenewAsync(CancellationToken cancellationToken = default) => StartLook(refused: null).WaitAsync(cancellationToken);

    /// <summary>Ends the look under way. A mint is waited for, for its token has to be kept.</summary>
    public async ValueTask DisposeAsync()
    {
        Task? look;
        lock (_gate)
        {
            if (_isDisposed)
            {
                return;
            }

            _isDisposed = true;
            look = _look;
        }

        await _lifetime.CancelAsync().ConfigureAwait(false);
        await (look ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _lifetime.Dispose();
    }

    /// <summary>As <see cref="DisposeAsync"/>, blocking: a service container that is not disposed asynchronously takes nothing else.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Never the token.</summary>
    public override string ToString() => "***";

    private async ValueTask<string> WaitAsync(CancellationToken cancellationToken)
    {
        Task<ServedToken> look = StartLook(refused: null);
        try
        {
            return (await look.WaitAsync(cancellationToken).ConfigureAwait(false)).Token;
        }
        catch (Exception) when (look.IsFaulted && Volatile.Read(ref _served) is not null)
        {
            return Volatile.Read(ref _served)!.Token;
        }
    }

    /// <summary>The look under way, or a new one. After one that led to nothing there is a pause, in which it stands for those that would follow.</summary>
    private Task<ServedToken> StartLook(string? refused)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            bool isPaused = _pausedSince is { } since && _options.TimeProvider.GetElapsedTime(since) < _options.RetryDelay;
            if (_look is null || (_look.IsCompleted && !isPaused))
            {
                // On its own, so that it outlives the caller that was the first to ask.
                _look = Task.Run(() => LookAsync(refused));

                // Where nobody waits for it, its failure has been warned of all the same.
                _ = _look.ContinueWith(
                    static look => _ = look.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            }

            return _look;
        }
    }

    private async Task<ServedToken> LookAsync(string? refused)
    {
        try
        {
            ServedToken served = await _rotation.LookAsync(refused, _lifetime.Token).ConfigureAwait(false);
            Volatile.Write(ref _served, served);
            Pause(served.Token == refused);
            return served;
        }
        catch (Exception e)
        {
            Pause(isPaused: true);
            if (_rotation.Fallback is { } token)
            {
                DateTimeOffset? expiresAt = Volatile.Read(ref _served) is { } before && before.Token == token ? before.ExpiresAt : null;
                Volatile.Write(ref _served, new ServedToken(token, expiresAt, _options.RetryDelay, _options.TimeProvider));
            }

            if (!_lifetime.IsCancellationRequested)
            {
                _options.Warn(TokenWarningKind.RenewalFailed, "The look for a newer token failed. " + e.Message, e);
            }

            throw;
        }
    }

    private void Pause(bool isPaused)
    {
        lock (_gate)
        {
            _pausedSince = isPaused ? _options.TimeProvider.GetTimestamp() : null;
        }
    }
}
