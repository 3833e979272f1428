using System.Text;
using TextMe;
using TextMe.Emulator;
using TextMe.Push;

var emulator = new TextMeEmulator();
emulator.AddAccount("acme", credit: 100, senders: ["AcmeShop"]);
await emulator.CreateClient("acme").SendSmsAsync("AcmeShop", "050-111-2222", "Your parcel is ready", id: "order-501");
Console.WriteLine(emulator.GetMessages("acme").Single().Text.Value);

WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
builder.Services.AddRoutingCore();
WebApplication app = builder.Build();
string pushed = "";
app.MapTextMePush("/textme/f3b7c9d1e5a84206b9d0", (push, _) =>
{
    pushed = push is PushedReport report ? $"{report.ExternalId}: {report.Status}" : push.ToString();
    return Task.CompletedTask;
});
await app.StartAsync();

using var http = new HttpClient();
using var form = new StringContent("external_id=order-501&status=102", Encoding.ASCII, "application/x-www-form-urlencoded");
using HttpResponseMessage answer = await http.PostAsync(new Uri(new Uri(app.Urls.Single()), "/textme/f3b7c9d1e5a84206b9d0"), form);
Console.WriteLine($"{(int)answer.StatusCode} {pushed}");
await app.StopAsync();
