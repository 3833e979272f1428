using System;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace TextMe.Emulator;

/// <summary>Registers the emulated service.</summary>
public static class EmulatorServiceCollectionExtensions
{
    /// <summary>
    /// Registers an implementation of <see cref="ITextMeApi"/> that answers each request for the token in its <c>Authorization</c> header.
    /// </summary>
    /// <param name="services">Takes the registrations.</param>
    /// <param name="accounts">The accounts.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddTextMeEmulator(this IServiceCollection services, AccountService accounts)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(accounts);
        return services
            .AddHttpContextAccessor()
            .AddSingleton(accounts)
            .AddScoped<ITextMeApi>(static provider => new TokenService(
                provider.GetRequiredService<AccountService>(),
                BearerToken.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext)));
    }
}
