using System;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>The emulator in an application that has a client of the service, too.</summary>
public sealed class MappedEmulatorTests : EmulatorTest
{
    [Fact]
    public async Task The_emulator_answers_and_not_the_client_of_the_application()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore().AddSingleton<ITextMeApi>(Emulator.CreateClient("acme", isTest: true));
        await using WebApplication app = builder.Build();
        app.MapTextMeEmulator(Emulator);
        await app.StartAsync();
        TextMeClient overHttp = TextMeClient.Create(new TextMeOptions
        {
            Username = "acme",
            Token = Emulator.CreateToken("acme").Token,
            BaseAddress = new Uri(app.Urls.Single()),
            AllowHttpOnLoopback = true,
        });

        await overHttp.SendSmsAsync(Sender, Phone, "Your parcel is ready");

        Assert.Equal("Your parcel is ready", Assert.Single(Emulator.GetMessages("acme")).Text.Value);
    }
}
