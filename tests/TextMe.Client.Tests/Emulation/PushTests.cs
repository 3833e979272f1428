using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>The three feeds, taken by a test and sent over HTTP.</summary>
public sealed class PushTests : EmulatorTest
{
    [Fact]
    public async Task A_report_is_pushed_when_it_is_final_in_the_documented_form()
    {
        await TextMe.SendSmsAsync(Sms(To(Phone, "order 501"), To(OtherPhone)));
        Assert.Empty(Emulator.TakePushes());
        Pass(TimeSpan.FromSeconds(30));

        PushDelivery push = Assert.Single(Emulator.TakePushes());

        Assert.Equal(("acme", PushFeed.DeliveryReports, null), (push.Username, push.Feed, push.Url));
        Assert.Equal(
            "external_id=order+501&status=102&he_message=%D7%94%D7%92%D7%99%D7%A2+%D7%9C%D7%99%D7%A2%D7%93&en_message=delivered"
                + "&date=01%2F03%2F27+10%3A00&phone=0501112222&operaor=Emulator&shipment_id=1001",
            push.Body);
        Assert.Empty(Emulator.TakePushes());
    }

    [Fact]
    public async Task A_reply_that_unsubscribes_is_pushed_to_two_feeds()
    {
        await TextMe.SendSmsAsync(Sms(To(Phone)) with { Unsubscribe = UnsubscribeOption.Reply });
        await TextMe.RegisterPushUrlAsync(new RegisterPushUrlRequest { Feed = PushFeed.IncomingMessages, Url = "https://app.example/in" });

        Emulator.Receive("acme", Phone, "0559990000", "STOP");

        IReadOnlyList<PushDelivery> pushes = Emulator.TakePushes();
        Assert.Equal(
            ["message=STOP&date=01%2F03%2F27+10%3A00&phone=0501112222&dest=0559990000", "message=STOP&date=01%2F03%2F27+10%3A00&dest=0501112222"],
            pushes.Select(static push => push.Body));
        Assert.Equal([new Uri("https://app.example/in"), null], pushes.Select(static push => push.Url));
    }

    [Fact]
    public async Task A_feed_has_one_url()
    {
        var request = new RegisterPushUrlRequest { Feed = PushFeed.DeliveryReports, Url = "https://app.example/dlr" };

        await TextMe.RegisterPushUrlAsync(request);
        await RefusedAsync(ApiStatus.PushUrlExists, () => TextMe.RegisterPushUrlAsync(request));
        await TextMe.RegisterPushUrlAsync(request with { Feed = PushFeed.BlockedNumbers });

        Emulator.SetPushUrl("acme", PushFeed.DeliveryReports, null);
        await TextMe.RegisterPushUrlAsync(request);
    }

    [Theory]
    [InlineData("ftp://app.example/dlr")]
    [InlineData("/dlr")]
    public void A_url_that_nothing_can_be_posted_to_is_refused(string url) =>
        Assert.Throws<ArgumentException>(() => Emulator.SetPushUrl("acme", PushFeed.DeliveryReports, new Uri(url, UriKind.RelativeOrAbsolute)));

    [Fact]
    public async Task A_server_posts_what_is_due_again_until_it_is_taken_and_gives_up_after_three_failures()
    {
        int late = 0;
        var requests = Channel.CreateUnbounded<(string? ContentType, string Path, string Id)>();
        await using WebApplication listener = await ListenAsync(async context =>
        {
            IFormCollection form = await context.Request.ReadFormAsync();
            await requests.Writer.WriteAsync((context.Request.ContentType, context.Request.Path.Value!, form["external_id"].ToString()));
            bool fails = form["external_id"] == "bad" || (form["external_id"] == "late" && Interlocked.Increment(ref late) == 1);
            context.Response.StatusCode = fails ? 500 : 200;
        });
        Uri url = new(new Uri(listener.Urls.Single()), "/hook");
        Emulator.AddAccount("globex", credit: 1, senders: [Sender]);
        Emulator.SetPushUrl("acme", PushFeed.DeliveryReports, url);
        Emulator.SetPushUrl("globex", PushFeed.DeliveryReports, new Uri(url, "/broken"));
        await TextMe.SendSmsAsync(Sms(To(Phone, "late")));
        await Emulator.CreateClient("globex").SendSmsAsync(Sms(To(Phone, "bad")));
        Pass(TimeSpan.FromMinutes(1));
        await using EmulatorServer server = await EmulatorServer.StartAsync(
            Emulator, new EmulatorServerOptions { PushInterval = TimeSpan.FromMilliseconds(10) });

        var seen = new List<(string? ContentType, string Path, string Id)>();
        while (seen.Count(static request => request.Id == "bad") < 3)
        {
            seen.Add(await requests.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60)));
        }

        // What is pushed after the third failure shows that nothing more comes before it.
        await TextMe.SendSmsAsync(Sms(To(Phone, "last")));
        Pass(TimeSpan.FromMinutes(1));
        while (seen[^1].Id != "last")
        {
            seen.Add(await requests.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60)));
        }

        Assert.All(seen, static request => Assert.Equal(PushDelivery.ContentType, request.ContentType));
        Assert.Equal(3, seen.Count(static request => request.Id == "bad"));
        Assert.Equal(2, seen.Count(static request => request.Id == "late"));
        Assert.Equal(["/hook", "/broken"], seen.Select(static request => request.Path).Distinct());
    }

    [Fact]
    public async Task What_waits_behind_a_failure_is_neither_lost_nor_counted()
    {
        var seen = Channel.CreateUnbounded<string>();
        int first = 0;
        await using WebApplication listener = await ListenAsync(async context =>
        {
            string id = (await context.Request.ReadFormAsync())["external_id"].ToString();
            await seen.Writer.WriteAsync(id);
            context.Response.StatusCode = Interlocked.Increment(ref first) == 1 ? 503 : 200;
        });
        Uri url = new(listener.Urls.Single());
        Emulator.SetPushUrl("acme", PushFeed.DeliveryReports, url);
        await TextMe.SendSmsAsync(Sms([.. Enumerable.Range(0, 5).Select(static i => To(Phone, $"m-{i}"))]));
        Pass(TimeSpan.FromMinutes(1));
        await using EmulatorServer server = await EmulatorServer.StartAsync(
            Emulator, new EmulatorServerOptions { PushInterval = TimeSpan.FromMilliseconds(10) });

        string[] expected = ["m-0", "m-0", "m-1", "m-2", "m-3", "m-4"];
        foreach (string id in expected)
        {
            Assert.Equal(id, await seen.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60)));
        }

        Assert.Equal(url, Emulator.GetPushUrl("acme", PushFeed.DeliveryReports));
    }

    [Theory]
    [InlineData("/moved")]
    [InlineData("http://127.0.0.1:1/nobody")]
    [InlineData("http://\u00AD.example/")]
    public async Task A_URL_that_takes_nothing_is_taken_off_its_feed_until_it_is_set_again(string path)
    {
        var seen = Channel.CreateUnbounded<string>();
        await using WebApplication listener = await ListenAsync(async context =>
        {
            // A redirect is no 200, wherever it leads.
            if (context.Request.Path == "/moved")
            {
                context.Response.Redirect("/", permanent: false, preserveMethod: true);
                return;
            }

            await seen.Writer.WriteAsync((await context.Request.ReadFormAsync())["external_id"].ToString());
        });
        Uri root = new(listener.Urls.Single());
        Emulator.SetPushUrl("acme", PushFeed.DeliveryReports, new Uri(root, path));
        await TextMe.SendSmsAsync(Sms(To(Phone, "lost")));
        Pass(TimeSpan.FromMinutes(1));
        await using EmulatorServer server = await EmulatorServer.StartAsync(
            Emulator, new EmulatorServerOptions { PushInterval = TimeSpan.FromMilliseconds(10) });

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (Emulator.GetPushUrl("acme", PushFeed.DeliveryReports) is not null)
        {
            await Task.Yield();
            limit.Token.ThrowIfCancellationRequested();
        }

        Emulator.SetPushUrl("acme", PushFeed.DeliveryReports, root);
        await TextMe.SendSmsAsync(Sms(To(Phone, "found")));
        Pass(TimeSpan.FromMinutes(1));
        Assert.Equal("found", await seen.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60)));
    }

    private static async Task<WebApplication> ListenAsync(RequestDelegate handler)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        WebApplication app = builder.Build();
        app.Run(handler);
        await app.StartAsync();
        return app;
    }
}
