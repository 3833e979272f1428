namespace TextMe;

/// <summary>
/// Statuses of a reply, as the vendor documents them. They say nothing about single rows of a report, which have a scale of their own.
/// </summary>
public static class ApiStatus
{
    /// <summary>Accepted.</summary>
    public const int Success = 0;

    /// <summary>The body could not be parsed.</summary>
    public const int Malformed = 1;

    /// <summary>A required field is missing; the message names it.</summary>
    public const int MissingField = 2;

    /// <summary>The token is not valid.</summary>
    public const int BadCredentials = 3;

    /// <summary>Not enough credit.</summary>
    public const int NotEnoughCredit = 4;

    /// <summary>The process failed; worth one delayed retry where the operation allows it.</summary>
    public const int ProcessFailure = 6;

    /// <summary>The token has expired.</summary>
    public const int TokenExpired = 10;

    /// <summary>The token is valid, but not for this username.</summary>
    public const int TokenMismatch = 11;

    /// <summary>The action is neither <c>new</c> nor <c>current</c>.</summary>
    public const int InvalidAction = 502;

    /// <summary>The username does not exist in the account.</summary>
    public const int UnknownUsername = 503;

    /// <summary>There is no current token.</summary>
    public const int NoCurrentToken = 504;

    /// <summary>The account lacks the permission for this operation.</summary>
    public const int NotPermitted = 511;

    /// <summary>The root names no operation.</summary>
    public const int UnknownCommand = 997;

    /// <summary>Unknown error in the request.</summary>
    public const int UnknownError = 998;

    /// <summary>Contact support.</summary>
    public const int ContactSupport = 999;
}
