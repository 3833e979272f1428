using System;
using System.Net.Http;
using System.Threading.Tasks;
using TextMe.Tests.Transport.Demo;
using Xunit;

namespace TextMe.Tests.Transport.Http;

/// <summary>Answers that are no reply.</summary>
public sealed class HttpAnswerTests : HttpTests
{
    [Theory]
    [InlineData("200 OK\r\nContent-Type: text/html", "<html>" + Canary + "</html>", 200)]
    [InlineData("200 OK\r\nContent-Type: application/xml", "", 200)]
    [InlineData("204 No Content", "", 204)]
    [InlineData("200 OK\r\nContent-Type: application/xml", "<other><status>0</status></other>", 200)]
    [InlineData("200 OK\r\nContent-Type: application/xml; charset=windows-1255", "<getToken><status>0</status><message>\u05D0</message></getToken>", 200)]
    [InlineData("400 Bad Request", Good, 400)]
    [InlineData("407 Proxy Authentication Required", Canary, 407)]
    [InlineData("413 Payload Too Large", Canary, 413)]
    [InlineData("429 Too Many Requests\r\nRetry-After: 3", Canary, 429)]
    [InlineData("500 Internal Server Error", Canary, 500)]
    [InlineData("503 Service Unavailable\r\nContent-Type: text/html", "<html>" + Canary + "</html>", 503)]
    public async Task An_answer_that_is_no_reply_keeps_its_HTTP_status(string head, string body, int status)
    {
        await using var server = new RawServer(head, body);
        var e = await Failure<UnexpectedResponseException>(Client(server.Address));
        Assert.Equal(status, e.HttpStatus);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed_and_its_target_is_named(int status)
    {
        await using var target = new RawServer("200 OK", Good);
        await using var server = new RawServer($"{status} Moved\r\nLocation: {target.Address}?secret={Canary}");
        var e = await Failure<UnexpectedResponseException>(Client(server.Address));
        Assert.Equal(status, e.HttpStatus);
        Assert.Contains($"HTTP {status}", e.Message, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1", e.Message, StringComparison.Ordinal);
        Assert.Empty(target.Requests);
    }

    [Fact]
    public async Task A_redirect_that_the_callers_handler_followed_is_found_out()
    {
        await using var target = new RawServer("200 OK", Good);
        await using var server = new RawServer($"307 Moved\r\nLocation: {target.Address}");
        using var following = new HttpClient();
        var transport = new HttpWireTransport(following, new() { BaseAddress = server.Address, AllowHttpOnLoopback = true });
        var e = await Assert.ThrowsAsync<UnexpectedResponseException>(() => new DemoClient(transport).GetTokenAsync(s_request));
        Assert.Contains("AllowAutoRedirect", e.Message, StringComparison.Ordinal);
    }
}
