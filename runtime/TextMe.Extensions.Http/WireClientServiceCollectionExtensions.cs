using System;
using System.Net.Http;
using System.Threading;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TextMe;
using TextMe.Extensions.Http;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers clients of contracts.</summary>
public static class WireClientServiceCollectionExtensions
{
    /// <summary>Registers the client of a contract, over HTTP.</summary>
    /// <inheritdoc cref="AddWireClient{TContract}(IServiceCollection, Action{HttpWireTransportOptions, IServiceProvider})"/>
    public static IHttpClientBuilder AddWireClient<TContract>(this IServiceCollection services, Action<HttpWireTransportOptions> configure)
        where TContract : class, IApiContract<TContract>
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddWireClient<TContract>((options, _) => configure(options));
    }

    /// <summary>Registers the client of a contract, over HTTP, with options that need other services, a token provider for example.</summary>
    /// <typeparam name="TContract">The contract: an interface marked with <see cref="ApiContractAttribute"/>.</typeparam>
    /// <param name="services">Takes the registrations.</param>
    /// <param name="configure">Sets the options. They are checked when the host starts, else when the client is first resolved.</param>
    /// <returns>
    /// The builder of the named <see cref="HttpClient"/>, to add handlers for example. A handler that sends a request again must know from elsewhere
    /// that the operation allows it: every operation is a POST.
    /// </returns>
    /// <remarks>
    /// The client is a singleton: it holds no state, and its connections are renewed by the primary handler, so the factory's own rotation is off. The values of
    /// all headers are redacted in the factory's logs, under every version of .NET.
    /// </remarks>
    public static IHttpClientBuilder AddWireClient<TContract>(
        this IServiceCollection services, Action<HttpWireTransportOptions, IServiceProvider> configure)
        where TContract : class, IApiContract<TContract>
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        string name = typeof(TContract).FullName ?? typeof(TContract).Name;
        services.AddOptions<HttpWireTransportOptions>(name).Configure<IServiceProvider>(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<HttpWireTransportOptions>, HttpWireTransportOptionsValidator>());
        services.TryAddSingleton(provider => TContract.CreateClient(provider.GetRequiredKeyedService<IWireTransport>(name)));
        return services.AddWireTransport(name, provider => provider.GetRequiredService<IOptionsMonitor<HttpWireTransportOptions>>().Get(name));
    }

    /// <summary>Registers a transport over HTTP as the keyed singleton <see cref="IWireTransport"/>, for clients that are made of one.</summary>
    /// <param name="services">Takes the registrations.</param>
    /// <param name="name">The key, and the name of the <see cref="HttpClient"/> and of the category of its log.</param>
    /// <param name="options">Gives the options, once.</param>
    /// <inheritdoc cref="AddWireClient{TContract}(IServiceCollection, Action{HttpWireTransportOptions, IServiceProvider})" path="/returns"/>
    public static IHttpClientBuilder AddWireTransport(
        this IServiceCollection services, string name, Func<IServiceProvider, HttpWireTransportOptions> options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddKeyedSingleton<IWireTransport>(name, (provider, _) => new LoggingTransport(
            new HttpWireTransport(provider.GetRequiredService<IHttpClientFactory>().CreateClient(name), options(provider)),
            provider.GetRequiredService<ILoggerFactory>().CreateLogger(name)));

        // The transport times the whole call itself; the client's own timeout would end at the headers.
        return services.AddHttpClient(name)
            .ConfigureHttpClient(static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(static () => HttpWireTransport.CreateHandler())
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RedactLoggedHeaders(static _ => true);
    }
}
