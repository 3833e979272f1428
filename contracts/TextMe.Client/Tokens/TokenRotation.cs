using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>One look at a time for the token to use: in the store, then <c>current</c>, then <c>new</c>.</summary>
/// <remarks>
/// A mint is announced in the store before it is asked for, so that of all processes one mints, and none forgets a mint that it died of. Whatever
/// became of it, the next look starts from the store and from <c>current</c>.
/// </remarks>
internal sealed class TokenRotation(RotatingTokenOptions options, TokenCalls calls)
{
    private const int MaxConflicts = 20;

    private static readonly TimeSpan s_day = TimeSpan.FromDays(1);
    private static readonly TimeSpan s_hour = TimeSpan.FromHours(1);

    private readonly BoundedTokenStore _store = new(options.Store, options.TimeProvider);
    private readonly MintBudget _budget = new(options.MaxMintsPerDay, options.TimeProvider);

    /// <summary>What the store keeps, where the service did not accept it when it was last asked with it.</summary>
    private string? _refused;

    /// <summary>How far the clocks of two machines that share a store may be apart.</summary>
    public static TimeSpan ClockDifference { get; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// How long an announced mint is waited for: until it is over by the clock of whoever waits, and what may be on its way has arrived. The old token
    /// serves for days more.
    /// </summary>
    public static TimeSpan Lease { get; } = (2 * TokenCalls.Time) + ClockDifference + TimeSpan.FromMinutes(1);

    /// <summary>What may be used if a look fails; <see langword="null"/> where everything was refused.</summary>
    public string? Fallback { get; private set; }

    private DateTimeOffset Now => options.TimeProvider.GetUtcNow();

    /// <summary>Looks once.</summary>
    /// <param name="refused">A token that the service refused in a call, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the look, but never a mint.</param>
    public async Task<ServedToken> LookAsync(string? refused, CancellationToken cancellationToken)
    {
        string? seed = null;
        TextMeException? noSeed = null;
        try
        {
            seed = await SeedAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // Needed only where the store keeps none.
            noSeed = e as TextMeException ?? new TokenStoreException("The token to start from cannot be had.", e);
        }

        Fallback = seed;
        for (int i = 0; i < MaxConflicts; i++)
        {
            TokenState state = await _store.LoadAsync(cancellationToken).ConfigureAwait(false);
            if (state.Token is not null && !StoredApiToken.CanBeSent(state.Token.Token))
            {
                // As if there were none, so that it is replaced.
                state = state with { Token = null };
            }

            string? stored = state.Token?.Token;
            bool isUsable = stored is not null && stored != refused && stored != _refused;
            Fallback = (isUsable ? stored : seed ?? stored) ?? throw noSeed!;
            if (FromStore(state, isUsable, seed) is { } kept)
            {
                return kept;
            }

            if (await FromServiceAsync(state, seed, cancellationToken).ConfigureAwait(false) is { } served)
            {
                return served;
            }
        }

        throw new TokenStoreException($"The token store was changed by others {MaxConflicts} times while a token was looked for.");
    }

    private async Task<string> SeedAsync(CancellationToken cancellationToken)
    {
        string seed = await options.Seed.GetTokenAsync(cancellationToken).AsTask()
            .WaitAsync(TokenCalls.Time, options.TimeProvider, cancellationToken).ConfigureAwait(false);
        return StoredApiToken.CanBeSent(seed) ? seed
            : throw new TokenStoreException("The token to start from is empty or too long, or has other characters than visible ASCII.");
    }

    private ServedToken? FromStore(TokenState state, bool isUsable, string? seed)
    {
        StoredApiToken? stored = state.Token;
        if (isUsable && stored!.ExpiryAt(Now, options.RenewBefore) is TokenExpiry.Fresh or TokenExpiry.Unknown)
        {
            return Serve(stored!);
        }

        // Somebody is minting. What there is serves until that is done.
        return !state.IsClaimed(Now) ? null
            : isUsable || seed is null ? Serve(stored!.Token, stored.ExpiresAt, options.RetryDelay)
            : Serve(seed, expiresAt: null, options.RetryDelay);
    }

    /// <returns><see langword="null"/> if the store was changed meanwhile.</returns>
    private async Task<ServedToken?> FromServiceAsync(TokenState state, string? seed, CancellationToken cancellationToken)
    {
        string credential = state.Token?.Token ?? seed!;
        ApiResult<ApiToken> answer = await calls.ReadCurrentAsync(credential, cancellationToken).ConfigureAwait(false);
        _refused = answer.StatusClass == StatusClass.Credentials ? state.Token?.Token : null;
        if (_refused is not null && seed is not null && credential != seed)
        {
            credential = seed;
            answer = await calls.ReadCurrentAsync(credential, cancellationToken).ConfigureAwait(false);
        }

        if (answer.StatusClass == StatusClass.Credentials)
        {
            TokenState again = await _store.LoadAsync(cancellationToken).ConfigureAwait(false);
            if (again.Version != state.Version)
            {
                return null;
            }

            Fallback = null;
            answer.GetValueOrThrow();
        }

        Fallback = credential;
        if (answer.Status == ApiStatus.NoCurrentToken)
        {
            return await MintAsync(state, credential, cancellationToken).ConfigureAwait(false);
        }

        StoredApiToken current = StoredApiToken.Of(answer.GetValueOrThrow());
        if (current.Token == state.Token?.Token)
        {
            // An expiry is fixed when a token is made, and what the store says of it has been judged.
            current = state.Token;
        }

        switch (current.ExpiryAt(Now, options.RenewBefore))
        {
            case TokenExpiry.Due:
                return await MintAsync(state, credential, cancellationToken).ConfigureAwait(false);

            case TokenExpiry.Past when current.Token != credential:
                // The newest one is over, or the clock is wrong. What the service accepts is used.
                Warn(TokenWarningKind.ClockDisagrees, "By this machine's clock the account's newest token has expired; the token in use is accepted, and nothing is minted.");
                return Serve(credential, expiresAt: null, s_hour);

            case not TokenExpiry.Past when current.Token == _refused:
                // Asked in an hour again. The store keeps it, for others may see it otherwise.
                Warn(TokenWarningKind.NewestRefused, "The service refuses the token that it names as the current one. The configured one is accepted and used, and nothing is minted: make a token in the web console.");
                return Serve(credential, expiresAt: null, s_hour);

            default:
                return await AdoptAsync(state, current, cancellationToken).ConfigureAwait(false) ? Serve(current) : null;
        }
    }

    private async ValueTask<bool> AdoptAsync(TokenState state, StoredApiToken token, CancellationToken cancellationToken) =>
        state.Token == token
        || await _store.TrySaveAsync(state with { Token = token, MintingUntil = null }, cancellationToken).ConfigureAwait(false);

    private async Task<ServedToken?> MintAsync(TokenState state, string credential, CancellationToken cancellationToken)
    {
        DateTimeOffset announced = Now;
        DateTimeOffset[] recent = [.. state.RecentMints(announced)];
        _budget.Check(recent.Length);
        TokenState claim = state with { Mints = [.. recent, announced], MintingUntil = announced + Lease };
        if (!await _store.TrySaveAsync(claim, cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        claim = claim with { Version = claim.Version + 1 };
        if (Now - announced > TokenCalls.Time)
        {
            // The store, or the whole machine, stood still for so long that others could mint at the same time.
            await ReleaseAsync(claim).ConfigureAwait(false);
            throw new TokenStoreException("The token store took too long to announce a mint: nothing is minted.");
        }

        _budget.Take();
        ApiResult<ApiToken> answer;
        try
        {
            answer = await calls.MintAsync(credential).ConfigureAwait(false);
        }
        catch (NotSentException)
        {
            await ReleaseAsync(claim).ConfigureAwait(false);
            throw;
        }

        // After an unknown outcome the claim stays until its time is up: the request may still be on its way.
        if (!answer.IsSuccess && answer.StatusClass != StatusClass.Unknown)
        {
            await ReleaseAsync(claim).ConfigureAwait(false);
        }

        StoredApiToken minted = StoredApiToken.Of(answer.GetValueOrThrow());
        if (minted.ExpiryAt(Now, options.RenewBefore) != TokenExpiry.Fresh)
        {
            // A new token that is about to expire cannot be: the clock or the expiry is wrong, and would ask for the next one at once.
            minted = minted with { ExpiresAt = null };
        }

        return await _store.TrySaveAsync(claim with { Token = minted, MintingUntil = null }, CancellationToken.None).ConfigureAwait(false)
            ? Serve(minted)
            : null;
    }

    private async Task ReleaseAsync(TokenState claim)
    {
        try
        {
            await _store.TrySaveAsync(claim with { MintingUntil = null }, CancellationToken.None).ConfigureAwait(false);
        }
        catch (TokenStoreException)
        {
            // The claim ends by itself; what made the mint fail is the better thing to tell.
        }
    }

    private ServedToken Serve(StoredApiToken token)
    {
        DateTimeOffset now = Now;
        switch (token.ExpiryAt(now, options.RenewBefore))
        {
            case TokenExpiry.Unknown:
                Warn(TokenWarningKind.UnknownExpiry, "The token's expiry is not known. It is used, but will not be renewed by itself: replace it in time.");
                return Serve(token.Token, expiresAt: null, s_day);

            case TokenExpiry.Past:
                Warn(TokenWarningKind.ClockDisagrees, "By this machine's clock the token has expired, but the service accepts it: check the clock. Nothing is minted.");
                return Serve(token.Token, token.ExpiresAt, s_hour);

            default:
                // The store is looked into once a day, so that a token that others minted is used soon.
                TimeSpan untilDue = token.ExpiresAt!.Value - options.RenewBefore - now;
                return Serve(token.Token, token.ExpiresAt, untilDue < s_day ? untilDue : s_day);
        }
    }

    private ServedToken Serve(string token, DateTimeOffset? expiresAt, TimeSpan lookAfter) => new(token, expiresAt, lookAfter, options.TimeProvider);

    private void Warn(TokenWarningKind kind, string message) => options.Warn(kind, message);
}
