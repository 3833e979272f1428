using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Tests.Transport.Tls;

/// <summary>TLS below 1.2 is refused by the transport itself, not only by a system that has switched it off.</summary>
public sealed class TlsVersionTests
{
    // OpenSSL 3 refuses TLS 1.1 unless told otherwise, and it is told once per process: so the test runs in one of its own, where a plain client does connect.
    private const string OldTlsAllowed =
        """
        openssl_conf = init
        [init]
        ssl_conf = ssl
        [ssl]
        system_default = old
        [old]
        MinProtocol = TLSv1
        CipherString = DEFAULT@SECLEVEL=0
        """;

    [Fact]
    public async Task A_server_that_speaks_TLS_1_1_gets_nothing_although_the_system_would_talk_to_it()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        string configuration = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(configuration, OldTlsAllowed);
            var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (string argument in new[] { "exec", Path.Combine(AppContext.BaseDirectory, "TextMe.OldTls.dll") })
            {
                start.ArgumentList.Add(argument);
            }

            start.Environment["OPENSSL_CONF"] = configuration;
            using Process child = Process.Start(start)!;
            Task<string> errors = child.StandardError.ReadToEndAsync();
            string[] lines = (await child.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal("", await errors);
            Assert.Equal(
                ["plain client, Tls11: 200", "transport, Tls11: NotSentException, 0 requests", "transport, Tls12: answered"],
                lines);
        }
        finally
        {
            File.Delete(configuration);
        }
    }
}
