using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using TextMe.TokenStore.PostgreSql;
using Xunit;

namespace TextMe.TokenStore.Tests.Servers;

public sealed class PostgreSqlTokenStoreTests(PostgreSqlServer server) : IClassFixture<PostgreSqlServer>
{
    [PostgreSqlFact]
    public async Task What_was_saved_is_loaded()
    {
        await using NpgsqlDataSource database = await ConnectAsync();
        var store = new PostgreSqlTokenStore(database, OptionsFor("saved"));
        var other = new PostgreSqlTokenStore(database, new PostgreSqlTokenStoreOptions { Account = "globex", Table = "saved" });
        var expiresAt = new DateTimeOffset(2032, 1, 1, 7, 30, 0, TimeSpan.Zero);
        TokenState empty = await store.LoadAsync(default);
        TokenState state = empty with { Token = TokenOf("invented") with { ExpiresAt = expiresAt }, Mints = [expiresAt], MintingUntil = expiresAt };

        Assert.True(await store.TrySaveAsync(state, default));
        TokenState loaded = await store.LoadAsync(default);
        Assert.True(await store.TrySaveAsync(loaded with { MintingUntil = null }, default));

        Assert.Equal((0, 1), (empty.Version, loaded.Version));
        Assert.Equal(state.Token, loaded.Token);
        Assert.Equal(state.Mints, loaded.Mints);
        Assert.Equal(expiresAt, loaded.MintingUntil);
        loaded = await store.LoadAsync(default);
        Assert.Equal(2, loaded.Version);
        Assert.Null(loaded.MintingUntil);
        Assert.Equal(0, (await other.LoadAsync(default)).Version);
    }

    [PostgreSqlFact]
    public async Task Of_many_who_create_the_table_and_save_at_one_time_one_succeeds_each_round()
    {
        await using NpgsqlDataSource database = await ConnectAsync();
        var stores = Enumerable.Range(0, 16).Select(_ => new PostgreSqlTokenStore(database, OptionsFor("raced"))).ToArray();
        for (int round = 1; round <= 3; round++)
        {
            TokenState[] loaded = await Task.WhenAll(stores.Select(static store => store.LoadAsync(default).AsTask()));
            bool[] saved = await Task.WhenAll(stores.Select((store, i) => store.TrySaveAsync(loaded[i], default).AsTask()));

            Assert.Single(saved, true);
            Assert.Equal(round, (await stores[0].LoadAsync(default)).Version);
        }
    }

    [PostgreSqlTheory]
    [InlineData("repeatable\\ read")]
    [InlineData("serializable")]
    public async Task Who_loses_against_another_transaction_has_saved_nothing_under_every_isolation(string isolation)
    {
        await server.StartAsync();
        await using NpgsqlDataSource database = new NpgsqlSlimDataSourceBuilder(
            $"{server.ConnectionString};Options=-c default_transaction_isolation={isolation}").Build();
        string table = "isolated_" + isolation[..3];
        var stores = Enumerable.Range(0, 16).Select(_ => new PostgreSqlTokenStore(database, OptionsFor(table))).ToArray();
        for (int round = 1; round <= 10; round++)
        {
            TokenState[] loaded = await Task.WhenAll(stores.Select(static store => store.LoadAsync(default).AsTask()));
            bool[] saved = await Task.WhenAll(stores.Select((store, i) => store.TrySaveAsync(loaded[i], default).AsTask()));

            Assert.Single(saved, true);
            Assert.Equal(round, (await stores[0].LoadAsync(default)).Version);
        }

        // For certain, and not by chance as above: the row is changed while a save of an older snapshot waits for it.
        TokenState state = await stores[0].LoadAsync(default);
        await using NpgsqlConnection holder = await database.OpenConnectionAsync();
        await using NpgsqlTransaction transaction = await holder.BeginTransactionAsync();
        await ExecuteAsync(holder, $"update {table} set version = version + 1");
        Task<bool> late = stores[0].TrySaveAsync(state, default).AsTask();
        while (await CountAsync("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%" + table + "%'") == 0)
        {
            await Task.Yield();
        }

        await transaction.CommitAsync();
        Assert.False(await late);
        Assert.Equal(11, (await stores[0].LoadAsync(default)).Version);

        async Task<long> CountAsync(string query)
        {
            await using NpgsqlCommand command = database.CreateCommand(query);
            return (long)(await command.ExecuteScalarAsync())!;
        }
    }

    [PostgreSqlFact]
    public async Task Who_is_the_victim_of_a_deadlock_has_saved_nothing()
    {
        await using NpgsqlDataSource database = await ConnectAsync();
        var store = new PostgreSqlTokenStore(database, OptionsFor("deadlocked"));
        await store.LoadAsync(default);
        await using NpgsqlConnection connection = await database.OpenConnectionAsync();
        await ExecuteAsync(connection, """
            create function lose() returns trigger language plpgsql as $$ begin raise exception 'victim' using errcode = '40P01'; end $$;
            create trigger lose before insert on deadlocked for each row execute function lose();
            """);

        Assert.False(await store.TrySaveAsync(new TokenState(), default));

        Assert.Equal(0, (await store.LoadAsync(default)).Version);
    }

    [PostgreSqlFact]
    public async Task Names_are_quoted()
    {
        await using NpgsqlDataSource database = await ConnectAsync();
        await using (NpgsqlCommand command = database.CreateCommand("create schema \"My \"\"schema\""))
        {
            await command.ExecuteNonQueryAsync();
        }

        var store = new PostgreSqlTokenStore(
            database, new PostgreSqlTokenStoreOptions { Account = "a'c\"me", Schema = "My \"schema", Table = "x\"; drop table y; --" });

        Assert.True(await store.TrySaveAsync((await store.LoadAsync(default)) with { Token = TokenOf("one") }, default));
        Assert.Equal("one", (await store.LoadAsync(default)).Token?.Token);
    }

    [PostgreSqlFact]
    public async Task A_damaged_row_is_named_and_not_shown()
    {
        await using NpgsqlDataSource database = await ConnectAsync();
        var store = new PostgreSqlTokenStore(database, OptionsFor("damaged"));
        await store.LoadAsync(default);
        await using NpgsqlCommand command = database.CreateCommand("insert into damaged values ('acme', 1, 'CANARY')");
        await command.ExecuteNonQueryAsync();

        TokenStoreException damaged = await Assert.ThrowsAsync<TokenStoreException>(() => store.LoadAsync(default).AsTask());
        Assert.Contains("acme", damaged.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", damaged.ToString(), StringComparison.Ordinal);
    }

    [PostgreSqlFact]
    public async Task A_statement_that_waits_for_others_too_long_is_an_error_of_the_store()
    {
        await using NpgsqlDataSource database = await ConnectAsync();
        var store = new PostgreSqlTokenStore(
            database, new PostgreSqlTokenStoreOptions { Account = "acme", Table = "locked", CommandTimeout = TimeSpan.FromSeconds(1) });
        await store.LoadAsync(default);
        await using NpgsqlConnection holder = await database.OpenConnectionAsync();
        await using NpgsqlTransaction transaction = await holder.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand("lock table locked in access exclusive mode", holder, transaction))
        {
            await command.ExecuteNonQueryAsync();
        }

        await Assert.ThrowsAsync<TokenStoreException>(() => store.LoadAsync(default).AsTask());
        await Assert.ThrowsAsync<TokenStoreException>(() => store.TrySaveAsync(new TokenState(), default).AsTask());
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_is_an_error_of_the_store_that_shows_no_password()
    {
        await using NpgsqlDataSource database = NpgsqlDataSource.Create("Host=/nowhere;Username=textme;Password=CANARY;Timeout=1");
        var store = new PostgreSqlTokenStore(database, OptionsFor("unreachable"));

        TokenStoreException error = await Assert.ThrowsAsync<TokenStoreException>(() => store.LoadAsync(CancellationToken.None).AsTask());
        Assert.IsAssignableFrom<NpgsqlException>(error.InnerException);
        Assert.DoesNotContain("CANARY", error.ToString(), StringComparison.Ordinal);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string statement)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static PostgreSqlTokenStoreOptions OptionsFor(string table) => new() { Account = "acme", Table = table };

    private static StoredApiToken TokenOf(string text) => new() { Token = text };

    private async Task<NpgsqlDataSource> ConnectAsync()
    {
        await server.StartAsync();
        return new NpgsqlSlimDataSourceBuilder(server.ConnectionString).Build();
    }
}
