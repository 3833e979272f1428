using System;
using System.Threading;
using System.Threading.Tasks;
using TextMe.TokenStore.Tests.Infrastructure;
using Xunit;

namespace TextMe.TokenStore.Tests.Rotation;

/// <summary>Clocks and expiries that are wrong.</summary>
public sealed class ClockTests : RotationTest
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("00/00/0000 00:00:00")]
    [InlineData("2032-01-01T09:30:00Z")]
    [InlineData("31/02/2032 10:00:00")]
    public async Task An_expiry_that_cannot_be_read_is_warned_of_and_nothing_is_minted(string? expiration)
    {
        Service.Answer = _ => Reply(Seed, expiration);
        await using RotatingTokenProvider provider = CreateProvider();

        Assert.Equal(Seed, await GetAsync(provider));
        Pass(TimeSpan.FromDays(2));
        await provider.RenewAsync();

        Assert.Equal(Seed, await GetAsync(provider));
        Assert.Equal(0, Service.Mints);
        AssertWarned(TokenWarningKind.UnknownExpiry);
    }

    [Theory]
    [InlineData("01/01/1970 00:00:00")]
    [InlineData("01/01/2030 00:00:00")]
    public async Task An_expiry_in_the_past_of_a_token_that_is_accepted_is_warned_of_and_nothing_is_minted(string expiration)
    {
        Service.Answer = _ => Reply(Seed, expiration);
        await using RotatingTokenProvider provider = CreateProvider();

        Assert.Equal(Seed, await GetAsync(provider));
        Assert.Equal(0, Service.Mints);
        AssertWarned(TokenWarningKind.ClockDisagrees);
    }

    [Fact]
    public async Task A_new_token_whose_expiry_cannot_be_believed_is_used_and_the_last_one()
    {
        PassUntilDue();
        Service.Answer = action => action == TokenAction.New ? Reply("MINTED", "01/01/1970 00:00:00") : null;
        await using RotatingTokenProvider provider = CreateProvider();
        Assert.Equal("MINTED", await GetAsync(provider));

        for (int day = 0; day < 30; day++)
        {
            Pass(TimeSpan.FromDays(1));
            await provider.RenewAsync();
            Assert.Equal("MINTED", await GetAsync(provider));
        }

        Assert.Equal(1, Service.Mints);
        AssertWarned(TokenWarningKind.UnknownExpiry);
    }

    [Fact]
    public async Task A_clock_that_jumps_ahead_by_years_mints_nothing()
    {
        await using RotatingTokenProvider provider = CreateProvider();
        await GetAsync(provider);

        for (int year = 0; year < 10; year++)
        {
            Time.Jump(TimeSpan.FromDays(800));
            Assert.Equal(Seed, await GetAsync(provider));
        }

        Assert.Equal(0, Service.Mints);
        AssertWarned(TokenWarningKind.ClockDisagrees);
    }

    [Fact]
    public async Task A_clock_that_goes_wrong_just_before_the_expiry_and_stays_wrong_mints_one()
    {
        Time.Jump(TimeSpan.FromDays(720));
        await using RotatingTokenProvider provider = CreateProvider();
        for (int day = 0; day < 200; day++)
        {
            await provider.RenewAsync();
            Pass(TimeSpan.FromDays(1));
        }

        Assert.Equal(1, Service.Mints);
    }

    [Fact]
    public async Task A_clock_that_is_set_a_day_ahead_again_and_again_makes_no_mint_free()
    {
        Service.Answer = action => action == TokenAction.New
            ? """{"status":6,"message":"process failure"}"""
            : Reply(Seed, OnWire(Time.GetUtcNow().AddDays(10)));
        await using RotatingTokenProvider provider = CreateProvider();
        for (int i = 0; i < 8; i++)
        {
            await LookAsync(provider);
            Assert.Equal(Seed, await GetAsync(provider));
            Time.Pass(TimeSpan.FromMinutes(1));
            Time.Jump(TimeSpan.FromDays(1));
        }

        Assert.Equal(2, Service.Mints);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(590)]
    [InlineData(-2)]
    [InlineData(-590)]
    public async Task A_clock_that_is_a_little_apart_from_the_one_that_announced_a_mint_waits_for_it(int seconds)
    {
        PassUntilDue();
        DateTimeOffset elsewhere = Time.GetUtcNow().AddSeconds(seconds);
        await Store.TrySaveAsync(
            new TokenState
            {
                Token = new StoredApiToken { Token = Seed, ExpiresAt = elsewhere.AddDays(10) },
                Mints = [elsewhere],
                MintingUntil = elsewhere.AddMinutes(15),
            },
            CancellationToken.None);
        await using RotatingTokenProvider provider = CreateProvider();

        Assert.Equal(Seed, await GetAsync(provider));
        await provider.RenewAsync();
        Assert.Equal(0, Service.Mints);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_by_years_does_not_put_the_renewal_off()
    {
        Time.Jump(TimeSpan.FromDays(3650));
        await using RotatingTokenProvider provider = CreateProvider();
        await GetAsync(provider);
        Time.Jump(TimeSpan.FromDays(-3650));
        PassUntilDue();
        var mint = new BlockingStep();
        mint.Release();
        Service.Before = action => action == TokenAction.New ? mint.EnterAsync() : Task.CompletedTask;

        await GetAsync(provider);

        await mint.Reached.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_clock_that_was_ahead_when_tokens_were_minted_makes_no_mint_free()
    {
        PassUntilDue();
        DateTimeOffset ahead = Time.GetUtcNow().AddYears(1);
        await Store.TrySaveAsync(new TokenState { Mints = [ahead, ahead], MintingUntil = ahead }, CancellationToken.None);
        await using RotatingTokenProvider provider = CreateProvider();

        Assert.Equal(Seed, await GetAsync(provider));
        await Assert.ThrowsAsync<CredentialsException>(() => provider.RenewAsync());
        Assert.Equal(0, Service.Mints);
    }
}
