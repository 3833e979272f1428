using System;
using System.Linq;
using TextMe.Generator.Tests.Infrastructure;
using Xunit;

namespace TextMe.Generator.Tests;

/// <summary>The statuses of a contract and of an operation, put together for the transport.</summary>
public sealed class StatusContractTests
{
    [Fact]
    public void The_generated_operations_are_as_approved() => Snapshot.Verify(
        GeneratorHost.RunClean("""
            using System.Threading;
            using System.Threading.Tasks;
            using TextMe;

            namespace Acme;

            [ApiContract(CredentialsStatuses = [3], QuotaStatuses = [4, 12], TransientStatuses = [6], UnknownStatuses = [998, 999])]
            public partial interface IShelves
            {
                [Operation("shelve", Safety = OperationSafety.Idempotent, RejectedStatuses = [12], TransientStatuses = [998], DoneStatuses = [955])]
                Task<Shelved> ShelveAsync(string isbn, CancellationToken cancellationToken = default);
            }

            [WireContract]
            public sealed partial record Shelved([property: WireName("place")] string? Place);
            """).Files.Where(static f => f.Key.EndsWith("Operations.g.cs", StringComparison.Ordinal)).ToDictionary(),
        "Status");
}
