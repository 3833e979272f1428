using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

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

    /// <summary>
    /// Checks that the body's encoding is what its header says. The body decides over a media type that says HTML, as servers say it of everything, but
    /// another charset would make other text of the same bytes; unless they are all ASCII, which every charset in use here shares.
    /// </summary>
    /// <exception cref="UnexpectedResponseException">The header names an encoding other than UTF-8.</exception>
    public static void CheckCharset(WireOperation operation, HttpResponseMessage response, ReadOnlySpan<byte> body)
    {
        // The header is looked at last: to parse it is dearer than to look at a small body.
        if (!Ascii.IsValid(body) && !body.StartsWith("\uFEFF"u8) && !IsUtf8((response.Content.Headers.ContentType?.CharSet).AsSpan().Trim('"')))
        {
            throw new UnexpectedResponseException(operation.Name, "its charset is not UTF-8.", (int)response.StatusCode);
        }
    }

    /// <summary>The error for a body over the limit.</summary>
    public static UnexpectedResponseException TooLarge(WireOperation operation, HttpResponseMessage response, int limit) =>
        new(operation.Name, $"it is larger than {limit} bytes.", (int)response.StatusCode);

    private static bool IsUtf8(ReadOnlySpan<char> charset) =>
        charset.IsEmpty
        || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        || charset.Equals("utf8", StringComparison.OrdinalIgnoreCase);

    private static string TargetOf(HttpResponseMessage response) => response.Headers.Location switch
    {
        null => "nowhere",
        { IsAbsoluteUri: true } target => target.Host,
        _ => "the same host",
    };
}
