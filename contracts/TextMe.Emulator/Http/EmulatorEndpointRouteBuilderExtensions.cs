using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace TextMe.Emulator;

/// <summary>Maps the emulated service.</summary>
public static class EmulatorEndpointRouteBuilderExtensions
{
    /// <summary>The path of calls that change nothing (sheet §1, D).</summary>
    internal const string TestPath = TextMeOptions.TestPath;

    /// <summary>
    /// Maps <c>/api</c> and <c>/api/test</c>, which is answered alike and changes nothing. Needs
    /// <see cref="EmulatorServiceCollectionExtensions.AddTextMeEmulator"/>.
    /// </summary>
    /// <param name="endpoints">Takes the routes.</param>
    /// <returns><paramref name="endpoints"/>.</returns>
    public static IEndpointRouteBuilder MapTextMeEmulator(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        endpoints.MapTextMeApi();
        endpoints.MapTextMeApi(TestPath).WithMetadata(TestCall.Mark);
        return endpoints;
    }
}
