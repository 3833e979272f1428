using System;
using System.IO;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;

namespace TextMe.OldTls;

/// <summary>Answers one connection on loopback over one version of TLS.</summary>
internal sealed class TlsServer : IAsyncDisposable
{
    private const string Reply = "<ping><status>0</status></ping>";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2 _certificate = CreateCertificate();
    private readonly Task _served;

    public TlsServer(SslProtocols protocols)
    {
        _listener.Start();
        _served = ServeAsync(protocols);
    }

    public Uri Address => new($"https://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public int Requests { get; private set; }

    /// <summary>Whether a certificate is this server's own, which nobody else vouches for.</summary>
    public bool IsOwn(X509Certificate? certificate) => certificate?.GetCertHashString() == _certificate.Thumbprint;

    public async ValueTask DisposeAsync()
    {
        await _served;
        _listener.Stop();
        _certificate.Dispose();
    }

    private static X509Certificate2 CreateCertificate()
    {
        using var key = RSA.Create(2048);
        return new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    private async Task ServeAsync(SslProtocols protocols)
    {
        using TcpClient connection = await _listener.AcceptTcpClientAsync();
        await using var tls = new SslStream(connection.GetStream());
        try
        {
            await tls.AuthenticateAsServerAsync(_certificate, clientCertificateRequired: false, protocols, checkCertificateRevocation: false);
            byte[] buffer = new byte[4096];
            if (await tls.ReadAsync(buffer) > 0)
            {
                Requests++;
                await tls.WriteAsync(System.Text.Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {Reply.Length}\r\n\r\n{Reply}"));
            }
        }
        catch (Exception e) when (e is IOException or AuthenticationException)
        {
            // The client went away, as it should.
        }
    }
}
