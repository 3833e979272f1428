using System;
using System.Globalization;
using System.Net.Http;
using System.Security.Authentication;
using System.Threading.Tasks;

namespace TextMe.OldTls;

/// <summary>Says what a plain client and the transport make of a server that speaks one version of TLS.</summary>
internal static class Program
{
    private static async Task Main()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

        // By name: to mention it is a warning in itself, and rightly so. What is under test is that it is refused.
        SslProtocols old = Enum.Parse<SslProtocols>("Tls11");
        await using (var server = new TlsServer(old))
        {
            using var handler = new SocketsHttpHandler();
            handler.SslOptions.EnabledSslProtocols = old;
            Trust(handler, server);
            using var plain = new HttpClient(handler);
            using HttpResponseMessage response = await plain.PostAsync(server.Address, new StringContent("x"));
            Console.WriteLine($"plain client, {old}: {(int)response.StatusCode}");
        }

        await using (var server = new TlsServer(old))
        {
            try
            {
                await CallAsync(server, old);
            }
            catch (TextMeException e)
            {
                Console.WriteLine($"transport, {old}: {e.GetType().Name}, {server.Requests} requests");
            }
        }

        await using (var server = new TlsServer(SslProtocols.Tls12))
        {
            await CallAsync(server, SslProtocols.None);
            Console.WriteLine("transport, Tls12: answered");
        }
    }

    private static async Task CallAsync(TlsServer server, SslProtocols protocols)
    {
        using SocketsHttpHandler handler = HttpWireTransport.CreateHandler();
        handler.SslOptions.EnabledSslProtocols = protocols;
        Trust(handler, server);
        using var http = new HttpClient(handler);
        await IPingApi.Create(new HttpWireTransport(http, new HttpWireTransportOptions { BaseAddress = server.Address, Retry = RetryPolicy.None })).PingAsync(1);
    }

    private static void Trust(SocketsHttpHandler handler, TlsServer server) =>
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => server.IsOwn(certificate);
}
