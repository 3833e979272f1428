using System;
using TextMe.Generator.Tests.Contracts;
using TextMe.Generator.Tests.Infrastructure;
using Xunit;

namespace TextMe.Generator.Tests;

/// <summary>The contract of the documentation: what is written for it, and that it runs.</summary>
public sealed class TokenContractTests
{
    [Fact]
    public void The_generated_files_are_as_approved() => Snapshot.Verify(TokenContract.Run().Files, "Token");

    [Fact]
    public void A_call_sends_and_reads_what_the_documentation_shows()
    {
        string output = TokenContract.Run("""
            using System;
            using System.Text;
            using System.Threading;
            using System.Threading.Tasks;
            using Acme.Tokens;
            using TextMe;

            public static class Program
            {
                public static async Task<string> Run()
                {
                    ApiTokenRequest request = new() { AdminUsername = "acme_admin", Username = "acme", Action = TokenAction.New };
                    StringBuilder output = new();
                    foreach (WireFormat format in new[] { WireFormat.Xml, WireFormat.Json })
                    {
                        ITokenApi client = ITokenApi.Create(new InMemoryTransport(new TokenApiEndpoint(new Service()), format));
                        ApiToken token = await client.GetApiTokenAsync(request);
                        output.Append(token.Token).Append(' ').Append(token.ExpirationDate?.UtcDateTime.ToString("O")).Append('\n');
                    }

                    return output.ToString();
                }

                private sealed class Service : ITokenApi
                {
                    public Task<ApiToken> GetApiTokenAsync(ApiTokenRequest request, CancellationToken cancellationToken) =>
                        Task.FromResult(new ApiToken
                        {
                            Status = 0,
                            Token = request.AdminUsername + "/" + request.Username + "/" + request.Action,
                            ExpirationDate = new DateTimeOffset(2027, 2, 8, 15, 6, 1, TimeSpan.FromHours(2)),
                        });
                }
            }
            """).LoadAndRun();

        const string Line = "acme_admin/acme/New 2027-02-08T13:06:01.0000000Z\n";
        Assert.Equal(Line + Line, output);
    }

    [Fact]
    public void A_sensitive_member_is_not_in_the_text_of_its_type()
    {
        string output = TokenContract.Run("""
            public static class Program
            {
                public static string Run() => new Acme.Tokens.ApiToken { Status = 0, Token = "s3cret" }.ToString();
            }
            """).LoadAndRun();

        Assert.DoesNotContain("s3cret", output, StringComparison.Ordinal);
        Assert.Contains("Status", output, StringComparison.Ordinal);
    }
}
