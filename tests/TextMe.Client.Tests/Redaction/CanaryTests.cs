using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using TextMe.Client.Tests.Emulation;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests.Redaction;

/// <summary>
/// Every operation, in success and in every way to fail, with a secret in each place that can hold one: none of them is seen in logs, spans, measurements,
/// events, exceptions and what results print. They look at the whole process, so no other test runs meanwhile.
/// </summary>
[Collection(nameof(CanaryTests))]
[CollectionDefinition(nameof(CanaryTests), DisableParallelization = true)]
public sealed class CanaryTests() : EmulatorTest(new TextMeEmulatorOptions { TokenSource = static () => Token + Guid.NewGuid().ToString("N") })
{
    private const string Token = "CANARYTOKEN";
    private const string Code = "482911";
    private const string Password = "invented-2";

    // Of a number the last four digits may be seen.
    private static readonly string[] s_canaries =
    [
        Token, Code, Password, Phone[..^3], OtherPhone[..^3], Phone[1..], OtherPhone[1..],
        "Your parcel is ready", "Your order is on its way", "Happy birthday!", "Many happy returns", "Dana",
    ];

    // What a service may repeat in a message of its own. The text of a message cannot be told from its words.
    private static readonly string s_repeated = $"token {Token}0123456789 of {Phone}, code {Code}, {OtherPhone}";

    /// <summary>A failure, the exception, and the event that is logged.</summary>
    public static TheoryData<string, Type, int> Failures => new()
    {
        { "refused", typeof(CredentialsException), 12 },
        { "nobody", typeof(NotSentException), 14 },
        { "cut", typeof(OutcomeUnknownException), 15 },
        { "page", typeof(UnexpectedResponseException), 16 },
        { "unavailable", typeof(UnexpectedResponseException), 16 },
        { "malformed", typeof(UnexpectedResponseException), 16 },
        { "redirect", typeof(UnexpectedResponseException), 16 },
    };

    /// <summary>Requests of which a sensitive member breaks its constraint.</summary>
    private static Func<ITextMeApi, Task>[] Invalid =>
    [
        api => api.SendSmsAsync(Sender, Phone, string.Concat(Enumerable.Repeat("Your parcel is ready", 60))),
        api => api.SendSmsAsync(Sender, Phone + Phone, "Your parcel is ready"),
        api => api.SendSmsAsync(Sender, Phone, "Your parcel is ready\u0001"),
        api => api.ValidateOtpAsync(new ValidateOtpRequest { Phone = Phone, Code = Code + "1" }),
        api => api.BlockNumbersAsync(new BlockNumbersRequest { Phones = [OtherPhone + OtherPhone] }),
        api => api.SendOtpAsync(new SendOtpRequest { Phone = OtherPhone + "x", Source = Sender, Text = "Your parcel is ready" }),
        api => api.CreateSubAccountAsync(new CreateSubAccountRequest
        {
            Name = "n", NewUsername = "u", Password = string.Concat(Enumerable.Repeat(Password, 10)), Source = Sender, Amount = 1, OtpPhone = Phone + Phone,
        }),
    ];

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task A_success_shows_no_secret(WireFormat format)
    {
        await FillAsync();
        using var log = new CapturedLog();
        using var witness = new Witness(s_canaries);
        await using EmulatorServer server = await EmulatorServer.StartAsync(Emulator, new EmulatorServerOptions { Logging = log.AddTo });
        Pass(TimeSpan.FromMinutes(1));
        await using ServiceProvider provider = CreateClient(server.BaseAddress, Emulator.CreateToken("acme").Token, format, log);
        ITextMeApi api = provider.GetRequiredService<ITextMeApi>();

        foreach ((Func<ITextMeApi, Task<object>> runAsync, _) in Calls.All.Values)
        {
            object result = await runAsync(api);
            witness.See("result", result.ToString());
            witness.See("debugger", Debugger.Show(result));
        }

        AssertUnseen(witness, log, Calls.All.Count, eventId: 10);
        Assert.Equal(Calls.All.Count, witness.CountOf("result"));
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_shows_no_secret(string failure, Type exception, int eventId)
    {
        foreach (WireFormat format in Enum.GetValues<WireFormat>())
        {
            using var log = new CapturedLog();
            using var witness = new Witness(s_canaries);
            await using HostileServer server = await HostileServer.StartAsync(s_repeated);
            Uri address = failure == "nobody" ? new Uri("http://127.0.0.1:1") : server.AddressOf(failure);
            await using ServiceProvider provider = CreateClient(address, Token, format, log);
            ITextMeApi api = provider.GetRequiredService<ITextMeApi>();

            foreach ((Func<ITextMeApi, Task<object>> runAsync, _) in Calls.All.Values)
            {
                See(witness, await Assert.ThrowsAsync(exception, () => runAsync(api)));
            }

            AssertUnseen(witness, log, Calls.All.Count, eventId);
            Assert.Equal(failure is "page" or "unavailable" ? Calls.All.Count : 0, witness.CountOf("excerpt"));
        }
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task A_request_that_breaks_its_constraints_shows_no_secret(WireFormat format)
    {
        using var log = new CapturedLog();
        using var witness = new Witness(s_canaries);
        await using ServiceProvider provider = CreateClient(new Uri("http://127.0.0.1:1"), Token, format, log);
        ITextMeApi api = provider.GetRequiredService<ITextMeApi>();
        var nameless = new TextMeClient(api, new string('n', 65));
        KeyValuePair<string, (Func<ITextMeApi, Task<object>> RunAsync, bool)>[] calls =
            [.. Calls.All.Where(static call => call.Key != nameof(ITextMeApi.GetApiTokenAsync))];

        foreach ((_, (Func<ITextMeApi, Task<object>> runAsync, _)) in calls)
        {
            See(witness, await Assert.ThrowsAsync<RequestValidationException>(() => runAsync(nameless)));
        }

        foreach (Func<ITextMeApi, Task> runAsync in Invalid)
        {
            See(witness, await Assert.ThrowsAsync<RequestValidationException>(() => runAsync(api)));
        }

        AssertUnseen(witness, log, calls.Length + Invalid.Length, eventId: 13);
    }

    [Fact]
    public void The_witness_sees_what_is_shown()
    {
        using var witness = new Witness("secret");
        witness.See("result", "a secret that is shown");
        Assert.Equal("result: a secret that is shown", Assert.Single(witness.Disclosures));
    }

    private static void See(Witness witness, Exception exception)
    {
        witness.See("exception", exception.ToString());
        if (exception is UnexpectedResponseException { Excerpt: { } excerpt })
        {
            witness.See("excerpt", excerpt);
        }
    }

    /// <summary>Everything was looked at, and nothing was found.</summary>
    private static void AssertUnseen(Witness witness, CapturedLog log, int calls, int eventId)
    {
        witness.See("log", log.Text);
        Assert.Empty(witness.Disclosures);
        Assert.Equal(calls, log.Events.Count(e => e == ("TextMe", eventId)));
        Assert.Equal(eventId == 13, !log.Events.Contains(("TextMe.Bodies", 4)));
        Assert.True(eventId is not (10 or 12) || log.Events.Contains(("TextMe.Bodies", 5)));
        Assert.True(witness.CountOf("span") >= calls);
        Assert.True(witness.CountOf("measurement") >= calls);
        Assert.True(eventId == 13 || witness.CountOf("event") >= calls);
    }

    private static ServiceProvider CreateClient(Uri address, string token, WireFormat format, CapturedLog log)
    {
        var services = new ServiceCollection();
        services.AddLogging(log.AddTo).AddTextMe(options =>
        {
            options.Username = "acme";
            options.Token = token;
            options.BaseAddress = address;
            options.AllowHttpOnLoopback = true;
            options.LogBodies = true;
            options.Format = format;
            options.Retry = new BackoffRetry { MaxAttempts = 2, BaseDelay = TimeSpan.Zero };

            // Answered alike, and nothing changes: each call finds what it needs.
            options.Environment = TextMeEnvironment.Test;
        });
        return services.BuildServiceProvider();
    }
}
