using System;

namespace TextMe.Emulator;

/// <summary>What the web console shows of a token once it was made: everything but its text.</summary>
/// <param name="Name">Its name, unique in the account: the date and time of its creation in Israel.</param>
/// <param name="CreatedAt">When it was made, to the second.</param>
/// <param name="ExpiresAt">When it stops working, whatever other tokens are made.</param>
public sealed record TokenInfo(string Name, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);
