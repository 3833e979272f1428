using System;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TextMe;
using TextMe.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps generated endpoints.</summary>
/// <remarks>
/// An endpoint answers POST, in the format of the request, and always with HTTP 200: the status is in the body. What is XML and what is JSON
/// is told by the <c>Content-Type</c>; where that is missing or says neither, by the first character.
/// </remarks>
public static class WireEndpointRouteBuilderExtensions
{
    /// <summary>Maps a contract, whose implementation is resolved from the services for each request.</summary>
    /// <typeparam name="TContract">The contract: an interface marked with <see cref="ApiContractAttribute"/>.</typeparam>
    /// <param name="endpoints">Takes the route.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="options">How requests are taken in; the defaults if <see langword="null"/>.</param>
    public static IEndpointConventionBuilder MapWireEndpoint<TContract>(
        this IEndpointRouteBuilder endpoints, string pattern, WireEndpointOptions? options = null)
        where TContract : class, IApiContract<TContract> =>
        endpoints.MapWireEndpoint(
            pattern, static context => TContract.CreateEndpoint(context.RequestServices.GetRequiredService<TContract>()), options);

    /// <summary>Maps a contract with the one implementation that answers all requests.</summary>
    /// <typeparam name="TContract">The contract: an interface marked with <see cref="ApiContractAttribute"/>.</typeparam>
    /// <param name="endpoints">Takes the route.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="implementation">The implementation; safe for use by many requests at one time.</param>
    /// <param name="options">How requests are taken in; the defaults if <see langword="null"/>.</param>
    public static IEndpointConventionBuilder MapWireEndpoint<TContract>(
        this IEndpointRouteBuilder endpoints, string pattern, TContract implementation, WireEndpointOptions? options = null)
        where TContract : class, IApiContract<TContract> =>
        endpoints.MapWireEndpoint(pattern, TContract.CreateEndpoint(implementation), options);

    /// <summary>Maps an endpoint.</summary>
    /// <param name="endpoints">Takes the route.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="endpoint">
    /// The endpoint. If it is a <see cref="WireEndpoint"/> whose <see cref="WireEndpoint.OnFailure"/> is not set, that is set to write to the log.
    /// </param>
    /// <param name="options">How requests are taken in; the defaults if <see langword="null"/>.</param>
    public static IEndpointConventionBuilder MapWireEndpoint(
        this IEndpointRouteBuilder endpoints, string pattern, IWireEndpoint endpoint, WireEndpointOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(endpoint);
        return endpoints.MapWireEndpoint(pattern, _ => endpoint, options);
    }

    /// <summary>Maps an endpoint that is made for each request, for example for its caller.</summary>
    /// <param name="endpoints">Takes the route.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="endpoint">
    /// Makes the endpoint. If it is a <see cref="WireEndpoint"/> whose <see cref="WireEndpoint.OnFailure"/> is not set, that is set to write to the log.
    /// </param>
    /// <param name="options">How requests are taken in; the defaults if <see langword="null"/>.</param>
    public static IEndpointConventionBuilder MapWireEndpoint(
        this IEndpointRouteBuilder endpoints, string pattern, Func<HttpContext, IWireEndpoint> endpoint, WireEndpointOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(endpoint);
        Action<string, Exception> log = EndpointLog.For(endpoints);
        var handler = new WireRequestHandler(
            context => Reporting(endpoint(context), log), (options ?? new WireEndpointOptions()).MaxRequestBytes);
        return endpoints.MapPost(pattern, new RequestDelegate(handler.HandleAsync));
    }

    private static IWireEndpoint Reporting(IWireEndpoint endpoint, Action<string, Exception> log)
    {
        if (endpoint is WireEndpoint { OnFailure: null } generated)
        {
            generated.OnFailure = log;
        }

        return endpoint;
    }
}
