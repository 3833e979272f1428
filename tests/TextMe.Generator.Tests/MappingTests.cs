using System;
using TextMe.Generator.Tests.Contracts;
using TextMe.Generator.Tests.Infrastructure;
using Xunit;

namespace TextMe.Generator.Tests;

/// <summary>A web project maps its own contracts and those of the assemblies it references; others see nothing of the web.</summary>
public sealed class MappingTests
{
    private const string Map = """
        using Acme.Tokens;
        using Microsoft.AspNetCore.Builder;

        public static class Web
        {
            public static void Map(WebApplication app, ITokenApi implementation)
            {
                app.MapTokenApi();
                app.MapTokenApi(implementation, "/other");
            }
        }
        """;

    private static readonly CompileOptions s_web = CompileOptions.Default with { AspNetCore = true };

    [Fact]
    public void A_contract_of_the_web_project_itself() => TokenContract.Run(Map, s_web);

    [Fact]
    public void A_contract_of_a_referenced_assembly() =>
        GeneratorHost.RunClean(Map, s_web with { References = [TokenContract.Run("", CompileOptions.Default with { AssemblyName = "Contracts" }).ToReference()] });

    [Fact]
    public void Without_ASP_NET_Core_nothing_of_it_is_generated() => Assert.DoesNotContain(
        TokenContract.Run().Files.Values, static text => text.Contains("AspNetCore", StringComparison.Ordinal));
}
