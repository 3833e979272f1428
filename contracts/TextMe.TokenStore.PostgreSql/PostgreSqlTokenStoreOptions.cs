using System;

namespace TextMe.TokenStore.PostgreSql;

/// <summary>Where a <see cref="PostgreSqlTokenStore"/> keeps its token.</summary>
public sealed class PostgreSqlTokenStoreOptions
{
    /// <summary>The account whose token it is: the key of its row. Required.</summary>
    public required string Account { get; init; }

    /// <summary>The schema, which must exist. Default: <c>public</c>.</summary>
    public string Schema { get; init; } = "public";

    /// <summary>The table, which is made on demand. Default: <c>textme_tokens</c>.</summary>
    public string Table { get; init; } = "textme_tokens";

    /// <summary>The time for one statement, in whole seconds. Default: 10 s.</summary>
    public TimeSpan CommandTimeout { get; init; } = TimeSpan.FromSeconds(10);

    internal void Validate()
    {
        ArgumentException.ThrowIfNullOrEmpty(Account);
        ArgumentException.ThrowIfNullOrEmpty(Schema);
        ArgumentException.ThrowIfNullOrEmpty(Table);
        ArgumentOutOfRangeException.ThrowIfLessThan(CommandTimeout, TimeSpan.FromSeconds(1));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(CommandTimeout, TimeSpan.FromHours(1));
    }
}
