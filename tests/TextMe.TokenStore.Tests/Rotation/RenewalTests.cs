using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TextMe.TokenStore.Tests.Infrastructure;
using Xunit;

namespace TextMe.TokenStore.Tests.Rotation;

/// <summary>Who waits for whom, and what is served meanwhile.</summary>
public sealed class RenewalTests : RotationTest
{
    [Fact]
    public async Task The_token_of_the_configuration_is_used_and_kept_without_minting()
    {
        await using RotatingTokenProvider provider = CreateProvider();

        Assert.Equal(Seed, await GetAsync(provider));
        Assert.Equal(Seed, await GetAsync(provider));

        Assert.Equal(0, Service.Mints);
        Assert.Equal(1, Service.Looks);
        TokenState kept = await Store.LoadAsync(CancellationToken.None);
        Assert.Equal(Seed, kept.Token?.Token);
        Assert.Equal(Time.GetUtcNow().AddDays(730), kept.Token?.ExpiresAt);
        Assert.Empty(Warnings);
    }

    [Fact]
    public async Task A_hundred_callers_at_one_time_mint_once()
    {
        PassUntilDue();
        await using RotatingTokenProvider provider = CreateProvider();

        string[] tokens = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => GetAsync(provider).AsTask())));

        Assert.Equal(1, Service.Mints);
        Assert.Equal(2, Service.Count);
        Assert.NotEqual(Seed, Assert.Single(tokens.Distinct()));
    }

    [Fact]
    public async Task The_old_token_serves_while_the_new_one_is_minted()
    {
        var mint = new BlockingStep();
        Service.Before = action => action == TokenAction.New ? mint.EnterAsync() : Task.CompletedTask;
        await using RotatingTokenProvider provider = CreateProvider();
        await GetAsync(provider);
        PassUntilDue();

        Assert.Equal(Seed, await GetAsync(provider));
        await mint.Reached;
        ValueTask<string> during = GetAsync(provider);
        Assert.True(during.IsCompleted);
        Assert.Equal(Seed, await during);
        mint.Release();
        await provider.RenewAsync();

        Assert.NotEqual(Seed, await GetAsync(provider));
        Assert.Equal(1, Service.Mints);
    }

    [Fact]
    public async Task A_waiter_survives_the_cancellation_of_the_one_who_was_first()
    {
        var look = new BlockingStep();
        Service.Before = _ => look.EnterAsync();
        await using RotatingTokenProvider provider = CreateProvider();
        using var cancellation = new CancellationTokenSource();
        Task<string> first = provider.GetTokenAsync(cancellation.Token).AsTask();
        await look.Reached;
        Task<string> second = GetAsync(provider).AsTask();

        await cancellation.CancelAsync();
        OperationCanceledException cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        look.Release();

        Assert.Equal(cancellation.Token, cancelled.CancellationToken);
        Assert.Equal(Seed, await second);
        Assert.Equal(1, Service.Looks);
    }

    [Fact]
    public async Task A_token_that_another_process_minted_is_used_without_asking_the_service()
    {
        await using RotatingTokenProvider one = CreateProvider();
        await using RotatingTokenProvider other = CreateProvider();
        await GetAsync(one);
        await GetAsync(other);
        PassUntilDue();
        await one.RenewAsync();
        int looks = Service.Looks;

        await other.RenewAsync();

        Assert.Equal(await GetAsync(one), await GetAsync(other));
        Assert.Equal(looks, Service.Looks);
        Assert.Equal(1, Service.Mints);
    }

    [Fact]
    public async Task A_token_that_somebody_made_in_the_console_is_used_in_place_of_a_new_one()
    {
        PassUntilDue();
        string made = Service.CreateToken();
        await using RotatingTokenProvider provider = CreateProvider();

        Assert.Equal(made, await GetAsync(provider));
        Assert.Equal(0, Service.Mints);
    }

    [Fact]
    public async Task Disposing_waits_for_a_mint_and_keeps_its_token()
    {
        PassUntilDue();
        var mint = new BlockingStep();
        Service.After = action => action == TokenAction.New ? mint.EnterAsync() : Task.CompletedTask;
        RotatingTokenProvider provider = CreateProvider();
        Task<string> waiter = GetAsync(provider).AsTask();
        await mint.Reached;

        Task disposal = provider.DisposeAsync().AsTask();
        Assert.False(disposal.IsCompleted);
        mint.Release();
        await disposal;

        Assert.Equal(await waiter, (await Store.LoadAsync(CancellationToken.None)).Token?.Token);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => provider.RenewAsync());
    }

    [Fact]
    public async Task Nothing_shows_a_token()
    {
        await using RotatingTokenProvider provider = CreateProvider();
        await GetAsync(provider);
        TokenState state = await Store.LoadAsync(CancellationToken.None);

        Assert.DoesNotContain(Seed, $"{provider} {state} {state.Token} {new ConfiguredTokenProvider(() => Seed)}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_never_answers_is_not_waited_for_without_end()
    {
        PassUntilDue();
        var silence = new BlockingStep();
        var store = new UnreliableStore { Answering = silence.EnterAsync };
        Store = store;
        await using RotatingTokenProvider provider = CreateProvider();

        Task look = provider.RenewAsync();
        await silence.Reached;
        while (!Time.IsWaitedFor)
        {
            await Task.Yield();
        }

        Pass(TimeSpan.FromMinutes(3));
        await Assert.ThrowsAsync<TokenStoreException>(() => look);
        Assert.Equal(Seed, await GetAsync(provider));
        Assert.Equal(0, Service.Mints);
        AssertWarned(TokenWarningKind.RenewalFailed);

        silence.Release();
        store.Answering = static () => Task.CompletedTask;
        Pass(TimeSpan.FromMinutes(10));
        await provider.RenewAsync();
        Assert.Equal(1, Service.Mints);
        Assert.NotEqual(Seed, await GetAsync(provider));
    }
}
