using System;
using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace TextMe.Client.Tests;

/// <summary>Keeps everything that is logged, at every level and with every exception and scope.</summary>
internal sealed class CapturedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    /// <summary>The category and the number of each event.</summary>
    public ConcurrentQueue<(string Category, int Id)> Events { get; } = new();

    public string Text => string.Join('\n', _lines);

    public void AddTo(ILoggingBuilder logging) => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(this);

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(CapturedLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            log._lines.Enqueue($"{category}: scope {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            log.Events.Enqueue((category, eventId.Id));
            log._lines.Enqueue($"{category}: {formatter(state, exception)} {exception}");
        }
    }
}
