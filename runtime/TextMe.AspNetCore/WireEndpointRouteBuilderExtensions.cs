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
        where TContract : class, IApiContract<TContract>
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        Action<string, Exception> log = EndpointLog.For(endpoints);
        return Map(endpoints, pattern, options, Resolve);

        IWireEndpoint Resolve(HttpContext context) =>
            Reporting(TContract.CreateEndpoint(context.RequestServices.GetRequiredService<TContract>()), log);
    }

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
        Reporting(endpoint, EndpointLog.For(endpoints));
        return Map(endpoints, pattern, options, _ => endpoint);
    }

    private static IEndpointConventionBuilder Map(
        IEndpointRouteBuilder endpoints, string pattern, WireEndpointOptions? options, Func<HttpContext, IWireEndpoint> resolve)
    {
        var handler = new WireRequestHandler(resolve, (options ?? new WireEndpointOptions()).MaxRequestBytes);
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
