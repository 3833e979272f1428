using System;
using System.Threading.Tasks;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>What a test sets up wrongly is said where it does so.</summary>
public sealed class ArgumentTests : EmulatorTest
{
    public static TheoryData<TextMeEmulatorOptions> WrongOptions =>
    [
        new TextMeEmulatorOptions { FirstId = -1 },
        new TextMeEmulatorOptions { DeliveryDelay = TimeSpan.FromTicks(-1) },
        new TextMeEmulatorOptions { DeliveryDelay = TimeSpan.MaxValue },
        new TextMeEmulatorOptions { InternationalPrice = -0.01m },
        new TextMeEmulatorOptions { KeptMessages = -1 },
    ];

    [Theory]
    [MemberData(nameof(WrongOptions))]
    public void An_option_that_is_out_of_range_is_refused(TextMeEmulatorOptions options) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextMeEmulator(options));

    [Fact]
    public void Nobody_starts_with_less_than_nothing()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Emulator.AddAccount("a", credit: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Emulator.AddAccount("a", money: -0.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Emulator.AddAccount("a", mailCredit: -1));
        Emulator.AddAccount("a");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task An_interval_in_which_nothing_could_be_pushed_is_refused(int milliseconds) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => EmulatorServer.StartAsync(
            Emulator, new EmulatorServerOptions { PushInterval = TimeSpan.FromMilliseconds(milliseconds) }));

    [Fact]
    public async Task A_server_that_pushes_can_be_disposed_twice()
    {
        EmulatorServer server = await EmulatorServer.StartAsync(Emulator, new EmulatorServerOptions { PushInterval = TimeSpan.FromMinutes(1) });
        await server.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_token_can_be_one_that_a_configuration_has_already()
    {
        Emulator.AddAccount("globex", credit: 1);

        Assert.Equal("token-of-a-test", Emulator.CreateToken("globex", "token-of-a-test").Token);

        var request = new BalanceRequest { Username = "globex" };
        Assert.Equal(1, (await Emulator.CreateApi("token-of-a-test").GetBalanceAsync(request)).Balance);
        Assert.Throws<ArgumentException>(() => Emulator.CreateToken("acme", "token-of-a-test"));
        Assert.Throws<ArgumentException>(() => Emulator.CreateToken("acme", ""));
    }
}
