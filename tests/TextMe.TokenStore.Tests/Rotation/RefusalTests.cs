using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using TextMe.TokenStore.Tests.Infrastructure;
using Xunit;

namespace TextMe.TokenStore.Tests.Rotation;

/// <summary>Tokens that the service refuses.</summary>
public sealed class RefusalTests : RotationTest
{
    [Fact]
    public async Task A_call_whose_token_was_deleted_is_sent_again_with_the_one_in_the_store()
    {
        await using RotatingTokenProvider provider = CreateProvider();
        await GetAsync(provider);
        string other = Service.CreateToken();
        await SaveAsync(other);
        DeleteFirst();
        var client = new TextMeClient(Service.Connect(provider), "acme");

        await client.GetBalanceAsync(new BalanceRequest());

        Assert.Equal(other, await GetAsync(provider));
        Assert.Equal(0, Service.Mints);
    }

    [Fact]
    public async Task A_call_whose_provider_fails_is_not_sent_and_one_that_was_refused_stays_refused()
    {
        var broken = new BrokenProvider { Token = null };
        var client = new TextMeClient(Service.Connect(broken), "acme");
        await Assert.ThrowsAsync<NotSentException>(() => client.GetBalanceAsync(new BalanceRequest()));

        broken.Token = "nobody-knows-it";
        await Assert.ThrowsAsync<CredentialsException>(() => client.GetBalanceAsync(new BalanceRequest()));
    }

    [Fact]
    public async Task A_call_is_refused_at_once_where_there_is_no_other_token()
    {
        await using RotatingTokenProvider provider = CreateProvider();
        await GetAsync(provider);
        DeleteFirst();
        var client = new TextMeClient(Service.Connect(provider), "acme");

        for (int i = 0; i < 50; i++)
        {
            CredentialsException refusal = await Assert.ThrowsAsync<CredentialsException>(() => client.GetBalanceAsync(new BalanceRequest()));
            Assert.Equal("balance", refusal.Operation);
        }

        Assert.Equal(2, Service.Looks);
        Assert.Equal(0, Service.Mints);
    }

    [Fact]
    public async Task Callers_are_told_that_the_token_to_start_from_is_refused_and_the_service_is_asked_once()
    {
        DeleteFirst();
        await using RotatingTokenProvider provider = CreateProvider();

        for (int i = 0; i < 50; i++)
        {
            Assert.Equal(3, (await Assert.ThrowsAsync<CredentialsException>(() => GetAsync(provider).AsTask())).Status);
        }

        Assert.Equal(1, Service.Looks);
        Seed = Service.CreateToken();
        Pass(TimeSpan.FromMinutes(1));
        Assert.Equal(Seed, await GetAsync(provider));
    }

    [Fact]
    public async Task A_new_token_in_the_configuration_takes_the_place_of_one_that_expired()
    {
        await using (RotatingTokenProvider before = CreateProvider())
        {
            await GetAsync(before);
        }

        Pass(TimeSpan.FromDays(731));
        Seed = Service.CreateToken();
        await using RotatingTokenProvider provider = CreateProvider();

        Assert.Equal(Seed, await GetAsync(provider));
        Assert.Equal(Seed, (await Store.LoadAsync(CancellationToken.None)).Token?.Token);
        Assert.Equal(0, Service.Mints);
    }

    [Fact]
    public async Task A_refused_token_is_not_used_on_because_the_service_names_it_as_the_current_one()
    {
        string newest = await LoseNewestAsync();
        await using RotatingTokenProvider provider = CreateProvider();
        var client = new TextMeClient(Service.Connect(provider), "acme");
        Assert.Equal(newest, await GetAsync(provider));

        await client.GetBalanceAsync(new BalanceRequest());

        AssertWarned(TokenWarningKind.NewestRefused);
        for (int day = 0; day < 30; day++)
        {
            Assert.Equal(Seed, await GetAsync(provider));
            Pass(TimeSpan.FromDays(1));
            await provider.RenewAsync();
        }

        Assert.Equal(0, Service.Mints);
    }

    [Fact]
    public async Task A_refused_token_is_used_again_when_the_service_accepts_it_again()
    {
        string newest = await LoseNewestAsync();
        await using RotatingTokenProvider provider = CreateProvider();
        await GetAsync(provider);
        Assert.Equal(Seed, await provider.GetTokenAfterRefusalAsync(newest, CancellationToken.None));

        Service.Answer = _ => Reply(newest, OnWire(Time.GetUtcNow().AddDays(700)));
        Pass(TimeSpan.FromHours(2));
        await provider.RenewAsync();

        Assert.Equal(newest, await GetAsync(provider));
    }

    [Fact]
    public async Task A_refusal_during_a_look_that_began_before_it_leads_to_another_look()
    {
        string newest = await LoseNewestAsync();
        var load = new BlockingStep();
        ITokenStore store = Store;
        Store = new SlowStore(store, load);
        await using RotatingTokenProvider provider = CreateProvider();
        Task<string> first = GetAsync(provider).AsTask();
        await load.Reached;

        Task<string?> other = provider.GetTokenAfterRefusalAsync(newest, CancellationToken.None).AsTask();
        load.Release();

        Assert.Equal(newest, await first);
        Assert.Equal(Seed, await other);
    }

    [Theory]
    [InlineData("Your token was sent to you")]
    [InlineData("token\\n")]
    [InlineData("\u05d0\u05e1\u05d9\u05de\u05d5\u05df")]
    public async Task What_no_header_can_carry_is_no_token_and_is_not_kept(string text)
    {
        Service.Answer = _ => Reply(text, OnWire(Time.GetUtcNow().AddDays(700)));
        await using RotatingTokenProvider provider = CreateProvider();

        Assert.Equal(Seed, await GetAsync(provider));
        Assert.IsType<UnexpectedResponseException>(Assert.Single(Warnings).Exception);
        Assert.Null((await Store.LoadAsync(CancellationToken.None)).Token);
    }

    [Fact]
    public async Task What_the_store_keeps_and_no_header_can_carry_is_replaced()
    {
        await SaveAsync("token\n");
        await using RotatingTokenProvider provider = CreateProvider();

        Assert.Equal(Seed, await GetAsync(provider));
        Assert.Equal(Seed, (await Store.LoadAsync(CancellationToken.None)).Token?.Token);
    }

    [Theory]
    [InlineData("")]
    [InlineData("token\n")]
    [InlineData(null)]
    public async Task A_token_to_start_from_that_cannot_be_had_matters_only_where_the_store_keeps_none(string? token)
    {
        var seed = new BrokenProvider { Token = token };
        await using (RotatingTokenProvider provider = CreateProvider(seed))
        {
            TokenStoreException e = await Assert.ThrowsAsync<TokenStoreException>(() => GetAsync(provider).AsTask());
            Assert.Contains("token to start from", e.Message, StringComparison.Ordinal);
        }

        await SaveAsync(Seed);
        await using RotatingTokenProvider other = CreateProvider(seed);
        Assert.Equal(Seed, await GetAsync(other));
        Assert.Equal(0, Service.Looks);
    }

    [Fact]
    public async Task A_warning_that_fails_costs_no_token()
    {
        Service.Answer = _ => Reply(Seed, expiration: null);
        await using RotatingTokenProvider provider = CreateProvider(onWarning: _ => throw new InvalidOperationException("The log is full."));

        Assert.Equal(Seed, await GetAsync(provider));
        await provider.RenewAsync();
        Service.Answer = _ => "<html>";
        Pass(TimeSpan.FromDays(1));
        Store = new MemoryTokenStore();
        await using RotatingTokenProvider other = CreateProvider(onWarning: _ => throw new InvalidOperationException("The log is full."));
        await Assert.ThrowsAsync<UnexpectedResponseException>(() => other.RenewAsync());
        Assert.Equal(Seed, await GetAsync(other));
    }

    [Fact]
    public async Task What_is_in_the_store_serves_where_the_configuration_names_no_token()
    {
        await SaveAsync(Seed);
        string kept = Seed;
        Seed = " ";
        await using RotatingTokenProvider provider = CreateProvider();

        Assert.Equal(kept, await GetAsync(provider));
    }

    [Fact]
    public async Task Without_any_token_the_configuration_is_named()
    {
        Seed = "";
        await using RotatingTokenProvider provider = CreateProvider();

        TokenStoreException missing = await Assert.ThrowsAsync<TokenStoreException>(() => GetAsync(provider).AsTask());
        Assert.Contains("configuration names no token", missing.Message, StringComparison.Ordinal);
        Assert.Equal(0, Service.Looks);
    }

    /// <summary>A token is in the store and no longer accepted; the service names it as the current one all the same.</summary>
    private async Task<string> LoseNewestAsync()
    {
        string newest = "deleted-but-current";
        await SaveAsync(newest);
        Service.Answer = _ => Service.LastToken == newest
            ? """{"status":3,"message":"Username or password is incorrect"}"""
            : Reply(newest, OnWire(Time.GetUtcNow().AddDays(700)));
        return newest;
    }

    private async Task SaveAsync(string token)
    {
        TokenState state = await Store.LoadAsync(CancellationToken.None);
        var stored = new StoredApiToken { Token = token, ExpiresAt = Time.GetUtcNow().AddDays(730) };
        Assert.True(await Store.TrySaveAsync(state with { Token = stored }, CancellationToken.None));
    }

    private void DeleteFirst() => Assert.True(Service.Emulator.DeleteToken("acme", Service.Emulator.GetTokens("acme")[0].Name));

    /// <summary>A store whose first load takes its time.</summary>
    private sealed class SlowStore(ITokenStore inner, BlockingStep load) : ITokenStore
    {
        private int _loads;

        public async ValueTask<TokenState> LoadAsync(CancellationToken cancellationToken)
        {
            TokenState state = await inner.LoadAsync(cancellationToken);
            await (Interlocked.Increment(ref _loads) == 1 ? load.EnterAsync() : Task.CompletedTask);
            return state;
        }

        public ValueTask<bool> TrySaveAsync(TokenState state, CancellationToken cancellationToken) => inner.TrySaveAsync(state, cancellationToken);
    }

    /// <summary>Asks over a network that is down.</summary>
    private sealed class BrokenProvider : ITokenProvider
    {
        public string? Token { get; set; }

        public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) => new(Token ?? throw new HttpRequestException("The network is down."));

        public ValueTask<string?> GetTokenAfterRefusalAsync(string refusedToken, CancellationToken cancellationToken) =>
            throw new HttpRequestException("The network is down.");
    }
}
