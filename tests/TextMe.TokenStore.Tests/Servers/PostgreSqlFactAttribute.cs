using System;
using Xunit;

namespace TextMe.TokenStore.Tests.Servers;

/// <summary>A test that starts a PostgreSQL of its own. Where none is installed it is skipped, but not in the build that decides.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute() => Skip = PostgreSqlServer.FindBinaries() is null && Environment.GetEnvironmentVariable("CI") != "true"
        ? "PostgreSQL is not installed: neither initdb on the path nor /usr/lib/postgresql."
        : null;
}

/// <inheritdoc cref="PostgreSqlFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlTheoryAttribute : TheoryAttribute
{
    public PostgreSqlTheoryAttribute() => Skip = new PostgreSqlFactAttribute().Skip;
}
