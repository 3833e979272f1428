using System;
using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Threading.Tasks;
using TextMe.Tests.Transport.Demo;
using Xunit;

namespace TextMe.Tests.Transport.Tls;

/// <summary>A server that anybody may have put there: only its certificate tells.</summary>
public sealed class CertificateTests
{
    private const string Good = "<getToken><status>0</status><message>t</message></getToken>";

    [Fact]
    public async Task A_certificate_that_fits_is_accepted() => Assert.Null(await CallAsync("localhost", daysUntilEnd: 10, isTrusted: true));

    [Theory]
    [InlineData("elsewhere.example", 10, true)]
    [InlineData("localhost", -10, true)]
    [InlineData("localhost", 10, false)]
    public async Task A_certificate_that_does_not_fit_proves_that_nothing_was_sent(string name, int daysUntilEnd, bool isTrusted)
    {
        var e = Assert.IsType<NotSentException>(await CallAsync(name, daysUntilEnd, isTrusted));
        Assert.Equal(HttpRequestError.SecureConnectionError, Assert.IsType<HttpRequestException>(e.InnerException).HttpRequestError);
    }

    private static async Task<Exception?> CallAsync(string name, int daysUntilEnd, bool isTrusted)
    {
        using X509Certificate2 certificate = Create(name, daysUntilEnd);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Task serving = ServeAsync(listener, certificate);
        using SocketsHttpHandler handler = HttpWireTransport.CreateHandler();
        if (isTrusted)
        {
            handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                CustomTrustStore = { certificate },
                RevocationMode = X509RevocationMode.NoCheck,
            };
        }

        using var http = new HttpClient(handler);
        var options = new HttpWireTransportOptions
        {
            BaseAddress = new Uri($"https://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}"),
            Retry = RetryPolicy.None,
        };
        var client = new DemoClient(new HttpWireTransport(http, options));
        Exception? failure = await Record.ExceptionAsync(() => client.GetTokenAsync(new DemoTokenRequest("acme_admin", "acme", DemoAction.New)));
        await serving;
        return failure;
    }

    private static async Task ServeAsync(TcpListener listener, X509Certificate2 certificate)
    {
        using TcpClient connection = await listener.AcceptTcpClientAsync();
        await using var stream = new SslStream(connection.GetStream());
        try
        {
            await stream.AuthenticateAsServerAsync(certificate);
            await stream.ReadAtLeastAsync(new byte[1000], 10, throwOnEndOfStream: false);
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {Good.Length}\r\n\r\n{Good}"));
        }
        catch (Exception e) when (e is System.IO.IOException or System.Security.Authentication.AuthenticationException)
        {
            // The client went away.
        }
    }

    private static X509Certificate2 Create(string name, int daysUntilEnd)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        DateTimeOffset end = DateTimeOffset.UtcNow.AddDays(daysUntilEnd);
        return request.CreateSelfSigned(end.AddDays(-100), end);
    }
}
