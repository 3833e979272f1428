namespace TextMe.Emulator;

/// <summary>The service's refusals, in its own words where those are known.</summary>
internal static class Refusal
{
    public static ApiException BadCredentials() =>
        new(ApiStatus.BadCredentials, "Username or password is incorrect and API token is invalid");

    public static ApiException TokenExpired() =>
        new(ApiStatus.TokenExpired, "Username or password is incorrect and Expired API token");

    public static ApiException TokenMismatch() =>
        new(ApiStatus.TokenMismatch, "API token is valid but doesn't match username");

    public static ApiException UnknownUsername() =>
        new(ApiStatus.UnknownUsername, "username not exist in your account");

    public static ApiException UnknownCommand() =>
        new(ApiStatus.UnknownCommand, "Not a valid command sent");

    public static ApiException NoCurrentToken() =>
        new(ApiStatus.NoCurrentToken, "current token not found");

    // Inferred: the vendor does not say which status a sixth token gets. Of the documented ones, "no permission" fits best: it is about the account
    // and not the token, and trying again does not help, as it might with 6, "Process failure".
    public static ApiException TooManyTokens() => new(
        ApiStatus.NotPermitted,
        $"you have not permission for this function: {AccountService.MaxActiveTokens} tokens are active, delete one in the console");
}
