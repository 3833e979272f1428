using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TextMe;
using TextMe.Push;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps a path that takes what TextMe pushes.</summary>
/// <remarks>
/// <para>A POST is answered 200 once it is handled, or was before: <see cref="PushedItem.Key"/> tells a push that comes again, and one that comes while the
/// first is being handled waits for it; one without a key is handled whenever it comes. 400: no form, or none of the feed. 413: more than <see cref="PushedItem.MaxBytes"/>. 500: the handler failed. 405: another method.
/// The media type is not looked at.</para>
/// <para>Pushes carry no secret, so the path must be one: after its last slash it has at least 16 characters, and no parameters. It does not appear in
/// what is logged here, nor in the route of metrics and traces. ASP.NET Core itself logs the path of every request at the level Information, and in a scope around
/// all else that is logged meanwhile: set the category <c>Microsoft.AspNetCore.Hosting.Diagnostics</c> to None where logs are read by more people than may
/// know the path.</para>
/// </remarks>
public static class PushEndpointRouteBuilderExtensions
{
    private const int MinSecretLength = 16;

    /// <summary>Maps a path whose pushes go to the <see cref="IPushHandler"/> of the services, resolved for each.</summary>
    /// <param name="endpoints">Takes the route.</param>
    /// <param name="path">The path, which nobody can guess.</param>
    /// <param name="feed">The feed; <see langword="null"/> if the path serves several, whose fields tell them apart.</param>
    /// <exception cref="ArgumentException">The path is too short, or has parameters.</exception>
    /// <exception cref="InvalidOperationException">There is no such service.</exception>
    public static IEndpointConventionBuilder MapTextMePush(this IEndpointRouteBuilder endpoints, string path, PushFeed? feed = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        if (endpoints.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(IPushHandler)) == false)
        {
            throw new InvalidOperationException($"Register an {nameof(IPushHandler)}, or hand one over: there is nobody to take pushes.");
        }

        return Map(endpoints, path, feed, static (context, push) =>
            DispatchAsync(context.RequestServices.GetRequiredService<IPushHandler>(), push, context.RequestAborted));
    }

    /// <summary>Maps a path whose pushes go to one handler.</summary>
    /// <param name="endpoints">Takes the route.</param>
    /// <param name="path">The path, which nobody can guess.</param>
    /// <param name="handler">The handler; safe for use by many requests at one time.</param>
    /// <param name="feed">The feed; <see langword="null"/> if the path serves several, whose fields tell them apart.</param>
    /// <exception cref="ArgumentException">The path is too short, or has parameters.</exception>
    public static IEndpointConventionBuilder MapTextMePush(
        this IEndpointRouteBuilder endpoints, string path, IPushHandler handler, PushFeed? feed = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Map(endpoints, path, feed, (context, push) => DispatchAsync(handler, push, context.RequestAborted));
    }

    /// <summary>Maps a path whose pushes go to one delegate.</summary>
    /// <param name="endpoints">Takes the route.</param>
    /// <param name="path">The path, which nobody can guess.</param>
    /// <param name="handler">Handles a push; safe for use by many requests at one time.</param>
    /// <param name="feed">The feed; <see langword="null"/> if the path serves several, whose fields tell them apart.</param>
    /// <exception cref="ArgumentException">The path is too short, or has parameters.</exception>
    public static IEndpointConventionBuilder MapTextMePush(
        this IEndpointRouteBuilder endpoints, string path, Func<PushedItem, CancellationToken, Task> handler, PushFeed? feed = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Map(endpoints, path, feed, (context, push) => handler(push, context.RequestAborted));
    }

    private static IEndpointConventionBuilder Map(
        IEndpointRouteBuilder endpoints, string path, PushFeed? feed, Func<HttpContext, PushedItem, Task> handle)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(path);
        RoutePattern pattern = RoutePatternFactory.Parse(path);
        if (path.Length - path.LastIndexOf('/') - 1 < MinSecretLength || pattern.Parameters.Count != 0)
        {
            // Without the path: messages of exceptions are logged.
            throw new ArgumentException(
                $"Pushes carry no secret: the path must be one, with at least {MinSecretLength} characters after its last slash and no parameters.", nameof(path));
        }

        ILogger logger = endpoints.ServiceProvider.GetService<ILoggerFactory>()?.CreateLogger(PushEvents.Category) ?? NullLogger.Instance;
        var handler = new PushRequestHandler(feed, handle, logger);
        return endpoints.MapPost(path, new RequestDelegate(handler.HandleAsync)).WithDisplayName(HiddenRoute.Name).WithMetadata(new HiddenRoute());
    }

    private static Task DispatchAsync(IPushHandler handler, PushedItem push, CancellationToken cancellationToken) => push switch
    {
        PushedReport report => handler.OnReportAsync(report, cancellationToken),
        PushedMessage message => handler.OnMessageAsync(message, cancellationToken),
        PushedBlock block => handler.OnBlockAsync(block, cancellationToken),
        _ => throw new UnreachableException(),
    };
}
