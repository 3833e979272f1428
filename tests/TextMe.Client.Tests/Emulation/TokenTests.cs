using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>The rules for tokens, on a clock that the tests set.</summary>
public sealed class TokenTests
{
    private static readonly DateTimeOffset s_start = new(2030, 1, 1, 7, 30, 0, TimeSpan.Zero);

    private readonly ManualTime _time = new(s_start);
    private readonly TextMeEmulator _emulator;
    private int _minted;

    public TokenTests()
    {
        _emulator = new TextMeEmulator(new TextMeEmulatorOptions { TimeProvider = _time, TokenSource = () => $"EXAMPLE{++_minted}" });
        _emulator.AddAccount("acme");
    }

    [Fact]
    public async Task Five_tokens_work_side_by_side_and_the_sixth_is_refused()
    {
        List<string> tokens = [_emulator.CreateToken("acme").Token];
        while (tokens.Count < TextMeEmulator.MaxActiveTokens)
        {
            tokens.Add((await CallAsync(tokens[0], TokenAction.New)).Token);
        }

        Assert.Equal(511, await StatusAsync(tokens[0], TokenAction.New));
        Assert.Throws<InvalidOperationException>(() => _emulator.CreateToken("acme"));
        foreach (string token in tokens)
        {
            Assert.Equal(tokens[^1], (await CallAsync(token, TokenAction.Current)).Token);
        }
    }

    [Fact]
    public async Task Deleting_a_token_takes_effect_at_once_and_makes_room()
    {
        string first = _emulator.CreateToken("acme").Token;
        string second = _emulator.CreateToken("acme").Token;
        string name = _emulator.GetTokens("acme")[0].Name;

        Assert.True(_emulator.DeleteToken("acme", name));
        Assert.False(_emulator.DeleteToken("acme", name));

        Assert.Equal(3, await StatusAsync(first, TokenAction.Current));
        Assert.Equal(second, (await CallAsync(second, TokenAction.Current)).Token);
        for (int i = 1; i < TextMeEmulator.MaxActiveTokens; i++)
        {
            await CallAsync(second, TokenAction.New);
        }

        _emulator.DeleteToken("acme", _emulator.GetTokens("acme")[^1].Name);
        await CallAsync(second, TokenAction.New);
    }

    [Fact]
    public async Task A_token_expires_730_days_after_it_was_made_whatever_is_made_later()
    {
        ApiToken first = _emulator.CreateToken("acme");
        Assert.Equal(s_start.AddDays(730), first.ExpiresAt!.Instant!.Value);

        _time.Now = s_start.AddDays(700);
        ApiToken second = await CallAsync(first.Token, TokenAction.New);
        Assert.Equal(s_start.AddDays(1430), second.ExpiresAt!.Instant!.Value);

        _time.Now = first.ExpiresAt!.Instant!.Value.AddTicks(-1);
        Assert.Equal(second, await CallAsync(first.Token, TokenAction.Current));

        _time.Now = first.ExpiresAt!.Instant!.Value;
        Assert.Equal(10, await StatusAsync(first.Token, TokenAction.Current));
        Assert.Equal(10, await StatusAsync(first.Token, TokenAction.New));
        Assert.Equal(second, await CallAsync(second.Token, TokenAction.Current));
    }

    [Fact]
    public async Task An_expired_token_does_not_count_toward_the_five_and_is_still_listed()
    {
        _emulator.CreateToken("acme");
        _time.Now = s_start.AddDays(1);
        string token = _emulator.CreateToken("acme").Token;
        for (int i = 2; i < TextMeEmulator.MaxActiveTokens; i++)
        {
            await CallAsync(token, TokenAction.New);
        }

        Assert.Equal(511, await StatusAsync(token, TokenAction.New));
        _time.Now = s_start.AddDays(730);
        await CallAsync(token, TokenAction.New);
        Assert.Equal(6, _emulator.GetTokens("acme").Count);
    }

    [Fact]
    public void A_token_is_named_after_the_time_of_its_creation_in_Israel()
    {
        _emulator.CreateToken("acme");
        _emulator.CreateToken("acme");
        _time.Now = new DateTimeOffset(2030, 7, 1, 21, 30, 5, TimeSpan.Zero);
        _emulator.CreateToken("acme");

        Assert.Equal(
            ["01-01-2030 09:30:00", "01-01-2030 09:30:00 (2)", "02-07-2030 00:30:05"],
            _emulator.GetTokens("acme").Select(static t => t.Name));
    }

    [Fact]
    public async Task What_the_reply_says_of_the_expiry_is_what_holds_although_the_wire_has_no_fractions()
    {
        _time.Now = s_start.AddMilliseconds(999);
        string caller = _emulator.CreateToken("acme").Token;
        var endpoint = new TextMeApiEndpoint(_emulator.CreateApi(caller));

        ApiToken read = await ITextMeApi.Create(new InMemoryTransport(endpoint)).GetApiTokenAsync(Requests.For("acme", TokenAction.Current));

        Assert.Equal(_emulator.GetTokens("acme")[0].ExpiresAt, read.ExpiresAt!.Instant);
    }

    [Fact]
    public async Task A_reseller_acts_for_its_own_emulator_and_no_other()
    {
        _emulator.AddAccount("branch", reseller: "acme");
        _emulator.AddAccount("twig", reseller: "branch");
        _emulator.AddAccount("globex");
        string caller = _emulator.CreateToken("acme").Token;

        Assert.Equal(504, await StatusAsync(caller, Requests.For("acme", "branch", TokenAction.Current)));
        ApiToken minted = await CallAsync(caller, Requests.For("acme", "branch", TokenAction.New));
        Assert.Equal(minted, await CallAsync(caller, Requests.For("acme", "branch", TokenAction.Current)));
        Assert.Equal(minted, await CallAsync(minted.Token, Requests.For("branch", TokenAction.Current)));

        Assert.Equal(503, await StatusAsync(caller, Requests.For("acme", "globex", TokenAction.Current)));
        Assert.Equal(503, await StatusAsync(caller, Requests.For("acme", "twig", TokenAction.New)));
        Assert.Equal(503, await StatusAsync(caller, Requests.For("acme", "nobody", TokenAction.Current)));
        Assert.Equal(503, await StatusAsync(minted.Token, Requests.For("branch", "acme", TokenAction.Current)));
        Assert.Equal(11, await StatusAsync(caller, Requests.For("branch", TokenAction.Current)));
        Assert.Equal(11, await StatusAsync(minted.Token, Requests.For("acme", TokenAction.Current)));
        Assert.Equal(11, await StatusAsync(caller, Requests.For("ACME", "acme", TokenAction.Current)));
    }

    [Fact]
    public async Task Without_a_valid_token_nothing_is_answered()
    {
        _emulator.CreateToken("acme");

        Assert.Equal(3, await StatusAsync(null, TokenAction.Current));
        Assert.Equal(3, await StatusAsync("", TokenAction.New));
        Assert.Equal(3, await StatusAsync("example1", TokenAction.New));
        Assert.Single(_emulator.GetTokens("acme"));
    }

    [Fact]
    public async Task Many_calls_at_one_time_mint_no_more_than_five_between_them()
    {
        var emulator = new TextMeEmulator();
        emulator.AddAccount("acme");
        string caller = emulator.CreateToken("acme").Token;
        ITextMeApi api = emulator.CreateApi(caller);

        int[] statuses = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(
            () => StatusAsync(() => api.GetApiTokenAsync(Requests.For("acme", TokenAction.New))))));

        Assert.Equal(TextMeEmulator.MaxActiveTokens - 1, statuses.Count(static status => status == 0));
        Assert.Equal(TextMeEmulator.MaxActiveTokens, emulator.GetTokens("acme").Select(static token => token.Name).Distinct().Count());
    }

    [Fact]
    public async Task A_cancelled_call_mints_nothing()
    {
        ITextMeApi api = _emulator.CreateApi(_emulator.CreateToken("acme").Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => api.GetApiTokenAsync(Requests.For("acme", TokenAction.New), new(canceled: true)));

        Assert.Single(_emulator.GetTokens("acme"));
    }

    [Fact]
    public void Accounts_are_opened_once_and_below_emulator_that_exist()
    {
        Assert.Throws<ArgumentException>(() => _emulator.AddAccount("acme"));
        Assert.Throws<ArgumentException>(() => _emulator.AddAccount(""));
        Assert.Throws<ArgumentException>(() => _emulator.AddAccount("branch", reseller: "nobody"));
        Assert.Throws<ArgumentException>(() => _emulator.CreateToken("nobody"));
    }

    private Task<ApiToken> CallAsync(string? token, TokenAction action) => CallAsync(token, Requests.For("acme", action));

    private Task<ApiToken> CallAsync(string? token, ApiTokenRequest request) => _emulator.CreateApi(token).GetApiTokenAsync(request);

    private Task<int> StatusAsync(string? token, TokenAction action) => StatusAsync(token, Requests.For("acme", action));

    private Task<int> StatusAsync(string? token, ApiTokenRequest request) => StatusAsync(() => CallAsync(token, request));

    private static async Task<int> StatusAsync(Func<Task<ApiToken>> call)
    {
        try
        {
            await call();
            return 0;
        }
        catch (ApiException e)
        {
            return e.Status;
        }
    }
}
