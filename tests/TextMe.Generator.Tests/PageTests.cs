using TextMe.Generator.Tests.Infrastructure;
using Xunit;

namespace TextMe.Generator.Tests;

/// <summary>A generic type with a dictionary: what is written for it.</summary>
public sealed class PageTests
{
    [Fact]
    public void The_generated_file_is_as_approved() => Snapshot.Verify(
        GeneratorHost.RunClean("""
            using System.Collections.Generic;
            using System.Xml.Serialization;
            using TextMe;

            namespace Acme;

            [WireContract]
            public sealed partial record Page<T>
                where T : IWireContract<T>
            {
                public List<T> Items { get; init; } = [];

                public T? First { get; init; }

                [XmlElement("phone"), WireKey("id")]
                public required Dictionary<string, int> Phones { get; init; }
            }
            """).Files,
        "Page");
}
