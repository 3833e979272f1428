using System;
using System.Threading;
using System.Threading.Tasks;
using TextMe.TokenStore.Tests.Infrastructure;
using Xunit;

namespace TextMe.TokenStore.Tests.Rotation;

/// <summary>What could burn an account's five tokens, and does not.</summary>
public sealed class BoundTests : RotationTest
{
    [Fact]
    public async Task After_two_mints_that_failed_none_is_tried_for_a_day()
    {
        PassUntilDue();
        Service.Answer = action => action == TokenAction.New ? """{"status":6,"message":"process failure"}""" : null;
        await using RotatingTokenProvider provider = CreateProvider();
        for (int i = 0; i < 10; i++)
        {
            await LookAsync(provider);
            Assert.Equal(Seed, await GetAsync(provider));
            Pass(TimeSpan.FromMinutes(10));
        }

        CredentialsException refusal = await Assert.ThrowsAsync<CredentialsException>(() => provider.RenewAsync());
        Assert.Contains("no other one is minted", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(2, Service.Mints);
        AssertWarned(TokenWarningKind.RenewalFailed);

        Service.Answer = null;
        Pass(TimeSpan.FromDays(1));
        await provider.RenewAsync();
        Assert.NotEqual(Seed, await GetAsync(provider));
    }

    [Fact]
    public async Task The_bound_holds_for_all_who_share_the_store_and_however_often_they_start()
    {
        PassUntilDue();
        Service.Answer = action => action == TokenAction.New ? """{"status":6,"message":"process failure"}""" : null;
        for (int i = 0; i < 20; i++)
        {
            await using RotatingTokenProvider provider = CreateProvider();
            Assert.Equal(Seed, await GetAsync(provider));
            Pass(TimeSpan.FromMinutes(10));
        }

        Assert.Equal(2, Service.Mints);
    }

    [Fact]
    public async Task A_program_that_dies_of_every_mint_and_starts_again_mints_one()
    {
        PassUntilDue();
        Service.After = action => action == TokenAction.New
            ? throw new OutcomeUnknownException("getApiToken", "the process died.")
            : Task.CompletedTask;
        for (int i = 0; i < 20; i++)
        {
            await using RotatingTokenProvider provider = CreateProvider();
            await LookAsync(provider);
            Pass(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(1, Service.Mints);
        Assert.Equal(2, Service.Count);
    }

    [Fact]
    public async Task An_unknown_outcome_is_followed_by_a_look_and_not_by_a_mint()
    {
        PassUntilDue();
        Service.After = action => action == TokenAction.New
            ? throw new OutcomeUnknownException("getApiToken", "no reply came in time.")
            : Task.CompletedTask;
        await using RotatingTokenProvider provider = CreateProvider();

        await LookAsync(provider);
        Assert.Equal(Seed, await GetAsync(provider));
        Pass(TimeSpan.FromMinutes(1));
        await provider.RenewAsync();
        Assert.Equal(Seed, await GetAsync(provider));
        Pass(TimeSpan.FromMinutes(15));
        await provider.RenewAsync();

        Assert.NotEqual(Seed, await GetAsync(provider));
        Assert.Equal(1, Service.Mints);
    }

    [Fact]
    public async Task A_mint_that_is_not_answered_ends_long_before_others_may_mint_whatever_the_transports_own_time_is()
    {
        PassUntilDue();
        var mint = new BlockingStep();
        Service.Before = action => action == TokenAction.New ? mint.EnterAsync() : Task.CompletedTask;
        await using RotatingTokenProvider provider = CreateProvider();
        Task<string> waiter = GetAsync(provider).AsTask();
        await mint.Reached;

        Pass(TimeSpan.FromMinutes(2));

        Assert.Equal(Seed, await waiter.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.IsType<OutcomeUnknownException>(Assert.Single(Warnings).Exception);
        TokenState state = await Store.LoadAsync(CancellationToken.None);
        Assert.InRange(state.MintingUntil!.Value - Time.GetUtcNow(), TimeSpan.FromMinutes(12), TimeSpan.FromMinutes(15));
        mint.Release();
    }

    [Fact]
    public async Task Who_took_too_long_to_announce_a_mint_does_not_mint()
    {
        PassUntilDue();
        Store = new UnreliableStore
        {
            BeforeFirstSave = _ =>
            {
                Pass(TimeSpan.FromMinutes(5));
                return Task.CompletedTask;
            },
        };
        await using RotatingTokenProvider provider = CreateProvider();

        Assert.Equal(Seed, await GetAsync(provider));
        Assert.Equal(0, Service.Mints);
        Pass(TimeSpan.FromMinutes(1));
        await provider.RenewAsync();
        Assert.Equal(1, Service.Mints);
    }

    [Fact]
    public async Task A_sixth_token_is_refused_and_not_asked_for_again_and_again()
    {
        for (int i = 0; i < 4; i++)
        {
            Service.CreateToken();
        }

        PassUntilDue();
        await using RotatingTokenProvider provider = CreateProvider();
        await GetAsync(provider);
        Assert.Equal(511, (await Assert.ThrowsAsync<ApiException>(() => provider.RenewAsync())).Status);
        for (int i = 0; i < 10; i++)
        {
            Pass(TimeSpan.FromHours(1));
            await LookAsync(provider);
            Assert.NotEmpty(await GetAsync(provider));
        }

        await Assert.ThrowsAsync<CredentialsException>(() => provider.RenewAsync());
        Assert.Equal(2, Service.Mints);
        Assert.Equal(5, Service.Count);
    }

    [Fact]
    public async Task A_minted_token_is_not_used_before_it_is_kept_and_not_lost_either()
    {
        PassUntilDue();
        var store = new UnreliableStore { FailsFrom = 2 };
        Store = store;
        await using RotatingTokenProvider provider = CreateProvider();

        Assert.Equal(Seed, await GetAsync(provider));
        AssertWarned(TokenWarningKind.RenewalFailed);
        store.FailsFrom = int.MaxValue;
        Pass(TimeSpan.FromMinutes(16));
        await provider.RenewAsync();

        Assert.NotEqual(Seed, await GetAsync(provider));
        Assert.Equal(1, Service.Mints);
    }

    [Fact]
    public async Task Without_the_store_nothing_is_minted()
    {
        PassUntilDue();
        Store = new UnreliableStore { FailsFrom = 1 };
        await using RotatingTokenProvider provider = CreateProvider();

        Assert.Equal(Seed, await GetAsync(provider));
        await Assert.ThrowsAsync<TokenStoreException>(() => provider.RenewAsync());
        Assert.Equal(0, Service.Mints);
    }

    [Fact]
    public async Task Who_loses_against_another_process_takes_what_that_one_saved()
    {
        PassUntilDue();
        string made = "";
        Store = new UnreliableStore
        {
            BeforeFirstSave = async inner =>
            {
                made = Service.CreateToken();
                await inner.TrySaveAsync(
                    new TokenState { Token = new StoredApiToken { Token = made, ExpiresAt = Time.GetUtcNow().AddDays(730) } }, default);
            },
        };
        await using RotatingTokenProvider provider = CreateProvider();

        string token = await GetAsync(provider);

        Assert.Equal(made, token);
        Assert.Equal(0, Service.Mints);
    }
}
