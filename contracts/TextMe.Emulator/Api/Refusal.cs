namespace TextMe.Emulator;

/// <summary>The service's refusals, in its own words where those are known (sheet §6).</summary>
internal static class Refusal
{
    public static ApiException BadCredentials() =>
        new(ApiStatus.BadCredentials, "Username or password is incorrect and API token is invalid");

    public static ApiException NotEnoughCredit() => new(ApiStatus.NotEnoughCredit, "Not enough credit");

    public static ApiException NotAtThisTime() => new(ApiStatus.NotAtThisTime, "No permission to send SMS at this time");

    public static ApiException AllBlocked() => new(ApiStatus.AllBlocked, "All numbers are on a blocked list");

    public static ApiException TokenExpired() =>
        new(ApiStatus.TokenExpired, "Username or password is incorrect and Expired API token");

    public static ApiException TokenMismatch() =>
        new(ApiStatus.TokenMismatch, "API token is valid but doesn't match username");

    public static ApiException NotEnoughMoney() => new(ApiStatus.NotEnoughMoney, "Not enough money");

    public static ApiException WrongCode() => new(ApiStatus.WrongCode, "Unverified code");

    public static ApiException UnknownUsername() =>
        new(ApiStatus.UnknownUsername, "username not exist in your account");

    public static ApiException NoCurrentToken() =>
        new(ApiStatus.NoCurrentToken, "current token not found");

    public static ApiException NotPermitted() => new(ApiStatus.NotPermitted, "you have not permission for this function");

    // Inferred: the vendor does not say which status a sixth token gets. Of the documented ones, "no permission" fits best: it is about the account
    // and not the token, and trying again does not help, as it might with 6, "Process failure".
    public static ApiException TooManyTokens() => new(
        ApiStatus.NotPermitted,
        $"you have not permission for this function: {TextMeEmulator.MaxActiveTokens} tokens are active, delete one in the console");

    public static ApiException UnverifiedSource() =>
        new(ApiStatus.UnverifiedSource, "unverified source number - you can verify this number with verify_phone request");

    public static ApiException PushUrlExists() => new(ApiStatus.PushUrlExists, "push url already exists");

    public static ApiException InvalidUrl() => new(ApiStatus.Malformed, "url: not a valid address");

    public static ApiException AllTemporarilyBlocked() => new(ApiStatus.AllTemporarilyBlocked, "All numbers have been temporarily blocked");

    // From here on the codes are known and the words are ours.
    public static ApiException AlreadyCancelled() => new(ApiStatus.AlreadyCancelled, "campaign already cancelled");

    public static ApiException AlreadySent() => new(ApiStatus.AlreadySent, "campaign already sent");

    public static ApiException UnknownCampaign() => new(ApiStatus.UnknownCampaign, "campaign is not yours or does not exist");

    public static ApiException UnknownContactList() => new(ApiStatus.UnknownContactList, "contact list does not exist");

    public static ApiException AmountAboveCredit() => new(ApiStatus.AmountAboveCredit, "amount must be below your credit");

    public static ApiException UsernameTaken() => new(ApiStatus.UsernameTaken, "username already exists");
}
