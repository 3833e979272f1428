using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace TextMe.AspNetCore;

/// <summary>Maps the service side of the TextMe API.</summary>
public static class TextMeApiEndpointRouteBuilderExtensions
{
    /// <summary>Maps the API; its implementation is resolved from the services for each request.</summary>
    /// <param name="endpoints">Takes the route.</param>
    /// <param name="pattern">The route.</param>
    public static IEndpointConventionBuilder MapTextMeApi(this IEndpointRouteBuilder endpoints, string pattern = "/api") =>
        endpoints.MapWireEndpoint<ITextMeApi>(pattern);
}
