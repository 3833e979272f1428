using System;

namespace TextMe;

/// <summary>What a <see cref="RotatingTokenProvider"/> noticed. Calls go on; somebody should look.</summary>
public enum TokenWarningKind
{
    /// <summary>The token's expiry is missing, cannot be read or cannot be believed: it is used, and not renewed by itself.</summary>
    UnknownExpiry,

    /// <summary>By this machine's clock the token has expired, and yet the service accepts it: it is used, and nothing is minted.</summary>
    ClockDisagrees,

    /// <summary>The service refuses the token that it names as the current one; another one that it accepts is used, and nothing is minted.</summary>
    NewestRefused,

    /// <summary>A look for a newer token failed, for example for the network, the store, the bound on mints or a refusal; the token in use is used further.</summary>
    RenewalFailed,
}

/// <summary>One warning.</summary>
/// <param name="Kind">What was noticed.</param>
/// <param name="Message">The same in words; never a token.</param>
/// <param name="Exception">What failed, if something did.</param>
public sealed record TokenWarning(TokenWarningKind Kind, string Message, Exception? Exception = null);
