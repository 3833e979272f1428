using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Client.Tests;

/// <summary>Answers every HTTP request with HTTP 200 and the same body.</summary>
internal sealed class CannedHandler(byte[] answer, string contentType) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await request.Content!.CopyToAsync(System.IO.Stream.Null, cancellationToken);
        var content = new ByteArrayContent(answer);
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
    }
}
