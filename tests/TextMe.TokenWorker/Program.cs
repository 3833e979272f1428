using System;
using System.Globalization;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using TextMe.TokenStore.PostgreSql;

namespace TextMe.TokenWorker;

/// <summary>
/// One of several processes that share a store: waits for a line, renews until it has another token than the one to start from, and prints that one's hash.
/// Arguments: the service, <c>file</c> or <c>postgresql</c>, and the path or connection string; the token to start from is the environment's. One more argument,
/// by how many minutes the clock is late, makes it die where it should keep a token.
/// </summary>
public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        string seed = Environment.GetEnvironmentVariable("TEXTME_TOKEN")!;
        await using NpgsqlDataSource? database = args[1] == "file" ? null : new NpgsqlSlimDataSourceBuilder(args[2]).Build();
        ITokenStore store = database is null
            ? new FileTokenStore(args[2])
            : new PostgreSqlTokenStore(database, new PostgreSqlTokenStoreOptions { Account = "acme", Table = "processes" });
        TimeProvider time = TimeProvider.System;
        if (args.Length > 3)
        {
            store = new DyingStore(store);
            time = new LateTime(TimeSpan.FromMinutes(int.Parse(args[3], CultureInfo.InvariantCulture)));
        }

        using var http = new HttpClient(HttpWireTransport.CreateHandler());
        await using var tokens = new RotatingTokenProvider(
            credential => new HttpWireTransport(http, new HttpWireTransportOptions
            {
                BaseAddress = new Uri(args[0]),
                AllowHttpOnLoopback = true,
                TokenProvider = credential,
            }),
            new RotatingTokenOptions
            {
                Username = "acme",
                Seed = new ConfiguredTokenProvider(() => seed),
                Store = store,
                TimeProvider = time,
                RetryDelay = TimeSpan.FromMilliseconds(100),
                OnWarning = warning => Console.Error.WriteLine(warning),
            });

        Console.WriteLine("ready");
        await Console.In.ReadLineAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        string token = seed;
        while (token == seed)
        {
            try
            {
                await tokens.RenewAsync(limit.Token);
            }
            catch (CredentialsException e)
            {
                Console.WriteLine(e.Message);
                return 3;
            }

            token = await tokens.GetTokenAsync(limit.Token);
        }

        Console.WriteLine(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token))));
        return 0;
    }
}
