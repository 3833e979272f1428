using System;
using System.Net.Http;
using System.Net.Http.Headers;

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

    /// <summary>Whether the body is compressed with gzip, the one method that the transport offers.</summary>
    /// <exception cref="UnexpectedResponseException">It is compressed in another way.</exception>
    public static bool IsCompressed(WireOperation operation, HttpResponseMessage response)
    {
        // Looked at as it came: the typed collection is an object of its own for each answer.
        if (!response.Content.Headers.NonValidated.TryGetValues("Content-Encoding", out HeaderStringValues encodings))
        {
            return false;
        }

        string encoding = encodings.ToString();
        if (encoding.Equals("gzip", StringComparison.OrdinalIgnoreCase) || encoding.Equals("x-gzip", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return encoding.Equals("identity", StringComparison.OrdinalIgnoreCase)
            ? false
            : throw new UnexpectedResponseException(operation.Name, "it is compressed with another method than gzip.", (int)response.StatusCode);
    }

    /// <summary>The charset that came with the body; <see langword="null"/>: none did.</summary>
    public static string? CharsetOf(HttpResponseMessage response)
    {
        // Looked at as it came: most answers name none or UTF-8, and to parse the header is dearer than to read a small body.
        if (!response.Content.Headers.NonValidated.TryGetValues("Content-Type", out HeaderStringValues values))
        {
            return null;
        }

        string type = values.ToString();
        return type.EndsWith("charset=utf-8", StringComparison.OrdinalIgnoreCase) ? "utf-8"
            : type.Contains("charset", StringComparison.OrdinalIgnoreCase) ? response.Content.Headers.ContentType?.CharSet
            : null;
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
