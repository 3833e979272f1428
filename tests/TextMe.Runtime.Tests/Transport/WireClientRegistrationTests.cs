using System;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;
using TextMe.Tests.Transport.Demo;
using Xunit;

namespace TextMe.Tests.Transport;

/// <summary>Clients on <see cref="IHttpClientFactory"/>.</summary>
public class WireClientRegistrationTests
{
    [Fact]
    public async Task A_registered_client_calls_with_options_from_other_services()
    {
        await using var server = new RawServer("200 OK", """{"status":0,"message":"t"}""");
        var services = new ServiceCollection();
        services.AddSingleton<ITokenProvider>(new FixedTokenProvider("canary-token"));
        services.AddWireClient<IDemoApi>((options, provider) =>
        {
            options.BaseAddress = server.Address;
            options.AllowHttpOnLoopback = true;
            options.Format = WireFormat.Json;
            options.TokenProvider = provider.GetRequiredService<ITokenProvider>();
        });
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);
        IDemoApi client = provider.GetRequiredService<IDemoApi>();
        Assert.Equal("t", (await client.GetTokenAsync(new("a", "b", DemoAction.New))).Token);
        Assert.Same(client, provider.GetRequiredService<IDemoApi>());
        Assert.Contains("Authorization: Bearer canary-token", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_options_are_told_at_the_start()
    {
        var services = new ServiceCollection();
        services.AddWireClient<IDemoApi>(static options => options.BaseAddress = new Uri("http://sms.example"));
        using ServiceProvider provider = services.BuildServiceProvider();
        var e = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IStartupValidator>().Validate);
        Assert.StartsWith($"{typeof(IDemoApi).FullName}: {nameof(HttpWireTransportOptions.BaseAddress)} must be https", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_are_redacted_and_the_transport_keeps_the_time()
    {
        var services = new ServiceCollection();
        IHttpClientBuilder builder = services.AddWireClient<IDemoApi>(static options => options.BaseAddress = new Uri("https://sms.example"));
        using ServiceProvider provider = services.BuildServiceProvider();
        HttpClientFactoryOptions options = provider.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get(builder.Name);
        Assert.True(options.ShouldRedactHeaderValue("Anything"));
        Assert.Equal(System.Threading.Timeout.InfiniteTimeSpan, options.HandlerLifetime);
        using HttpClient client = provider.GetRequiredService<IHttpClientFactory>().CreateClient(builder.Name);
        Assert.Equal(System.Threading.Timeout.InfiniteTimeSpan, client.Timeout);
    }

    [Fact]
    public void The_handler_follows_nothing_and_remembers_nothing()
    {
        using SocketsHttpHandler handler = HttpWireTransport.CreateHandler();
        Assert.False(handler.AllowAutoRedirect);
        Assert.False(handler.UseCookies);
        Assert.Equal(TimeSpan.FromMinutes(5), handler.PooledConnectionLifetime);
    }
}
