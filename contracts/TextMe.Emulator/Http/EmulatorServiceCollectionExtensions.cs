using System;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace TextMe.Emulator;

/// <summary>Registers the emulated service.</summary>
public static class EmulatorServiceCollectionExtensions
{
    /// <summary>
    /// Registers an implementation of <see cref="ITextMeApi"/> that answers each request for the token in its <c>Authorization</c> header. Map it
    /// with <see cref="EmulatorEndpointRouteBuilderExtensions.MapTextMeEmulator"/>.
    /// </summary>
    /// <param name="services">Takes the registrations.</param>
    /// <param name="emulator">The service.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddTextMeEmulator(this IServiceCollection services, TextMeEmulator emulator)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(emulator);
        return services
            .AddHttpContextAccessor()
            .AddSingleton(emulator)
            .AddScoped(static provider =>
            {
                HttpContext? context = provider.GetRequiredService<IHttpContextAccessor>().HttpContext;
                bool isTest = context?.GetEndpoint()?.Metadata.GetMetadata<TestCall>() is not null;
                return provider.GetRequiredService<TextMeEmulator>().CreateApi(BearerToken.Of(context), isTest);
            });
    }
}
