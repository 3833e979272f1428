using System;
using System.IO;
using System.Linq;
using System.Runtime.Versioning;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.TokenStore.Tests.Files;

public sealed class FileTokenStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("textme").FullName;
    private readonly string _path;
    private readonly FileTokenStore _store;

    public FileTokenStoreTests()
    {
        _path = Path.Combine(_folder, "token.json");
        _store = new FileTokenStore(_path);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_was_saved_is_loaded()
    {
        var expiresAt = new DateTimeOffset(2032, 1, 1, 7, 30, 0, TimeSpan.Zero);
        TokenState empty = await LoadAsync();
        Assert.Equal(0, empty.Version);
        Assert.Null(empty.Token);

        TokenState state = empty with { Token = TokenOf("invented"), Mints = [expiresAt.AddDays(-730)], MintingUntil = expiresAt };
        state = state with { Token = state.Token! with { ExpiresAt = expiresAt } };
        Assert.True(await SaveAsync(state));

        TokenState loaded = await LoadAsync();
        Assert.Equal(1, loaded.Version);
        Assert.Equal(state.Token, loaded.Token);
        Assert.Equal(state.Mints, loaded.Mints);
        Assert.Equal(expiresAt, loaded.MintingUntil);
    }

    [Fact]
    public async Task A_save_over_something_newer_changes_nothing()
    {
        TokenState first = await LoadAsync();
        Assert.True(await SaveAsync(first with { Token = TokenOf("one") }));

        Assert.False(await SaveAsync(first with { Token = TokenOf("two") }));

        Assert.Equal("one", (await LoadAsync()).Token?.Token);
    }

    [Fact]
    public async Task Of_many_savers_at_one_time_one_succeeds()
    {
        TokenState first = await LoadAsync();

        bool[] saved = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() =>
            new FileTokenStore(_path).TrySaveAsync(first with { Token = TokenOf($"token{i}") }, CancellationToken.None).AsTask())));

        Assert.Single(saved, true);
        Assert.Equal(1, (await LoadAsync()).Version);
    }

    [Fact]
    public async Task Only_the_owner_can_read_the_file_and_nothing_else_is_left()
    {
        File.WriteAllText(_path + ".tmp", "of a process that died");
        Assert.True(await SaveAsync(new TokenState { Token = TokenOf("one") }));

        Assert.Equal(["token.json", "token.json.lock"], Directory.GetFiles(_folder).Select(Path.GetFileName).Order());
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_path));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"version":"CANARY"}""")]
    [InlineData("""{"version":1,"token":{"token":"CANARY","expires_at":"CANARY"},"mints":[]}""")]
    [InlineData("CANARY")]
    public async Task A_damaged_file_is_named_and_neither_shown_nor_replaced(string content)
    {
        Write(content);

        TokenStoreException loading = await Assert.ThrowsAsync<TokenStoreException>(LoadAsync);
        await Assert.ThrowsAsync<TokenStoreException>(() => SaveAsync(new TokenState()));

        Assert.Contains(_path, loading.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", loading.ToString(), StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(_path));
    }

    [Fact]
    public async Task A_file_that_cannot_be_a_token_file_is_not_read()
    {
        Write(new string(' ', 100_000));

        Assert.Contains("65536 bytes", (await Assert.ThrowsAsync<TokenStoreException>(LoadAsync)).Message, StringComparison.Ordinal);
    }

    [UnixFact, UnsupportedOSPlatform("windows")]
    public async Task A_file_that_others_can_read_is_refused()
    {
        await SaveAsync(new TokenState());
        File.SetUnixFileMode(_path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        Assert.Contains("chmod 600", (await Assert.ThrowsAsync<TokenStoreException>(LoadAsync)).Message, StringComparison.Ordinal);
    }

    [UnixTheory, UnsupportedOSPlatform("windows")]
    [InlineData(UnixFileMode.GroupWrite)]
    [InlineData(UnixFileMode.OtherWrite)]
    [InlineData(UnixFileMode.OtherWrite | UnixFileMode.GroupWrite | UnixFileMode.StickyBit)]
    public async Task A_folder_that_others_can_write_to_is_refused(UnixFileMode others)
    {
        File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | others);

        Assert.Contains("folder", (await Assert.ThrowsAsync<TokenStoreException>(() => SaveAsync(new TokenState()))).Message, StringComparison.Ordinal);
    }

    [UnixFact, UnsupportedOSPlatform("windows")]
    public async Task A_symbolic_link_is_refused_even_one_to_nothing()
    {
        File.CreateSymbolicLink(_path, Path.Combine(_folder, "elsewhere"));

        Assert.Contains("symbolic link", (await Assert.ThrowsAsync<TokenStoreException>(LoadAsync)).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<TokenStoreException>(() => SaveAsync(new TokenState()));
        Assert.False(File.Exists(Path.Combine(_folder, "elsewhere")));
    }

    [Fact]
    public async Task A_lock_that_is_not_given_back_in_time_is_named()
    {
        await SaveAsync(new TokenState());
        using var held = new FileStream(_path + ".lock", FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var impatient = new FileTokenStore(_path) { LockTimeout = TimeSpan.Zero };

        TokenStoreException locked = await Assert.ThrowsAsync<TokenStoreException>(() => impatient.LoadAsync(CancellationToken.None).AsTask());
        Assert.Contains("another process", locked.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_an_error_of_the_store()
    {
        var store = new FileTokenStore(Path.Combine(_folder, "missing", "token.json"));

        await Assert.ThrowsAsync<TokenStoreException>(() => store.LoadAsync(CancellationToken.None).AsTask());
    }

    [UnixFact, UnsupportedOSPlatform("windows")]
    public async Task What_is_no_lock_is_not_waited_for_and_no_process_is_blamed()
    {
        File.CreateSymbolicLink(_path + ".lock", _path + ".lock");
        var patient = new FileTokenStore(_path) { LockTimeout = TimeSpan.FromHours(1) };

        TokenStoreException error = await Assert.ThrowsAsync<TokenStoreException>(
            () => patient.TrySaveAsync(new TokenState(), CancellationToken.None).AsTask().WaitAsync(TimeSpan.FromSeconds(30)));

        Assert.IsType<IOException>(error.InnerException);
        Assert.DoesNotContain("another process", error.Message, StringComparison.Ordinal);
        Assert.Contains("cannot be written", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_that_is_given_back_is_waited_for()
    {
        var held = new FileStream(_path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        Task<bool> save = SaveAsync(new TokenState());
        Assert.False(save.IsCompleted);

        await held.DisposeAsync();

        Assert.True(await save);
    }

    private static StoredApiToken TokenOf(string text) => new() { Token = text };

    private Task<TokenState> LoadAsync() => _store.LoadAsync(CancellationToken.None).AsTask();

    private Task<bool> SaveAsync(TokenState state) => _store.TrySaveAsync(state, CancellationToken.None).AsTask();

    private void Write(string content)
    {
        File.WriteAllText(_path, content);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }
}
