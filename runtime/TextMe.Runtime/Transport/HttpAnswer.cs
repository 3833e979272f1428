using System;
using System.IO;
using System.IO.Compression;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>Tells answers that can be a reply from those that cannot, before and after the body is read.</summary>
internal static class HttpAnswer
{
    /// <summary>Checks where the answer comes from: from the address that was asked, without a detour.</summary>
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
    }

    /// <summary>The error for an HTTP status that is no success. A page that says why is looked at, so far as it comes at once.</summary>
    public static async Task<UnexpectedResponseException> DescribeAsync(
        WireOperation operation, HttpResponseMessage response, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        int status = (int)response.StatusCode;
        string? page = await ReadPageAsync(operation, response, cancellationToken).ConfigureAwait(false);
        return new UnexpectedResponseException(operation.Name, page is null ? $"HTTP {status}." : $"HTTP {status}, an HTML page.", status)
        {
            Excerpt = page,
            RetryAfter = RetryAfterOf(response, timeProvider),
        };
    }

    /// <summary>The body without the compression that the transport offered; the stream itself where there is none.</summary>
    /// <exception cref="UnexpectedResponseException">It is compressed in another way.</exception>
    public static Stream Decompress(WireOperation operation, HttpResponseMessage response, Stream stream)
    {
        // Looked at as it came: the typed collection is an object of its own for each answer.
        if (!response.Content.Headers.NonValidated.TryGetValues("Content-Encoding", out HeaderStringValues encodings))
        {
            return stream;
        }

        return encodings.ToString().ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" => new GZipStream(stream, CompressionMode.Decompress),
            "br" => new BrotliStream(stream, CompressionMode.Decompress),
            "deflate" => new ZLibStream(stream, CompressionMode.Decompress),
            "identity" or "" => stream,
            _ => throw new UnexpectedResponseException(
                operation.Name, "it is compressed with another method than gzip, br and deflate.", (int)response.StatusCode),
        };
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

    private static async Task<string?> ReadPageAsync(WireOperation operation, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentType?.MediaType?.Contains("html", StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(1));
        using var page = new WireReply();
        try
        {
            Stream stream = await response.Content.ReadAsStreamAsync(patience.Token).ConfigureAwait(false);
            using Stream content = Decompress(operation, response, stream);
            await page.FillAsync(content, WebPage.MaxBytes, patience.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (HttpFailure.IsExpected(e) || e is UnexpectedResponseException or InvalidOperationException)
        {
            // What counts is the status; of the page, what has come.
        }

        return WebPage.Find(page.WrittenSpan, CharsetOf(response));
    }

    private static TimeSpan? RetryAfterOf(HttpResponseMessage response, TimeProvider timeProvider)
    {
        RetryConditionHeaderValue? after = response.Headers.RetryAfter;
        TimeSpan? wait = after?.Delta ?? (after?.Date - timeProvider.GetUtcNow());
        return wait >= TimeSpan.Zero ? wait : null;
    }

    private static string TargetOf(HttpResponseMessage response) => response.Headers.Location switch
    {
        null => "nowhere",
        { IsAbsoluteUri: true } target => target.Host,
        _ => "the same host",
    };
}
