using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>Keeps the token in a file, for all processes of one machine that run as one user.</summary>
/// <remarks>
/// <para>On Unix the file is made readable for its owner alone, and one that others can read is refused, as is a symbolic link in the file's place and a
/// folder that its group or everybody can write to, for who can write there can put another file in this one's place. A sticky folder such as <c>/tmp</c> is
/// refused too: there everybody can be the first to make the file, or its lock. On Windows the folder's access rights count: use one in the user's profile.</para>
/// <para>The file is replaced as a whole, so a reader sees the old state or the new one. Writers take turns by a lock on <c>path.lock</c>, which the
/// system gives back when a process dies. Locks do not work on every network file system: keep the file on a local disk.</para>
/// </remarks>
public sealed class FileTokenStore : ITokenStore
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const int MaxBytes = 64 << 10;

    private readonly string _path;

    /// <summary>Creates the store; nothing is read or written yet.</summary>
    /// <param name="path">The file. Its folder must exist.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public FileTokenStore(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = Path.GetFullPath(path);
    }

    /// <summary>How long to wait for other processes that save. Default: 10 s.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public async ValueTask<TokenState> LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            using FileStream held = await LockAsync(cancellationToken).ConfigureAwait(false);
            return Read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TokenStoreException($"The token file {_path} cannot be read. {e.Message}", e);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TrySaveAsync(TokenState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        try
        {
            using FileStream held = await LockAsync(cancellationToken).ConfigureAwait(false);
            if (Read().Version != state.Version)
            {
                return false;
            }

            Replace(WireSerializer.Serialize(state with { Version = state.Version + 1 }, WireFormat.Json));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TokenStoreException($"The token file {_path} cannot be written. {e.Message}", e);
        }
    }

    private async Task<FileStream> LockAsync(CancellationToken cancellationToken)
    {
        CheckFolder();
        long started = TimeProvider.System.GetTimestamp();
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        while (true)
        {
            try
            {
                return new FileStream(_path + ".lock", options);
            }
            catch (IOException e) when (IsHeld(e))
            {
                // Held by somebody else, for as long as a small file takes to be written.
                if (TimeProvider.System.GetElapsedTime(started) > LockTimeout)
                {
                    throw new TokenStoreException($"The token file {_path} cannot be locked: another process holds it.", e);
                }
            }

            await Task.Delay(20, cancellationToken).ConfigureAwait(false);
        }
    }

    // Any other failure, of a disk that is full or read-only for example, would not pass by waiting.
    private static bool IsHeld(IOException e) => OperatingSystem.IsWindows()
        ? (e.HResult & 0xFFFF) is 32 or 33 // ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
        : e.HResult is 11 or 35; // EWOULDBLOCK of Linux and of macOS

    private TokenState Read()
    {
        var file = new FileInfo(_path);
        if (!file.Exists && file.LinkTarget is null)
        {
            return new TokenState();
        }

        CheckFile(file);
        byte[] content = File.ReadAllBytes(_path);
        try
        {
            return WireSerializer.Deserialize<TokenState>(content, WireFormat.Json);
        }
        catch (WireFormatException e)
        {
            throw new TokenStoreException(
                $"The token file {_path} is damaged. {e.Message} Nothing is minted while it is; restore it, or delete it to start from the configured token.", e);
        }
    }

    private void Replace(byte[] content)
    {
        // Nobody else is here, so one that is left was left by a process that died. Made anew: an old one may have other rights.
        string temporary = _path + ".tmp";
        File.Delete(temporary);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        using (var stream = new FileStream(temporary, options))
        {
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, _path, overwrite: true);
    }

    private void CheckFolder()
    {
        if (!OperatingSystem.IsWindows()
            && (File.GetUnixFileMode(Path.GetDirectoryName(_path)!) & (UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) != 0)
        {
            throw new TokenStoreException($"Others than its owner can write to the folder of the token file {_path}: chmod go-w, or take one of your own.");
        }
    }

    private void CheckFile(FileInfo file)
    {
        if (file.LinkTarget is not null)
        {
            throw new TokenStoreException($"The token file {_path} is a symbolic link: name the file itself.");
        }

        if (!OperatingSystem.IsWindows() && (file.UnixFileMode & ~(OwnerOnly | UnixFileMode.UserExecute)) != 0)
        {
            throw new TokenStoreException($"Others than its owner have rights to the token file {_path}: chmod 600, and replace the token if they may have read it.");
        }

        if (file.Length > MaxBytes)
        {
            throw new TokenStoreException($"The token file {_path} has more than {MaxBytes} bytes: it is no token file.");
        }
    }
}
