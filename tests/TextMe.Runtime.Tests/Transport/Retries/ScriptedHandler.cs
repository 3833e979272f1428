using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Tests.Transport.Retries;

/// <summary>Answers the attempts of a call, one after another, as a test says: <c>200:0</c> is HTTP 200 with status 0, the last again and again.</summary>
/// <remarks><c>refused</c> fails before the body is asked for, <c>reset</c> after, <c>silence</c> never answers.</remarks>
internal sealed class ScriptedHandler(params string[] script) : HttpMessageHandler
{
    /// <summary>How many requests came whole.</summary>
    public int Received { get; private set; }

    public int Attempts { get; private set; }

    public string? RetryAfter { get; init; }

    public string? UserAgent { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string step = script[Math.Min(Attempts++, script.Length - 1)];
        UserAgent = request.Headers.UserAgent.ToString();
        if (step == "refused")
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError);
        }

        string body = await request.Content!.ReadAsStringAsync(cancellationToken);
        Received++;
        if (step == "silence")
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        if (step == "reset")
        {
            throw new HttpRequestException(HttpRequestError.ResponseEnded);
        }

        string[] parts = step.Split(':');
        string root = body.Split("?><")[1].Split('>')[0];
        string content = parts.Length > 1 ? $"<{root}><status>{parts[1]}</status><message>m</message></{root}>" : "<html>no</html>";
        var response = new HttpResponseMessage((HttpStatusCode)int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture))
        {
            Content = new StringContent(content),
            RequestMessage = request,
        };
        if (RetryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", RetryAfter);
        }

        return response;
    }
}
