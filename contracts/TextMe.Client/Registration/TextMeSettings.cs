using System;
using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace TextMe;

/// <summary>Reads options from a section of a configuration, by hand: a binder would need reflection.</summary>
internal static class TextMeSettings
{
    /// <summary>Sets what the section holds. What cannot be read, or is no setting, becomes an error of the options: a typing error must not go unseen.</summary>
    public static void Read(IConfiguration section, TextMeOptions options)
    {
        foreach (IConfigurationSection setting in section.GetChildren())
        {
            // Sections within it are somebody else's, such as another client's.
            if (setting.Value is { } value && !TrySet(options, setting.Key, value))
            {
                options.AddUnreadable($"{setting.Path} is no setting of TextMe, or its value is not of its kind.");
            }
        }
    }

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
            case "TIMEOUT" when TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out TimeSpan timeout):
                options.Timeout = timeout;
                return true;
            case "MAXCONCURRENTREQUESTS" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int count):
                options.MaxConcurrentRequests = count;
                return true;
            case "ALLOWHTTPONLOOPBACK" when bool.TryParse(value, out bool isAllowed):
                options.AllowHttpOnLoopback = isAllowed;
                return true;
            default:
                return false;
        }
    }
}
