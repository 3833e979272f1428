using System;
using System.Net.Http;

namespace TextMe;

/// <summary>Tells answers that can be a reply from those that cannot, before and after the body is read. No text of the answer gets into an error.</summary>
internal static class HttpAnswer
{
    /// <summary>Checks status and origin.</summary>
    /// <exception cref="UnexpectedResponseException">The answer cannot be a reply.</exception>
    public static void CheckHead(WireOperation operation, HttpResponseMessage response, Uri requestUri)
    {
        int status = (int)response.StatusCode;
        Uri? answeredBy = response.RequestMessage?.RequestUri;
        if (answeredBy is not null && !ReferenceEquals(answeredBy, requestUri) && answeredBy != requestUri)
        {
            throw new UnexpectedResponseException(
                operation.Name, $"the HTTP handler followed a redirect to {answeredBy.Host}; switch AllowAutoRedirect off.", status);
        }

        if (status is >= 300 and < 400)
        {
            throw new UnexpectedResponseException(operation.Name, $"HTTP {status}, a redirect to {TargetOf(response)}, which is not followed.", status);
        }

        if (status is < 200 or >= 400)
        {
            throw new UnexpectedResponseException(operation.Name, $"HTTP {status}.", status);
        }
    }

    /// <summary>The error for a body over the limit.</summary>
    public static UnexpectedResponseException TooLarge(WireOperation operation, HttpResponseMessage response, int limit) =>
        new(operation.Name, $"it is larger than {limit} bytes.", (int)response.StatusCode);

    private static string TargetOf(HttpResponseMessage response) => response.Headers.Location switch
    {
        null => "nowhere",
        { IsAbsoluteUri: true } target => target.Host,
        _ => "the same host",
    };
}
