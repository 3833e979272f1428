using System;
using Microsoft.Extensions.Logging;

namespace TextMe.Emulator;

/// <summary>How an <see cref="EmulatorServer"/> runs.</summary>
public sealed record EmulatorServerOptions
{
    /// <summary>The port of 127.0.0.1 to listen on; 0, the default, for one that is free.</summary>
    public int Port { get; init; }

    /// <summary>
    /// How often what is due is pushed to the URLs that are registered, by the system's clock; <see langword="null"/>, the default, for never: then
    /// <see cref="TextMeEmulator.TakePushes"/> has it all. A URL that did not take a push in three turns one after another is taken off its feed, as the
    /// service does it: <see cref="TextMeEmulator.GetPushUrl"/> is then <see langword="null"/>.
    /// </summary>
    public TimeSpan? PushInterval { get; init; }

    /// <summary>Sets up the log; <see langword="null"/> for none.</summary>
    public Action<ILoggingBuilder>? Logging { get; init; }
}
