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

    private async Task SaveAsync(string token)
    {
        TokenState state = await Store.LoadAsync(CancellationToken.None);
        var stored = new StoredApiToken { Token = token, ExpiresAt = Time.GetUtcNow().AddDays(730) };
        Assert.True(await Store.TrySaveAsync(state with { Token = stored }, CancellationToken.None));
    }

    private void DeleteFirst() => Assert.True(Service.Emulator.DeleteToken("acme", Service.Emulator.GetTokens("acme")[0].Name));

    /// <summary>Asks over a network that is down.</summary>
    private sealed class BrokenProvider : ITokenProvider
    {
        public string? Token { get; set; }

        public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) => new(Token ?? throw new HttpRequestException("The network is down."));

        public ValueTask<string?> GetTokenAfterRefusalAsync(string refusedToken, CancellationToken cancellationToken) =>
            throw new HttpRequestException("The network is down.");
    }
}
