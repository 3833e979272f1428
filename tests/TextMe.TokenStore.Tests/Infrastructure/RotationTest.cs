using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.TokenStore.Tests.Infrastructure;

/// <summary>An account whose only token was made in the console, a service and a clock.</summary>
public abstract class RotationTest
{
    private protected RotationTest()
    {
        Service = new Service(ServiceTime);
        Seed = Service.CreateToken();
    }

    /// <summary>The service's clock.</summary>
    private protected TestTime ServiceTime { get; } = new();

    /// <summary>This machine's clock.</summary>
    private protected TestTime Time { get; } = new();

    private protected Service Service { get; }

    private protected string Seed { get; set; }

    private protected ITokenStore Store { get; set; } = new MemoryTokenStore();

    private protected ConcurrentQueue<TokenWarning> Warnings { get; } = new();

    private protected RotatingTokenProvider CreateProvider(ITokenProvider? seed = null, Action<TokenWarning>? onWarning = null) =>
        new(Service.Connect, new RotatingTokenOptions
        {
            Username = "acme",
            Seed = seed ?? new ConfiguredTokenProvider(() => Seed),
            Store = Store,
            TimeProvider = Time,
            OnWarning = onWarning ?? Warnings.Enqueue,
        });

    private protected void Pass(TimeSpan time)
    {
        Time.Pass(time);
        ServiceTime.Pass(time);
    }

    /// <summary>Ten days are left of the token's 730.</summary>
    private protected void PassUntilDue() => Pass(TimeSpan.FromDays(720));

    private protected static string Reply(string token, string? expiration) =>
        $$"""{"status":0,"message":"{{token}}"{{(expiration is null ? "" : $",\"expiration_date\":\"{expiration}\"")}}}""";

    private protected static string OnWire(DateTimeOffset time) =>
        TimeZoneInfo.ConvertTime(time, IsraelTime.Zone).ToString("dd/MM/yyyy HH:mm:ss", CultureInfo.InvariantCulture);

    private protected static ValueTask<string> GetAsync(RotatingTokenProvider provider) => provider.GetTokenAsync(CancellationToken.None);

    /// <summary>Looks for a newer token, and waits for whatever comes of it.</summary>
    private protected static async Task LookAsync(RotatingTokenProvider provider) =>
        await provider.RenewAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private protected void AssertWarned(TokenWarningKind kind) => Assert.Contains(kind, Warnings.Select(static warning => warning.Kind));
}
