using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TextMe.Client.Tests.Emulation;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests.Registration;

/// <summary>Clients from a service container, from a configuration, and by themselves.</summary>
public sealed class RegistrationTests : IAsyncLifetime
{
    private const string Canary = "CANARYTOKEN";

    private readonly TextMeEmulator _emulator = new();
    private EmulatorServer _server = null!;

    public async Task InitializeAsync()
    {
        _emulator.AddAccount("acme", credit: 5);
        _emulator.AddAccount("globex", credit: 7);
        _server = await EmulatorServer.StartAsync(_emulator);
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_section_of_the_configuration_makes_a_client()
    {
        IConfiguration section = Section(
            ("Username", "acme"),
            ("token", _emulator.CreateToken("acme").Token),
            ("Environment", "test"),
            ("BaseAddress", _server.BaseAddress.ToString()),
            ("Format", "Json"),
            ("Timeout", "00:00:30"),
            ("MaxConcurrentRequests", "8"),
            ("Application", "Shop/2.1"),
            ("AllowHttpOnLoopback", "true"),
            ("LogBodies", "true"),
            ("Marketing:Username", "globex"));
        await using ServiceProvider provider = new ServiceCollection().AddTextMe(section).Services.BuildServiceProvider(validateScopes: true);

        provider.GetRequiredService<IStartupValidator>().Validate();
        TextMeClient client = provider.GetRequiredService<TextMeClient>();
        TextMeOptions options = provider.GetRequiredService<IOptionsMonitor<TextMeOptions>>().CurrentValue;

        Assert.Same(client, provider.GetRequiredService<ITextMeApi>());
        Assert.Equal(5, (await client.GetBalanceAsync(new BalanceRequest())).Balance);
        Assert.Equal($"acme at {_server.BaseAddress}api/test (Test, Json)", client.ToString());
        Assert.Equal(
            (TimeSpan.FromSeconds(30), 8, "Shop/2.1", true), (options.Timeout, options.MaxConcurrentRequests, options.Application, options.LogBodies));
    }

    [Fact]
    public async Task Named_clients_stand_beside_each_other_under_their_keys()
    {
        var services = new ServiceCollection();
        IHttpClientBuilder first = services.AddTextMe(options => Configure(options, "acme"));
        IHttpClientBuilder second = services.AddTextMe("marketing", options => Configure(options, "globex"));
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);

        Assert.NotEqual(first.Name, second.Name);
        Assert.Equal("acme", provider.GetRequiredService<TextMeClient>().Username);
        Assert.Equal(5, (await provider.GetRequiredService<ITextMeApi>().GetBalanceAsync(new BalanceRequest())).Balance);
        Assert.Equal(7, (await provider.GetRequiredKeyedService<ITextMeApi>("marketing").GetBalanceAsync(new BalanceRequest())).Balance);
        Assert.Same(provider.GetRequiredKeyedService<TextMeClient>("marketing"), provider.GetRequiredKeyedService<ITextMeApi>("marketing"));
    }

    [Fact]
    public async Task Options_can_come_from_other_services()
    {
        var services = new ServiceCollection();
        services.AddSingleton<ITokenProvider>(new FixedTokenProvider(_emulator.CreateToken("acme").Token));
        services.AddTextMe(options =>
        {
            Configure(options, "acme");
            options.Token = null;
        });
        services.AddOptions<TextMeOptions>().Configure<ITokenProvider>(static (options, tokens) => options.TokenProvider = tokens);
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);

        Assert.Equal(5, (await provider.GetRequiredService<ITextMeApi>().GetBalanceAsync(new BalanceRequest())).Balance);
    }

    [Fact]
    public async Task With_a_store_the_token_is_kept_and_nothing_is_minted_without_need()
    {
        var store = new MemoryTokenStore();
        var services = new ServiceCollection();
        services.AddTextMe(options =>
        {
            Configure(options, "acme");
            options.TokenStore = store;
        });
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);
        ITextMeApi api = provider.GetRequiredService<ITextMeApi>();

        Assert.Equal(5, (await api.GetBalanceAsync(new BalanceRequest())).Balance);
        Assert.Single(_emulator.GetTokens("acme"));
        Assert.NotEqual(0, (await store.LoadAsync(default)).Version);
    }

    [Fact]
    public async Task A_container_with_a_store_can_be_disposed_without_waiting()
    {
        var services = new ServiceCollection();
        services.AddTextMe(options =>
        {
            Configure(options, "acme");
            options.TokenStore = new MemoryTokenStore();
        });
        ServiceProvider provider = services.BuildServiceProvider();
        await provider.GetRequiredService<ITextMeApi>().GetBalanceAsync(new BalanceRequest());

        Assert.Null(Record.Exception(provider.Dispose));
    }

    [Theory]
    [InlineData("https://user:" + Canary + "@sms.example/v1?x=" + Canary, "acme at https://sms.example/v1 (Live, Xml)")]
    [InlineData("sms.example", "acme at  (Live, Xml)")]
    public void Options_that_are_wrong_show_themselves_without_credentials(string address, string shown) =>
        Assert.Equal(shown, new TextMeOptions { Username = "acme", BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute) }.ToString());

    [Fact]
    public async Task The_log_says_whose_client_is_ready_and_whether_its_calls_have_an_effect()
    {
        using var log = new CapturedLog();
        var services = new ServiceCollection();
        services.AddLogging(log.AddTo).AddTextMe(options => Configure(options, "acme"));
        services.AddTextMe("trial", options =>
        {
            Configure(options, "globex");
            options.Environment = TextMeEnvironment.Test;
        });
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);

        provider.GetRequiredService<ITextMeApi>();
        provider.GetRequiredKeyedService<ITextMeApi>("trial");

        string address = _server.BaseAddress.ToString().TrimEnd('/');
        Assert.Contains($"TextMe: A client of acme is ready: its calls go to {address} (Live, Xml).", log.Text, StringComparison.Ordinal);
        Assert.Contains($"TextMe.trial: A client of globex is ready: its calls go to {address}/api/test (Test, Xml).", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bodies_are_logged_on_demand_alone_and_the_client_warns_of_it()
    {
        using var log = new CapturedLog();
        var services = new ServiceCollection();
        services.AddLogging(log.AddTo).AddTextMe(options => Configure(options, "acme"));
        services.AddTextMe("trial", options =>
        {
            Configure(options, "globex");
            options.LogBodies = true;
        });
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);

        await provider.GetRequiredService<ITextMeApi>().GetBalanceAsync(new BalanceRequest());
        Assert.DoesNotContain(log.Events, static e => e.Id is 3 or 4 or 5);
        await provider.GetRequiredKeyedService<ITextMeApi>("trial").GetBalanceAsync(new BalanceRequest());
        Assert.Equal([("TextMe.trial", 3), ("TextMe.trial.Bodies", 4), ("TextMe.trial.Bodies", 5)], log.Events.Where(static e => e.Id is 3 or 4 or 5));
        Assert.Contains("<balance><user><username>[6]</username></user></balance>", log.Text, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => TextMeClient.Create(new TextMeOptions { Username = "acme", Token = Canary, LogBodies = true }));
    }

    [Fact]
    public async Task Without_a_container_one_line_makes_a_client()
    {
        Assert.Equal("acme at https://my.textme.co.il (Live, Xml)", TextMeClient.Create("acme", Canary).ToString());
        var options = new TextMeOptions();
        Configure(options, "acme");
        Assert.Equal(5, (await TextMeClient.Create(options).GetBalanceAsync(new BalanceRequest())).Balance);
        Assert.Throws<ArgumentException>(() => TextMeClient.Create("", Canary));
        Assert.Throws<ArgumentException>(() => TextMeClient.Create("acme", ""));
    }

    [Theory]
    [InlineData("Username", "", "Username is required")]
    [InlineData("Token", "", "One of Token and TokenProvider")]
    [InlineData("Token", Canary + " x", "Token must be visible ASCII")]
    [InlineData("Environment", "Staging", "TextMe:Environment must be Live or Test")]
    [InlineData("Environment", "7", "Environment is neither")]
    [InlineData("BaseAddress", "http://sms.example", "BaseAddress must be https")]
    [InlineData("BaseAddress", "sms.example", "TextMe:BaseAddress must be an address")]
    [InlineData("BaseAddress", "https://my.textme.co.il/api", "must not end with /api")]
    [InlineData("BaseAddress", "https://proxy.example/sms/Api/Test/", "must not end with /api")]
    [InlineData("Timeout", "soon", "TextMe:Timeout must be a time such as 00:01:40")]
    [InlineData("Timeout", "20", "a number alone would be days")]
    [InlineData("MaxConcurrentRequests", "0", "MaxConcurrentRequests must be more than 0")]
    [InlineData("Usrname", Canary, "TextMe:Usrname is no setting of TextMe; is Username meant?")]
    [InlineData("Tokn:Value", Canary, "TextMe:Tokn is no setting of TextMe; is Token meant?")]
    [InlineData("Timeout:Seconds", "5", "TextMe:Timeout must be a time")]
    [InlineData("MaxConcurrent", "5", "is MaxConcurrentRequests meant?")]
    [InlineData("Retry:MaxAttempts", "5", "TextMe:Retry is no setting of TextMe; Retry can be set in code only")]
    [InlineData("RateLimits:Max", "5", "RateLimit can be set in code only")]
    [InlineData("Proxy", Canary, "the settings are Username, Token,")]
    public void What_is_wrong_is_told_once_at_the_start_without_its_value(string key, string value, string message)
    {
        IConfiguration section = Section([("Username", "acme"), ("Token", Canary), (key, value)]);
        using ServiceProvider provider = new ServiceCollection().AddTextMe(section).Services.BuildServiceProvider();

        var e = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IStartupValidator>().Validate);
        Assert.Contains(message, Assert.Single(e.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_a_client_that_has_a_name_is_told_with_it()
    {
        using ServiceProvider provider = new ServiceCollection().AddTextMe("support", Section(("Username", "acme"))).Services.BuildServiceProvider();
        var e = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IStartupValidator>().Validate);
        Assert.StartsWith("Client support: One of Token", Assert.Single(e.Failures), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Support:Token")]
    [InlineData("Clients:Support:Username")]
    [InlineData("Push:Path")]
    [InlineData("BaseAddress")]
    public void Sections_of_others_and_paths_of_proxies_are_fine(string key)
    {
        IConfiguration section = Section(("Username", "acme"), ("Token", Canary), (key, "https://proxy.example/sms-api"));
        using ServiceProvider provider = new ServiceCollection().AddTextMe(section).Services.BuildServiceProvider();
        provider.GetRequiredService<IStartupValidator>().Validate();
    }

    [Fact]
    public void A_store_is_for_live_calls_and_a_container()
    {
        var options = new TextMeOptions { Username = "acme", Token = Canary, TokenStore = new MemoryTokenStore() };
        Assert.Empty(options.Validate());
        Assert.Throws<ArgumentException>(() => TextMeClient.Create(options));
        options.Environment = TextMeEnvironment.Test;
        Assert.Contains("live", Assert.Single(options.Validate()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TextMeEnvironment.Live, "/api")]
    [InlineData(TextMeEnvironment.Test, "/api/test")]
    public async Task Every_operation_goes_where_the_environment_says_and_nowhere_else(TextMeEnvironment environment, string path)
    {
        using var handler = new RefusingHandler();
        var services = new ServiceCollection();
        services.AddTextMe(options =>
        {
            options.Username = "acme";
            options.Token = Canary;
            options.Environment = environment;
        }).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using ServiceProvider provider = services.BuildServiceProvider();
        ITextMeApi api = provider.GetRequiredService<ITextMeApi>();

        foreach ((Func<ITextMeApi, Task<object>> runAsync, _) in Calls.All.Values)
        {
            await Assert.ThrowsAsync<CredentialsException>(() => runAsync(api));
        }

        Assert.Equal(Calls.All.Count, handler.Addresses.Count);
        Assert.Equal("https://my.textme.co.il" + path, Assert.Single(handler.Addresses.Distinct()).AbsoluteUri);
    }

    private static IConfigurationSection Section(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings
            .GroupBy(static setting => setting.Key)
            .Select(static setting => new KeyValuePair<string, string?>("TextMe:" + setting.Key, setting.Last().Value)))
        .Build().GetSection("TextMe");

    private void Configure(TextMeOptions options, string username)
    {
        options.Username = username;
        options.Token = _emulator.CreateToken(username).Token;
        options.BaseAddress = _server.BaseAddress;
        options.AllowHttpOnLoopback = true;
    }
}
