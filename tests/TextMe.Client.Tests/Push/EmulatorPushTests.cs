using System;
using System.Threading.Channels;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests.Push;

/// <summary>What the emulator pushes and what a mapped path makes of it, with sockets between them.</summary>
public sealed class EmulatorPushTests
{
    [Fact]
    public async Task All_feeds_arrive_at_one_path()
    {
        Channel<PushedItem> pushes = Channel.CreateUnbounded<PushedItem>();
        await using PushServer application = await PushServer.StartAsync(app => app.MapTextMePush(
            PushServer.Path, (push, cancellationToken) => pushes.Writer.WriteAsync(push, cancellationToken).AsTask()));
        var emulator = new TextMeEmulator(new TextMeEmulatorOptions { DeliveryDelay = TimeSpan.Zero });
        emulator.AddAccount("acme", credit: 10, senders: ["AcmeShop"]);
        foreach (PushFeed feed in Enum.GetValues<PushFeed>())
        {
            emulator.SetPushUrl("acme", feed, application.Url);
        }

        await using EmulatorServer service = await EmulatorServer.StartAsync(
            emulator, new EmulatorServerOptions { PushInterval = TimeSpan.FromMilliseconds(10) });

        await emulator.CreateClient("acme").SendSmsAsync(new SmsRequest
        {
            Source = "AcmeShop",
            Recipients = [new Recipient { Phone = "0501112222", Id = "order 501 & more" }],
            Message = "We open at nine",
            Unsubscribe = UnsubscribeOption.Reply,
        });
        PushedReport report = Assert.IsType<PushedReport>(await pushes.Reader.ReadAsync());
        emulator.Receive("acme", "0501112222", "0559990000", "הסר");
        PushedMessage message = Assert.IsType<PushedMessage>(await pushes.Reader.ReadAsync());
        PushedBlock block = Assert.IsType<PushedBlock>(await pushes.Reader.ReadAsync());

        Assert.Equal("order 501 & more", report.ExternalId?.Value);
        Assert.True(report.Status.IsDelivered);
        Assert.NotNull(report.Date?.Instant);
        Assert.Equal("הסר", message.Message);
        Assert.Equal("0559990000", message.Destination);
        Assert.Equal("0501112222", block.Phone?.Value);
        Assert.Empty(report.UnknownFields);
        Assert.Empty(message.UnknownFields);
        Assert.Empty(block.UnknownFields);
    }
}
