using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using TextMe.Client.Tests.Malformed;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests;

/// <summary>A token goes over the wire and into <see cref="ApiToken.Token"/>, and nowhere else.</summary>
public sealed class RedactionTests
{
    private const string Canary = BadReplies.Canary;

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task Successes_and_refusals_leave_no_token_in_exceptions_results_and_logs(WireFormat format)
    {
        var printed = new List<string?>();
        using var log = new CapturedLog();
        int minted = 0;
        var emulator = new TextMeEmulator(new TextMeEmulatorOptions { TokenSource = () => Canary + ++minted });
        emulator.AddAccount("acme");
        emulator.AddAccount("globex");
        printed.Add(emulator.CreateToken("acme").ToString());
        printed.Add(emulator.GetTokens("acme")[0].ToString());
        await using EmulatorServer server = await EmulatorServer.StartAsync(emulator, new EmulatorServerOptions { Logging = log.AddTo });
        await using ServiceProvider provider = CreateClient(server.BaseAddress, Canary + 1, format, log);
        ITextMeApi api = provider.GetRequiredService<ITextMeApi>();

        printed.Add((await api.GetApiTokenAsync(Requests.For("acme", TokenAction.Current))).ToString());
        for (int i = 0; i < 5; i++)
        {
            printed.Add(await PrintAsync(api, Requests.For("acme", TokenAction.New)));
        }

        printed.Add(await PrintAsync(api, Requests.For("globex", TokenAction.Current)));
        printed.Add(await PrintAsync(api, Requests.For("acme", "nobody", TokenAction.Current)));
        printed.Add(await PrintAsync(api, Requests.For("acme", "", TokenAction.Current)));
        printed.Add(await PrintAsync(api, Requests.For("acme", (TokenAction)9)));
        emulator.DeleteToken("acme", emulator.GetTokens("acme")[0].Name);
        printed.Add(await PrintAsync(api, Requests.For("acme", TokenAction.Current)));

        Assert.Contains("CredentialsException", string.Join('\n', printed), StringComparison.Ordinal);
        Assert.Contains("/api", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, string.Join('\n', printed) + log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task Broken_connections_leave_no_token_in_exceptions_and_logs(WireFormat format)
    {
        using var log = new CapturedLog();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://{listener.LocalEndpoint}");
        await using ServiceProvider provider = CreateClient(address, Canary, format, log);
        ITextMeApi api = provider.GetRequiredService<ITextMeApi>();

        // Accepts, reads, and closes in the middle of a reply that holds a token.
        Task serving = Task.Run(async () =>
        {
            using Socket socket = await listener.AcceptSocketAsync();
            await socket.ReceiveAsync(new byte[4096]);
            await socket.SendAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<getApiToken><message>{Canary}"));
        });
        string cut = await PrintAsync(api, Requests.For("acme", TokenAction.New));
        await serving;
        listener.Stop();
        string refused = await PrintAsync(api, Requests.For("acme", TokenAction.New));

        Assert.Contains(nameof(OutcomeUnknownException), cut, StringComparison.Ordinal);
        Assert.Contains(nameof(NotSentException), refused, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, cut + refused + log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_no_header_can_carry_is_refused_without_being_shown()
    {
        using var log = new CapturedLog();
        await using ServiceProvider provider = CreateClient(new Uri("http://127.0.0.1:1"), Canary + "\n", WireFormat.Xml, log);

        string text = await PrintAsync(provider.GetRequiredService<ITextMeApi>(), Requests.For("acme", TokenAction.Current));

        Assert.Contains(nameof(NotSentException), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, text + log.Text + new FixedTokenProvider(Canary), StringComparison.Ordinal);
    }

    private static async Task<string> PrintAsync(ITextMeApi api, ApiTokenRequest request)
    {
        try
        {
            return (await api.GetApiTokenAsync(request)).ToString();
        }
        catch (TextMeException e)
        {
            return e.ToString();
        }
    }

    private static ServiceProvider CreateClient(Uri address, string token, WireFormat format, CapturedLog log)
    {
        var services = new ServiceCollection();
        services.AddLogging(log.AddTo);
        services.AddWireClient<ITextMeApi>(options =>
        {
            options.BaseAddress = address;
            options.AllowHttpOnLoopback = true;
            options.Format = format;
            options.TokenProvider = new FixedTokenProvider(token);
        });
        return services.BuildServiceProvider();
    }
}
