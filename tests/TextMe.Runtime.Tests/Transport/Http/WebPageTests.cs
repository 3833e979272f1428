using System;
using System.Globalization;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Tests.Transport.Http;

/// <summary>A page from a firewall or a proxy in place of a reply.</summary>
public sealed class WebPageTests : HttpTests
{
    [Theory]
    [InlineData("<html><body>The requested URL was rejected.<br>Your support ID is: 123</body></html>", "The requested URL was rejected. Your support ID is: 123")]
    [InlineData("\r\n <!doctype HTML><style>p{}</style><script>let a = '<p>no</p>';</script>Blocked<!-- c -->", "Blocked")]
    [InlineData("<html>call 0501239876 or 050-123-9876 or +972 50 123 now", "call *** or *** or +*** now")]
    [InlineData("<html>key abc123def456 of eyJhbGciOiJub25lIn0.eyJhIjoxfQ.c2ln", "key *** of ***")]
    [InlineData("<html>abcdefghijklmnopqrstuvwxyz", "***")]
    [InlineData("<html>code 1234 and v123 and \u0661\u0662\u0663\u0664", "code *** and v123 and ***")]
    [InlineData("<html><script>never closed", "")]
    [InlineData("<html><p", "")]
    public void A_page_is_shown_without_markup_numbers_and_tokens(string page, string expected) =>
        Assert.Equal(expected, WebPage.Find(Encoding.UTF8.GetBytes(page), charset: null));

    [Theory]
    [InlineData("")]
    [InlineData("<reply>no page</reply>")]
    [InlineData("""{"status":0}""")]
    public void What_is_no_page_is_not_shown(string body) => Assert.Null(WebPage.Find(Encoding.UTF8.GetBytes(body), charset: null));

    [Fact]
    public void A_page_is_cut_to_500_characters()
    {
        Assert.Equal(500, WebPage.Find(Encoding.UTF8.GetBytes("<html>" + new StringBuilder().Insert(0, "ab ", 400)), charset: null)!.Length);
        Assert.Equal(499, WebPage.Find(Encoding.UTF8.GetBytes("<html>x" + new StringBuilder().Insert(0, "😀", 400)), charset: null)!.Length);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(403)]
    [InlineData(502)]
    public async Task A_page_is_named_as_such_whatever_its_HTTP_status(int status)
    {
        string head = string.Create(CultureInfo.InvariantCulture, $"{status} Whatever\r\nContent-Type: text/html; charset=utf-8");
        await using var server = new RawServer(head, "<html><h1>Access denied</h1></html>");
        var e = await Failure<UnexpectedResponseException>(Client(server.Address));
        Assert.Equal((status, "Access denied"), (e.HttpStatus, e.Excerpt));
        Assert.Contains("HTML page", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Access denied", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_does_not_end_is_not_waited_for()
    {
        await using var server = new RawServer(async (stream, token) =>
        {
            await stream.WriteAsync("HTTP/1.1 503 No\r\nContent-Type: text/html\r\nContent-Length: 9999\r\n\r\n<html>Busy"u8.ToArray(), token);
            await Task.Delay(System.Threading.Timeout.Infinite, token);
        });
        var e = await Failure<UnexpectedResponseException>(Client(server.Address));
        Assert.Equal((503, "Busy"), (e.HttpStatus, e.Excerpt));
    }
}
