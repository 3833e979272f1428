using System;
using System.Buffers;
using System.IO.Pipelines;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace TextMe.AspNetCore;

/// <summary>Takes a request's body in, lets an endpoint answer it and sends the reply.</summary>
/// <param name="resolve">The endpoint for a request.</param>
/// <param name="maxRequestBytes">The most bytes a request may have.</param>
internal sealed class WireRequestHandler(Func<HttpContext, IWireEndpoint> resolve, int maxRequestBytes)
{
    public async Task HandleAsync(HttpContext context)
    {
        // The limit here answers in the API's own terms; the server's would end the request with an HTTP status.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } serverLimit)
        {
            serverLimit.MaxRequestBodySize = null;
        }

        PipeReader body = context.Request.BodyReader;
        ReadOnlySequence<byte> request = await ReadAsync(body, context.RequestAborted).ConfigureAwait(false);
        using var reply = new WireReply();
        WireFormat format = RequestFormat.Of(context.Request.ContentType, request);

        // A body over the limit is handed on as none at all: the endpoint answers both as not well formed.
        ReadOnlyMemory<byte> document = request.Length > maxRequestBytes ? default : request.IsSingleSegment ? request.First : request.ToArray();
        using WireReply utf8 = new();
        document = ToUtf8(document, format, context.Request.ContentType, utf8);
        await resolve(context).HandleAsync(document, format, reply, context.RequestAborted).ConfigureAwait(false);
        body.AdvanceTo(request.End);

        HttpResponse response = context.Response;
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = format == WireFormat.Xml ? "application/xml" : "application/json";
        response.ContentLength = reply.WrittenMemory.Length;
        await response.Body.WriteAsync(reply.WrittenMemory, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>The document as UTF-8; nothing if it cannot be read, which the endpoint answers as not well formed.</summary>
    private static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> document, WireFormat format, string? contentType, WireReply utf8)
    {
        try
        {
            string? charset = MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type) ? type.Charset.Value : null;
            return WireEncoding.TryTranscode(document.Span, format, charset, utf8) ? utf8.WrittenMemory : document;
        }
        catch (WireFormatException)
        {
            return default;
        }
    }

    /// <summary>The whole body, or more of it than is allowed. It stays in the server's memory until the reader is advanced.</summary>
    private async ValueTask<ReadOnlySequence<byte>> ReadAsync(PipeReader body, CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadResult result = await body.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (result.IsCompleted || result.Buffer.Length > maxRequestBytes)
            {
                return result.Buffer;
            }

            body.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }
}
