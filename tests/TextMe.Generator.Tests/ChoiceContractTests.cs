using System.Collections.Generic;
using System.Linq;
using TextMe.Generator.Tests.Contracts;
using TextMe.Generator.Tests.Infrastructure;
using Xunit;

namespace TextMe.Generator.Tests;

/// <summary>What is written for a member that is one of several types.</summary>
public sealed class ChoiceContractTests
{
    [Fact]
    public void The_generated_file_is_as_approved()
    {
        SortedDictionary<string, string> files = GeneratorHost.RunClean(ChoiceContract.Source).Files;

        Snapshot.Verify(files.Where(static f => f.Key == "Acme.Pets.Owner.g.cs").ToDictionary(), "Choice");
    }
}
