using System;
using System.Threading.Tasks;
using TextMe.Tests.Transport.Demo;
using Xunit;

namespace TextMe.Tests.Transport.Http;

/// <summary>What is sent, and to where.</summary>
public sealed class HttpRequestTests : HttpTests
{
    [Theory]
    [InlineData(WireFormat.Xml, "application/xml", Good)]
    [InlineData(WireFormat.Json, "application/json", """{"status":0,"message":"t"}""")]
    public async Task A_call_is_one_POST_with_exact_headers(WireFormat format, string contentType, string answer)
    {
        await using var server = new RawServer("200 OK\r\nContent-Type: text/html", answer);
        DemoClient client = Client(server.Address, o => o.Format = format);
        Assert.Equal("t", (await client.GetTokenAsync(s_request)).Token);
        string request = Assert.Single(server.Requests);
        string[] lines = request.Split("\r\n");
        Assert.Equal("POST /api HTTP/1.1", lines[0]);
        Assert.Contains("Content-Type: " + contentType, lines);
        Assert.Contains("Authorization: Bearer " + Token, lines);
        Assert.DoesNotContain(lines, static l => l.StartsWith("Transfer-Encoding", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_token_provider_there_is_no_header()
    {
        await using var server = new RawServer("200 OK", Good);
        await Client(server.Address, o => o.TokenProvider = null).GetTokenAsync(s_request);
        Assert.DoesNotContain("Authorization", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_of_the_base_address_stands_before_the_operations()
    {
        await using var server = new RawServer("200 OK", Good);
        await Client(new Uri(server.Address, "/gateway/")).GetTokenAsync(s_request);
        Assert.StartsWith("POST /gateway/api HTTP/1.1", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_of_the_options_takes_the_place_of_every_operations()
    {
        await using var server = new RawServer("200 OK", Good);
        await Client(server.Address, o => o.Path = "/api/test").GetTokenAsync(s_request);
        Assert.StartsWith("POST /api/test HTTP/1.1", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("api/test")]
    [InlineData("/api/test/..")]
    [InlineData("/api?test")]
    [InlineData("/api#/test")]
    [InlineData("/api/%2e%2e")]
    [InlineData("//other.example/api")]
    [InlineData("/api\test")]
    public void A_path_that_could_be_taken_for_another_is_refused(string path)
    {
        var options = new HttpWireTransportOptions { BaseAddress = new Uri("https://sms.example"), Path = path };
        Assert.Contains("Path", Assert.Single(options.Validate()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\r\nX: y")]
    [InlineData("t\u05D0")]
    public async Task A_token_that_no_header_can_carry_is_not_sent(string token)
    {
        await using var server = new RawServer("200 OK", Good);
        DemoClient client = Client(server.Address, o => o.TokenProvider = new Provider(_ => new(token)));
        await Failure<NotSentException>(client);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("/api", false)]
    [InlineData("http://sms.example", true)]
    [InlineData("http://127.0.0.1", false)]
    [InlineData("ftp://127.0.0.1", true)]
    [InlineData("https://user:pass@sms.example", false)]
    [InlineData("https://sms.example/?a=b", false)]
    public void Only_https_will_do(string? address, bool allowLoopback)
    {
        var options = new HttpWireTransportOptions
        {
            BaseAddress = address is null ? null : new Uri(address, UriKind.RelativeOrAbsolute),
            AllowHttpOnLoopback = allowLoopback,
        };
        Assert.Contains("BaseAddress", Assert.Single(options.Validate()), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new HttpWireTransport(Http, options));
    }

    [Fact]
    public void A_fixed_token_is_never_shown() => Assert.Equal("***", new FixedTokenProvider(Token).ToString());
}
