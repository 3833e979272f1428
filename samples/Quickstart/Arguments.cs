using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using TextMe;

namespace Quickstart;

/// <summary>The command line. Tokens are no part of it: it stands in process lists and in the shell's history.</summary>
internal sealed class Arguments
{
    public const string TokenVariable = "TEXTME_API_TOKEN";

    public const string Help =
        $"""
        Reads and mints TextMe API tokens in XML and in JSON, and prints what goes over the wire, tokens masked.

          dotnet run --project samples/Quickstart
              against a service of its own on 127.0.0.1; needs no network and no account

          {TokenVariable}=... dotnet run --project samples/Quickstart -- --url <address> --username <name>
              against a real service, for example https://my.textme.co.il

          --url <address>     scheme, host and port of the service; the API is at /api below it; https, or http on this machine
          --username <name>   the account that the token was issued for; goes with --url
          --mint              goes with --url: also mint a token. Without it the real service is only read from: an account can have
                              no more than five active tokens, and only its web console deletes one. Exactly one is minted; being
                              masked here, it is read with "current" or deleted in the console
          --help              this text

        Exit codes: 0 everything went as told, 1 something did not, 2 wrong usage.

        """;

    private Arguments()
    {
    }

    public bool IsHelp { get; private init; }

    public bool Mints { get; private init; }

    /// <summary>The real service, or <see langword="null"/>: start one.</summary>
    public Target? Target { get; private init; }

    public static bool TryParse(
        string[] args, string? token, [NotNullWhen(true)] out Arguments? arguments, [NotNullWhen(false)] out string? error)
    {
        arguments = null;
        if (!TryCollect(args, out Dictionary<string, string?> given, out error))
        {
            return false;
        }

        if (given.ContainsKey("--help"))
        {
            arguments = new Arguments { IsHelp = true };
            return true;
        }

        if (!given.TryGetValue("--url", out string? url))
        {
            error = given.Count == 0 ? null : "--username and --mint go with --url.";
            arguments = error is null ? new Arguments() : null;
            return error is null;
        }

        if (!given.TryGetValue("--username", out string? username))
        {
            error = "--url needs --username.";
        }
        else if (string.IsNullOrWhiteSpace(token))
        {
            error = $"--url needs a token in the environment variable {TokenVariable}.";
        }
        else if (FindError(url!, out Uri? address) is { } addressError)
        {
            error = addressError;
        }
        else
        {
            arguments = new Arguments { Target = new Target(address!, username!, token), Mints = given.ContainsKey("--mint") };
        }

        return arguments is not null;
    }

    private static bool TryCollect(string[] args, out Dictionary<string, string?> given, [NotNullWhen(false)] out string? error)
    {
        given = new Dictionary<string, string?>(StringComparer.Ordinal);
        error = null;
        for (int i = 0; i < args.Length && error is null; i++)
        {
            string name = args[i];
            string? value = null;
            if (name is "--url" or "--username")
            {
                value = ++i < args.Length ? args[i] : null;
                error = string.IsNullOrEmpty(value) || value.StartsWith("--", StringComparison.Ordinal) ? $"{name} needs a value." : null;
            }
            else if (name is not ("--mint" or "--help"))
            {
                error = $"{name} is no option of this program.";
            }

            error ??= given.TryAdd(name, value) ? null : $"{name} stands twice.";
        }

        return error is null;
    }

    /// <summary>Holds the address against the transport's own rules, here rather than at the first call.</summary>
    private static string? FindError(string url, out Uri? address)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out address))
        {
            return "--url is no address; it looks like https://my.textme.co.il.";
        }

        if (address.AbsolutePath.TrimEnd('/').EndsWith("/api", StringComparison.Ordinal))
        {
            return "--url stands for the service; /api is added to it.";
        }

        return Tour.OptionsFor(new Target(address, "", "-"), WireFormat.Xml).Validate().Count == 0
            ? null
            : "--url must be https (http only for this machine), without credentials, query or fragment.";
    }
}
