using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Client.Tests;

/// <summary>Refuses the token of every request, in XML, and keeps the addresses.</summary>
internal sealed class RefusingHandler : HttpMessageHandler
{
    public List<Uri> Addresses { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Addresses.Add(request.RequestUri!);
        string body = await request.Content!.ReadAsStringAsync(cancellationToken);
        string root = body.Split("?><")[1].Split('>')[0];
        return new HttpResponseMessage { Content = new StringContent($"<{root}><status>3</status></{root}>", Encoding.UTF8, "application/xml"), RequestMessage = request };
    }
}
