using System;

namespace TextMe.Emulator;

/// <summary>A message that somebody sent to a number of the account.</summary>
/// <param name="Row">The row of reports.</param>
/// <param name="At">When.</param>
internal sealed record StoredIncoming(IncomingMessage Row, DateTimeOffset At);
