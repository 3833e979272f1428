using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Emulator;

/// <summary>Sends calls to <c>/api/test</c>.</summary>
internal sealed class TestCallHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri address = request.RequestUri!;
        request.RequestUri = new Uri(address, EmulatorEndpointRouteBuilderExtensions.TestPath);
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);

        // The transport would take another address for a redirect.
        request.RequestUri = address;
        return response;
    }
}
