using System;
using System.Collections.Generic;

namespace TextMe.Client.Tests.Vectors;

/// <summary>The typed side of a vector.</summary>
internal sealed class VectorCase
{
    private const string Unparsable = "There was a problem parsing your";

    public static readonly IReadOnlyDictionary<string, VectorCase> All = new Dictionary<string, VectorCase>
    {
        ["new"] = Success(TokenAction.New, "EXAMPLETOKENMINTEDJUSTNOW0", new DateTimeOffset(2032, 1, 1, 9, 30, 0, TimeSpan.FromHours(2))),
        ["current"] = Success(TokenAction.Current, "EXAMPLETOKENMINTEDLASTYEAR", new DateTimeOffset(2031, 6, 1, 12, 0, 0, TimeSpan.FromHours(3))),
        ["error-1"] = new() { Status = 1, Message = Unparsable + " XML", JsonMessage = Unparsable + " JSON" },
        ["error-2"] = new() { Status = 2, Message = "action is missing" },
        ["error-3"] = Refused(3, "Username or password is incorrect and API token is invalid"),
        ["error-10"] = Refused(10, "Username or password is incorrect and Expired API token"),
        ["error-11"] = Refused(11, "API token is valid but doesn't match username", Requests.For("globex", TokenAction.Current)),
        ["error-502"] = new() { Status = 502, Message = "action type not valid" },
        ["error-503"] = Refused(503, "username not exist in your account", Requests.For("acme_admin", "globex", TokenAction.Current)),
        ["error-504"] = Refused(504, "current token not found", Requests.For("acme_admin", "acme_branch", TokenAction.Current)),
        ["error-511"] = Refused(
            511,
            "you have not permission for this function: 5 tokens are active, delete one in the console",
            Requests.For("acme_admin", "acme", TokenAction.New)),
        ["error-997"] = new() { Status = 997, Message = "Not a valid command sent" },
    };

    /// <summary>The request; <see langword="null"/> if the client cannot write it.</summary>
    public ApiTokenRequest? Request { get; private init; }

    /// <summary>The reply of a success.</summary>
    public ApiToken? Token { get; private init; }

    public int Status { get; private init; }

    public string? Message { get; private init; }

    public string? JsonMessage { get; private init; }

    public string? MessageIn(WireFormat format) => format == WireFormat.Json ? JsonMessage ?? Message : Message;

    private static VectorCase Success(TokenAction action, string token, DateTimeOffset expiresAt) =>
        new() { Request = Requests.For("acme_admin", "acme", action), Token = new ApiToken { Token = token, ExpiresAt = ServiceTime.ToSecond(expiresAt) } };

    private static VectorCase Refused(int status, string message, ApiTokenRequest? request = null) =>
        new() { Status = status, Message = message, Request = request ?? Requests.For("acme_admin", "acme", TokenAction.Current) };
}
