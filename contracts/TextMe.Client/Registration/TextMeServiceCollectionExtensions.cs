using System;
using System.Net.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TextMe;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers clients of the TextMe API.</summary>
public static class TextMeServiceCollectionExtensions
{
    /// <summary>Registers the client with what a section of the configuration says.</summary>
    /// <param name="services">Takes the registrations.</param>
    /// <param name="section">
    /// Its keys are the properties of <see cref="TextMeOptions"/> that are texts, numbers and times; anything else is an error, save sections whose
    /// names do not sound like one of them: they are another client's, or the application's own.
    /// </param>
    /// <inheritdoc cref="AddTextMe(IServiceCollection, string, Action{TextMeOptions})" path="/returns"/>
    public static IHttpClientBuilder AddTextMe(this IServiceCollection services, IConfiguration section) =>
        services.AddTextMe(Options.Options.DefaultName, section);

    /// <inheritdoc cref="AddTextMe(IServiceCollection, IConfiguration)"/>
    /// <param name="services">Takes the registrations.</param>
    /// <param name="name">The key of a client that stands beside others; the empty name is the one without a key.</param>
    /// <param name="section">As of a client without a name.</param>
    public static IHttpClientBuilder AddTextMe(this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return services.AddTextMe(name, options => TextMeSettings.Read(section, options));
    }

    /// <summary>Registers the client, as <see cref="TextMeClient"/> and as <see cref="ITextMeApi"/>; a singleton.</summary>
    /// <param name="services">Takes the registrations.</param>
    /// <param name="configure">As of a client that has a name.</param>
    /// <inheritdoc cref="AddTextMe(IServiceCollection, string, Action{TextMeOptions})" path="/returns"/>
    public static IHttpClientBuilder AddTextMe(this IServiceCollection services, Action<TextMeOptions> configure) =>
        services.AddTextMe(Options.Options.DefaultName, configure);

    /// <summary>Registers the client, as <see cref="TextMeClient"/> and as <see cref="ITextMeApi"/>; a singleton.</summary>
    /// <param name="services">Takes the registrations.</param>
    /// <param name="name">The key of a client that stands beside others; the empty name is the one without a key.</param>
    /// <param name="configure">
    /// Sets the options. They are checked when the host starts, else when the client is first resolved. What needs other services goes into
    /// <c>services.AddOptions&lt;TextMeOptions&gt;(name).Configure&lt;TService&gt;(…)</c>.
    /// </param>
    /// <returns>
    /// The builder of the <see cref="HttpClient"/>. A handler that sends a request again must know from elsewhere that the operation allows it: every operation
    /// is a POST.
    /// </returns>
    public static IHttpClientBuilder AddTextMe(this IServiceCollection services, string name, Action<TextMeOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<TextMeOptions>(name).Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TextMeOptions>, TextMeOptionsValidator>());
        string transport = name.Length == 0 ? "TextMe" : "TextMe." + name;
        if (name.Length == 0)
        {
            services.TryAddSingleton(provider => Create(provider, name, transport));
            services.TryAddSingleton<ITextMeApi>(static provider => provider.GetRequiredService<TextMeClient>());
        }
        else
        {
            services.TryAddKeyedSingleton(name, (provider, _) => Create(provider, name, transport));
            services.TryAddKeyedSingleton<ITextMeApi>(name, static (provider, key) => provider.GetRequiredKeyedService<TextMeClient>(key));
        }

        services.TryAddKeyedSingleton(transport, (provider, _) => Rotate(provider, OptionsOf(provider, name), transport));
        return services.AddWireTransport(transport, provider =>
        {
            TextMeOptions options = OptionsOf(provider, name);
            return options.ToTransportOptions(TokensOf(provider, options, transport), BodyLogOf(provider, options, transport));
        });
    }

    private static TextMeClient Create(IServiceProvider provider, string name, string transport)
    {
        TextMeOptions options = OptionsOf(provider, name);
        ILogger logger = provider.GetRequiredService<ILoggerFactory>().CreateLogger(transport);
        if (logger.IsEnabled(LogLevel.Information))
        {
            TextMeLog.ClientReady(logger, options.Username, options.Target);
        }

        if (options.LogBodies)
        {
            TextMeLog.BodiesLogged(logger);
        }

        return new TextMeClient(provider.GetRequiredKeyedService<IWireTransport>(transport), options);
    }

    // The container ends what it made itself, and nothing that the options were given.
    private static ITokenProvider TokensOf(IServiceProvider provider, TextMeOptions options, string transport) =>
        options.TokenStore is null ? options.CreateTokens() : provider.GetRequiredKeyedService<RotatingTokenProvider>(transport);

    private static RotatingTokenProvider Rotate(IServiceProvider provider, TextMeOptions options, string transport)
    {
        ILogger logger = provider.GetRequiredService<ILoggerFactory>().CreateLogger(transport);
        HttpClient http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(transport);
        Action<ShownBody>? onBody = BodyLogOf(provider, options, transport);
        return new RotatingTokenProvider(credential => new HttpWireTransport(http, options.ToTransportOptions(credential, onBody)), new RotatingTokenOptions
        {
            Username = options.Username,
            Seed = options.CreateTokens(),
            Store = options.TokenStore!,
            OnWarning = warning => TextMeLog.TokenWarning(logger, warning.Message, warning.Exception),
        });
    }

    private static Action<ShownBody>? BodyLogOf(IServiceProvider provider, TextMeOptions options, string transport)
    {
        if (!options.LogBodies)
        {
            return null;
        }

        ILogger logger = provider.GetRequiredService<ILoggerFactory>().CreateLogger(transport + ".Bodies");
        return body => TextMeLog.Body(logger, body);
    }

    private static TextMeOptions OptionsOf(IServiceProvider provider, string name) =>
        provider.GetRequiredService<IOptionsMonitor<TextMeOptions>>().Get(name);
}
