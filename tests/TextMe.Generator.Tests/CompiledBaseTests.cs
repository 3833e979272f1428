using TextMe.Generator.Tests.Infrastructure;
using Xunit;

namespace TextMe.Generator.Tests;

/// <summary>A base type in another assembly, which shows no initial values.</summary>
public sealed class CompiledBaseTests
{
    [Fact]
    public void What_it_starts_with_stays_where_the_document_says_nothing()
    {
        GeneratorResult library = GeneratorHost.RunClean(
            """
            #nullable enable
            using System.Collections.Generic;

            namespace Acme.Base;

            public abstract record Thing
            {
                public string Colour { get; init; } = "red";

                public string Place { get; set; } = "here";

                public string Field = "f";

                public List<string> Tags { get; init; } = ["new"];

                public required string Name { get; init; }

                public int Count { get; init; } = 5;
            }
            """,
            CompileOptions.Default with { AssemblyName = "Base" });

        string read = GeneratorHost.RunClean(
            """
            #nullable enable
            using System;
            using System.Text;
            using TextMe;

            namespace Acme;

            [WireContract]
            public sealed partial record Pet : Acme.Base.Thing;

            public static class Program
            {
                public static string Run() => string.Join("; ", Read("{\"Name\":\"Rex\",\"Count\":1}"), Read("{\"Name\":\"Rex\",\"Count\":1,\"Colour\":\"blue\",\"Place\":\"there\",\"Field\":\"g\",\"Tags\":[]}"),
                    Read("{\"Count\":1}"), Read("{\"Name\":\"Rex\"}"));

                private static string Read(string json)
                {
                    try
                    {
                        Pet pet = WireSerializer.Deserialize<Pet>(Encoding.UTF8.GetBytes(json), WireFormat.Json);
                        return $"{pet.Name} {pet.Count} {pet.Colour} {pet.Place} {pet.Field} {string.Join(",", pet.Tags)}";
                    }
                    catch (WireFormatException e)
                    {
                        return e.Path;
                    }
                }
            }
            """,
            CompileOptions.Default with { References = [library.ToReference()] }).LoadAndRun(library);

        Assert.Equal("Rex 1 red here f new; Rex 1 blue there g ; Name; Count", read);
    }
}
