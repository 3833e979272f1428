using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests.Registration;

/// <summary>Rotation of tokens as a service container sets it up, over HTTP.</summary>
public sealed class RegisteredRotationTests : IAsyncLifetime, IDisposable
{
    private readonly ManualTime _time = new(DateTimeOffset.UtcNow);
    private readonly MemoryTokenStore _store = new();
    private readonly CapturedLog _log = new();
    private TextMeEmulator _emulator = null!;
    private EmulatorServer _server = null!;
    private string _seed = "";

    public Task InitializeAsync() => StartAsync(age: TimeSpan.Zero);

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task A_token_that_is_about_to_expire_is_renewed_and_the_new_one_sent()
    {
        await _server.DisposeAsync();
        await StartAsync(age: TimeSpan.FromDays(720));
        await using ServiceProvider provider = Build(_store);

        await provider.GetRequiredService<ITextMeApi>().GetBalanceAsync(new BalanceRequest());
        DeleteFirst();
        await provider.GetRequiredService<ITextMeApi>().GetBalanceAsync(new BalanceRequest());

        Assert.Single(_emulator.GetTokens("acme"));
        Assert.NotEqual(_seed, await KeptAsync());
    }

    [Fact]
    public async Task A_token_that_was_deleted_is_changed_for_the_one_in_the_store_within_the_call()
    {
        await using ServiceProvider provider = Build(_store);
        ITextMeApi api = provider.GetRequiredService<ITextMeApi>();
        await api.GetBalanceAsync(new BalanceRequest());
        string other = _emulator.CreateToken("acme").Token;
        TokenState state = await _store.LoadAsync(CancellationToken.None);
        await _store.TrySaveAsync(state with { Token = new StoredApiToken { Token = other, ExpiresAt = DateTimeOffset.UtcNow.AddDays(700) } }, CancellationToken.None);
        DeleteFirst();

        Assert.Equal(5, (await api.GetBalanceAsync(new BalanceRequest())).Balance);

        Assert.Equal(2, _log.Events.Count(static e => e == ("TextMe", 10)));
        Assert.DoesNotContain(("TextMe", 12), _log.Events);
        Assert.DoesNotContain(other, _log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(_seed, _log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_was_deleted_is_changed_for_the_configured_one_within_the_call()
    {
        string configured = _seed;
        await using ServiceProvider provider = Build(_store, new ConfiguredTokenProvider(() => configured));
        ITextMeApi api = provider.GetRequiredService<ITextMeApi>();
        await api.GetBalanceAsync(new BalanceRequest());
        configured = _emulator.CreateToken("acme").Token;
        DeleteFirst();

        Assert.Equal(5, (await api.GetBalanceAsync(new BalanceRequest())).Balance);

        Assert.Equal(configured, await KeptAsync());
        Assert.Single(_emulator.GetTokens("acme"));
    }

    [Fact]
    public async Task What_rotation_warns_of_is_logged_as_event_2_and_calls_go_on()
    {
        await using ServiceProvider provider = Build(new BrokenStore());

        Assert.Equal(5, (await provider.GetRequiredService<ITextMeApi>().GetBalanceAsync(new BalanceRequest())).Balance);

        Assert.Contains(("TextMe", 2), _log.Events);
        Assert.Contains("TextMe: The look for a newer token failed. The disk is full.", _log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(_seed, _log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_without_any_token_is_logged_as_not_sent_and_one_whose_tokens_are_all_refused_as_refused()
    {
        string? configured = null;
        await using ServiceProvider provider = Build(_store, new ConfiguredTokenProvider(() => configured));
        await Assert.ThrowsAsync<TokenStoreException>(() => provider.GetRequiredService<ITextMeApi>().GetBalanceAsync(new BalanceRequest()));

        configured = "nobody-knows-it";
        await using ServiceProvider other = Build(_store, new ConfiguredTokenProvider(() => configured));
        await Assert.ThrowsAsync<CredentialsException>(() => other.GetRequiredService<ITextMeApi>().GetBalanceAsync(new BalanceRequest()));

        Assert.Equal([14, 12], _log.Events.Where(static e => e.Category == "TextMe" && e.Id >= 10).Select(static e => e.Id));
    }

    /// <summary>Starts the service with one token, which was made some time ago.</summary>
    private async Task StartAsync(TimeSpan age)
    {
        _time.Now -= age;
        _emulator = new TextMeEmulator(new TextMeEmulatorOptions { TimeProvider = _time });
        _emulator.AddAccount("acme", credit: 5);
        _seed = _emulator.CreateToken("acme").Token;
        _time.Now += age;
        _server = await EmulatorServer.StartAsync(_emulator);
    }

    private void DeleteFirst() => Assert.True(_emulator.DeleteToken("acme", _emulator.GetTokens("acme")[0].Name));

    private async Task<string?> KeptAsync() => (await _store.LoadAsync(CancellationToken.None)).Token?.Token;

    private ServiceProvider Build(ITokenStore store, ITokenProvider? seed = null) => new ServiceCollection()
        .AddLogging(_log.AddTo)
        .AddTextMe(options =>
        {
            options.Username = "acme";
            options.Token = seed is null ? _seed : null;
            options.TokenProvider = seed;
            options.TokenStore = store;
            options.BaseAddress = _server.BaseAddress;
            options.AllowHttpOnLoopback = true;
        })
        .Services.BuildServiceProvider(validateScopes: true);

    private sealed class BrokenStore : ITokenStore
    {
        public ValueTask<TokenState> LoadAsync(CancellationToken cancellationToken) => throw new TokenStoreException("The disk is full.");

        public ValueTask<bool> TrySaveAsync(TokenState state, CancellationToken cancellationToken) => throw new TokenStoreException("The disk is full.");
    }
}
