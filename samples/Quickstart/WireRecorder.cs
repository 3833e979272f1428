using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace Quickstart;

/// <summary>
/// Keeps what passes through it, masked as soon as it is known. For programs that show the wire: a log in production keeps no bodies.
/// </summary>
internal sealed class WireRecorder(HttpMessageHandler inner, string token) : DelegatingHandler(inner)
{
    private const int MaxReplyBytes = 1 << 20;

    public List<Exchange> Exchanges { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // The body is copied on its way out and not before: the transport tells by it whether anything can have left.
        var body = new CopiedContent(request.Content!);
        request.Content = body;
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(MaxReplyBytes, cancellationToken);
        byte[] reply = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        Exchanges.Add(new Exchange(Describe(request, body.Copy), Describe(response, reply)));
        return response;
    }

    private Message Describe(HttpRequestMessage request, byte[] body)
    {
        Uri address = request.RequestUri!;
        var head = new List<string> { $"{request.Method} {address.AbsolutePath} HTTP/{request.Version}", $"Host: {address.Authority}" };
        AddHeaders(head, request.Headers);
        AddHeaders(head, request.Content!.Headers);
        return new Message(head, Mask.Request(body, token));
    }

    private Message Describe(HttpResponseMessage response, byte[] body)
    {
        string status = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        var head = new List<string> { $"HTTP/{response.Version} {status} {response.ReasonPhrase}" };
        AddHeaders(head, response.Content.Headers);
        return new Message(head, Mask.Reply(body, token));
    }

    private static void AddHeaders(List<string> head, HttpHeaders headers)
    {
        foreach (KeyValuePair<string, HeaderStringValues> header in headers.NonValidated)
        {
            head.Add($"{header.Key}: {(header.Key == "Authorization" ? "Bearer ***" : header.Value)}");
        }
    }

    private sealed class CopiedContent : HttpContent
    {
        private readonly HttpContent _original;

        public CopiedContent(HttpContent original)
        {
            _original = original;
            foreach (KeyValuePair<string, IEnumerable<string>> header in original.Headers)
            {
                Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        public byte[] Copy { get; private set; } = [];

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            Copy = await _original.ReadAsByteArrayAsync();
            await stream.WriteAsync(Copy);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _original.Headers.ContentLength ?? 0;
            return _original.Headers.ContentLength is not null;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                _original.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
