using System;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace TextMe.TokenStore.PostgreSql;

/// <summary>Keeps the token in a table of PostgreSQL, for a fleet of machines: one row for each account, saved by compare and swap in one statement.</summary>
/// <remarks>
/// <para>The table holds the token as it is: give the role of the program, and nobody else, rights to it. The role needs to create a table once, or
/// somebody else creates it beforehand, as docs/tokens.md says.</para>
/// <para>Works under every isolation level: who loses against another transaction has saved nothing, and who reads then reads again.</para>
/// <para>Every failure of the database is a <see cref="TokenStoreException"/> with the exception of Npgsql inside.</para>
/// </remarks>
public sealed class PostgreSqlTokenStore : ITokenStore
{
    // Of no meaning, but the same in every process: creating one table at one time fails in PostgreSQL, "if not exists" or not.
    private const long CreationLock = 0x54_65_78_74_4D_65;

    private const int MaxReads = 20;

    private readonly NpgsqlDataSource _dataSource;
    private readonly string _account;
    private readonly int _timeout;
    private readonly string _create;
    private readonly string _load;
    private readonly string _insert;
    private readonly string _update;

    /// <summary>Creates the store; the database is not asked yet.</summary>
    /// <param name="dataSource">The database; of <see cref="NpgsqlSlimDataSourceBuilder"/> for NativeAOT. The store does not dispose it.</param>
    /// <param name="options">The row.</param>
    /// <exception cref="ArgumentException">An option is missing or out of range.</exception>
    public PostgreSqlTokenStore(NpgsqlDataSource dataSource, PostgreSqlTokenStoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        _dataSource = dataSource;
        _account = options.Account;
        _timeout = (int)options.CommandTimeout.TotalSeconds;
        string table = $"{Quote(options.Schema)}.{Quote(options.Table)}";
        _create = $"create table if not exists {table} (account text primary key, version bigint not null, state text not null)";
        _load = $"select version, state from {table} where account = $1";
        _insert = $"insert into {table} (account, version, state) values ($1, $2 + 1, $3) on conflict (account) do nothing";
        _update = $"update {table} set version = version + 1, state = $3 where account = $1 and version = $2";
    }

    /// <inheritdoc/>
    public async ValueTask<TokenState> LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            for (int i = 1; ; i++)
            {
                try
                {
                    return await ReadAsync(cancellationToken).ConfigureAwait(false);
                }
                catch (PostgresException e) when (HasLost(e) && i < MaxReads)
                {
                    // Rolled back in favour of another transaction, which has ended or will not be disturbed again.
                }
            }
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            await CreateAsync(cancellationToken).ConfigureAwait(false);
            return new TokenState();
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            throw new TokenStoreException("The token cannot be read from PostgreSQL.", e);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TrySaveAsync(TokenState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        string text = Encoding.UTF8.GetString(WireSerializer.Serialize(state, WireFormat.Json));
        try
        {
            NpgsqlCommand command = Command(state.Version == 0 ? _insert : _update);
            await using ConfiguredAsyncDisposable end = command.ConfigureAwait(false);
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = _account });
            command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = state.Version });
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = text });
            return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 1;
        }
        catch (PostgresException e) when (HasLost(e))
        {
            return false;
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            throw new TokenStoreException("The token cannot be written to PostgreSQL, or it is not known whether it was.", e);
        }
    }

    /// <summary>Whether the statement was rolled back for the sake of another transaction, as isolation above "read committed" and deadlocks have it.</summary>
    private static bool HasLost(PostgresException e) =>
        e.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private async Task<TokenState> ReadAsync(CancellationToken cancellationToken)
    {
        NpgsqlCommand command = Command(_load);
        await using ConfiguredAsyncDisposable end = command.ConfigureAwait(false);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = _account });
        NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using ConfiguredAsyncDisposable endOfRows = reader.ConfigureAwait(false);
        if (!await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            return new TokenState();
        }

        try
        {
            return WireSerializer.Deserialize<TokenState>(Encoding.UTF8.GetBytes(reader.GetString(1)), WireFormat.Json) with { Version = reader.GetInt64(0) };
        }
        catch (WireFormatException e)
        {
            throw new TokenStoreException($"The row of account {_account} is damaged. {e.Message} Nothing is minted while it is; restore or delete it.", e);
        }
    }

    private async Task CreateAsync(CancellationToken cancellationToken)
    {
        try
        {
            // One batch is one transaction, at whose end the lock is given back.
            NpgsqlBatch batch = _dataSource.CreateBatch();
            await using ConfiguredAsyncDisposable end = batch.ConfigureAwait(false);
            batch.Timeout = _timeout;
            batch.BatchCommands.Add(new NpgsqlBatchCommand($"select pg_advisory_xact_lock({CreationLock})"));
            batch.BatchCommands.Add(new NpgsqlBatchCommand(_create));
            await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            throw new TokenStoreException("The table of tokens is missing in PostgreSQL and cannot be created.", e);
        }
    }

    private NpgsqlCommand Command(string text)
    {
        NpgsqlCommand command = _dataSource.CreateCommand(text);
        command.CommandTimeout = _timeout;
        return command;
    }
}
