using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>Posts bodies to the emulator over HTTP, as other clients write them; what starts with a brace is JSON.</summary>
public abstract class BodyTest : EmulatorTest, IAsyncLifetime
{
    private static readonly HttpClient s_http = new();

    private EmulatorServer _server = null!;

    public async Task InitializeAsync() => _server = await EmulatorServer.StartAsync(Emulator);

    public async Task DisposeAsync() => await _server.DisposeAsync();

    protected Task<string> PostAsync(string body, string xmlType = "application/xml") =>
        PostAsync(Encoding.UTF8.GetBytes(body), body.StartsWith('{') ? "application/json" : xmlType);

    protected async Task<string> PostAsync(byte[] body, string? mediaType)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_server.BaseAddress, "/api")) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Emulator.CreateToken("acme").Token);
        using HttpResponseMessage response = await s_http.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    protected static void AssertStatus(int status, string body, string reply) =>
        Assert.StartsWith(
            body.StartsWith('{') ? $"{{\"status\":{status}," : $"<status>{status}</status>",
            body.StartsWith('{') ? reply : reply[Math.Max(0, reply.IndexOf("<status>", StringComparison.Ordinal))..],
            StringComparison.Ordinal);
}
