using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.TokenStore.Tests.Servers;

/// <summary>A server in a folder of its own, reached by a socket in that folder alone. Started by the first test that asks for it.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private readonly Lazy<Task> _start;
    private readonly string _folder = Directory.CreateTempSubdirectory("textmepg").FullName;
    private readonly string _binaries = FindBinaries() ?? "";

    public PostgreSqlServer() => _start = new Lazy<Task>(StartServerAsync);

    public string ConnectionString => $"Host={_folder};Username=textme;Database=postgres;Timeout=60;Pooling=true";

    private string Data => Path.Combine(_folder, "data");

    public static string? FindBinaries() =>
        FoldersToLookIn().FirstOrDefault(static folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));

    public Task StartAsync() => _start.Value;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_start.IsValueCreated)
        {
            await _start.Value;
            await RunAsync("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static IEnumerable<string> FoldersToLookIn()
    {
        const string Debian = "/usr/lib/postgresql";
        IEnumerable<string> path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> versions = Directory.Exists(Debian) ? Directory.GetDirectories(Debian).OrderDescending() : [];
        return versions.Select(static version => Path.Combine(version, "bin")).Concat(path);
    }

    private async Task StartServerAsync()
    {
        if (_binaries.Length == 0)
        {
            throw new InvalidOperationException("PostgreSQL is not installed, and CI=true does without no test: apt-get install postgresql.");
        }

        if (Environment.IsPrivilegedProcess)
        {
            // PostgreSQL refuses to run as root.
            await ExecuteAsync("chown", "postgres", _folder);
        }

        await RunAsync("initdb", "-D", Data, "-U", "textme", "-A", "trust", "-E", "UTF8", "--no-sync");
        await RunAsync(
            "pg_ctl", "-D", Data, "-l", Path.Combine(_folder, "log"), "-w", "-t", "120",
            "-o", $"-c listen_addresses= -c unix_socket_directories={_folder} -c fsync=off", "start");
    }

    private Task RunAsync(string program, params string[] arguments)
    {
        string path = Path.Combine(_binaries, program);
        return Environment.IsPrivilegedProcess
            ? ExecuteAsync("runuser", ["-u", "postgres", "--", path, .. arguments])
            : ExecuteAsync(path, arguments);
    }

    private async Task ExecuteAsync(string program, params string[] arguments)
    {
        // No pipes: the server would hold them open after pg_ctl has ended.
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder })!;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
