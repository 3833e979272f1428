using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TextMe.Emulator;

/// <summary>Maps the emulated service.</summary>
public static class EmulatorEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps <c>/api</c>, which answers each request for the token in its <c>Authorization</c> header, and <c>/api/test</c>, which is answered alike and
    /// changes nothing. No service is needed for it, and none is used: an <see cref="ITextMeApi"/> among them is the client.
    /// </summary>
    /// <param name="endpoints">Takes the routes.</param>
    /// <param name="emulator">The service.</param>
    /// <returns><paramref name="endpoints"/>.</returns>
    public static IEndpointRouteBuilder MapTextMeEmulator(this IEndpointRouteBuilder endpoints, TextMeEmulator emulator)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(emulator);
        endpoints.MapWireEndpoint(TextMeOptions.LivePath, context => Endpoint(context, isTest: false));
        endpoints.MapWireEndpoint(TextMeOptions.TestPath, context => Endpoint(context, isTest: true));
        return endpoints;

        TextMeApiEndpoint Endpoint(HttpContext context, bool isTest) => new(emulator.CreateApi(BearerToken.Of(context.Request), isTest));
    }
}
