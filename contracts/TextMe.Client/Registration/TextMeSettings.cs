using System;
using System.Globalization;
using System.Linq;
using Microsoft.Extensions.Configuration;

namespace TextMe;

/// <summary>Reads options from a section of a configuration, by hand: a binder would need reflection.</summary>
internal static class TextMeSettings
{
    private static readonly (string Name, string Kind)[] s_settings =
    [
        (nameof(TextMeOptions.Username), "a text"),
        (nameof(TextMeOptions.Token), "a text"),
        (nameof(TextMeOptions.Application), "a text"),
        (nameof(TextMeOptions.Environment), "Live or Test"),
        (nameof(TextMeOptions.Format), "Xml or Json"),
        (nameof(TextMeOptions.BaseAddress), "an address such as https://sms.example"),
        (nameof(TextMeOptions.Timeout), "a time such as 00:01:40, which is 100 seconds; a number alone would be days"),
        (nameof(TextMeOptions.MaxConcurrentRequests), "a whole number"),
        (nameof(TextMeOptions.AllowHttpOnLoopback), "true or false"),
        (nameof(TextMeOptions.LogBodies), "true or false"),
    ];

    private static readonly string[] s_setInCode =
        [nameof(TextMeOptions.Retry), nameof(TextMeOptions.RateLimit), nameof(TextMeOptions.TokenProvider), nameof(TextMeOptions.TokenStore)];

    private static readonly string[] s_names = [.. s_settings.Select(static setting => setting.Name), .. s_setInCode];

    /// <summary>Sets what the section holds. What cannot be read, or is no setting, becomes an error of the options: a typing error must not go unseen.</summary>
    public static void Read(IConfiguration section, TextMeOptions options)
    {
        foreach (IConfigurationSection setting in section.GetChildren())
        {
            bool isFine = setting.Value is { } value ? TrySet(options, setting.Key, value) : !setting.GetChildren().Any() || IsAnothers(setting.Key);
            if (!isFine)
            {
                options.AddUnreadable($"{setting.Path} {ErrorOf(setting.Key)}");
            }
        }
    }

    // Sections of other clients and of the application may stand within the one of a client, save where the name sounds like a setting.
    private static bool IsAnothers(string key) => KindOf(key) is null && NearestName.Find(key, s_names) is null;

    private static string? KindOf(string key) =>
        Array.Find(s_settings, setting => setting.Name.Equals(key, StringComparison.OrdinalIgnoreCase)).Kind;

    private static string ErrorOf(string key) => (KindOf(key), NearestName.Find(key, s_names)) switch
    {
        ({ } kind, _) => $"must be {kind}.",
        (_, { } nearest) when s_setInCode.Contains(nearest) => $"is no setting of TextMe; {nearest} can be set in code only.",
        (_, { } nearest) => $"is no setting of TextMe; is {nearest} meant?",
        _ => $"is no setting of TextMe; the settings are {string.Join(", ", s_settings.Select(static setting => setting.Name))}.",
    };

    private static bool TrySet(TextMeOptions options, string key, string value)
    {
        switch (key.ToUpperInvariant())
        {
            case "USERNAME":
                options.Username = value;
                return true;
            case "TOKEN":
                options.Token = value;
                return true;
            case "APPLICATION":
                options.Application = value;
                return true;
            case "ENVIRONMENT" when Enum.TryParse(value, ignoreCase: true, out TextMeEnvironment environment):
                options.Environment = environment;
                return true;
            case "FORMAT" when Enum.TryParse(value, ignoreCase: true, out WireFormat format):
                options.Format = format;
                return true;
            case "BASEADDRESS" when Uri.TryCreate(value, UriKind.Absolute, out Uri? address):
                options.BaseAddress = address;
                return true;
            case "TIMEOUT" when value.Contains(':') && TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out TimeSpan timeout):
                options.Timeout = timeout;
                return true;
            case "MAXCONCURRENTREQUESTS" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int count):
                options.MaxConcurrentRequests = count;
                return true;
            case "ALLOWHTTPONLOOPBACK" when bool.TryParse(value, out bool isAllowed):
                options.AllowHttpOnLoopback = isAllowed;
                return true;
            case "LOGBODIES" when bool.TryParse(value, out bool isLogged):
                options.LogBodies = isLogged;
                return true;
            default:
                return false;
        }
    }
}
