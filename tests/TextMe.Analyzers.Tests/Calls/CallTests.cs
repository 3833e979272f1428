using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using TextMe.Analyzers.Tests.Infrastructure;
using TextMe.Generator.Tests.Infrastructure;
using Xunit;

namespace TextMe.Analyzers.Tests.Calls;

/// <summary>Where the rules about calls look.</summary>
public sealed class CallTests
{
    private const string Contract = """
        [ApiContract]
        public partial interface ILibrary
        {
            [Operation("lend")]
            Task<ApiResult<Lent>> LendAsync([StringLength(3)] string isbn, CancellationToken cancellationToken = default);
        }

        [WireContract]
        public sealed partial record Lent([StringLength(3)] string Until);
        """;

    [Fact]
    public async Task Top_level_statements_are_checked()
    {
        TestProject project = new([new TestFile("Library.cs", Contract), new TestFile("Program.cs", """
            ILibrary library = null!;
            _ = new Lent("later");
            library.LendAsync("1");
            await library.LendAsync("1111");
            """)]);
        Analysis analysis = await Analysis.RunAsync(project with { Options = CompileOptions.Default with { Output = OutputKind.ConsoleApplication } });

        Assert.Equal(["TM4001", "TM4008", "TM4007", "TM4001"], analysis.Diagnostics.Select(static d => d.Id));
        analysis.AssertCompiles();
    }

    [Fact]
    public async Task A_contract_of_another_assembly_is_known()
    {
        GeneratorResult library = GeneratorHost.RunClean(
            "using System.ComponentModel.DataAnnotations; using System.Threading; using System.Threading.Tasks; using TextMe;\n" + Contract,
            CompileOptions.Default with { AssemblyName = "Library" });
        TestProject project = TestProject.Of("""
            public static class Desk
            {
                public static async Task<Lent> ServeAsync(LibraryClient library)
                {
                    await library.LendAsync("1111");
                    return new("later");
                }
            }
            """);
        Analysis analysis = await Analysis.RunAsync(project with { Options = CompileOptions.Default with { References = [library.ToReference()] } });

        Assert.Equal(["TM4007", "TM4001", "TM4001"], analysis.Diagnostics.Select(static d => d.Id));
        analysis.AssertCompiles();
    }

    [Fact]
    public async Task What_a_type_of_another_assembly_takes_is_known()
    {
        GeneratorResult library = GeneratorHost.RunClean("""
            using System.ComponentModel.DataAnnotations;
            using TextMe;

            public readonly record struct Isbn(string Text) : IWireText<Isbn>
            {
                public static implicit operator Isbn([StringLength(4)] string text) => new(text);

                public static Isbn Parse([RegularExpression("[0-9]+")] string text) => new(text);

                public static bool TryRead(string text, out Isbn value)
                {
                    value = new(text);
                    return true;
                }

                public string ToWire() => Text;
            }
            """, CompileOptions.Default with { AssemblyName = "Library" });
        TestProject project = TestProject.Of("""
            [WireContract]
            public sealed partial record Order(Isbn First, Isbn[] Others);

            public static class Desk
            {
                public static Order Create() => new("12345", ["1", "12345", Isbn.Parse("x")]);
            }
            """);
        Analysis analysis = await Analysis.RunAsync(project with { Options = CompileOptions.Default with { References = [library.ToReference()] } });

        Assert.Equal(["TM4001", "TM4001", "TM4001"], analysis.Diagnostics.Select(static d => d.Id));
        analysis.AssertCompiles();
    }

    [Fact]
    public async Task Generated_code_is_left_alone()
    {
        Analysis analysis = await Analysis.RunAsync(new TestProject([new TestFile("Library.cs", Contract), new TestFile("Desk.g.cs", """
            public static class Desk
            {
                public static Lent Lend() => new("later");
            }
            """)]));

        Assert.Empty(analysis.Diagnostics);
    }

    [Fact]
    public async Task Without_the_runtime_nothing_is_checked()
    {
        Analysis analysis = await Analysis.RunAsync(TestProject.Of("""
            public sealed record Lent([property: System.ComponentModel.DataAnnotations.StringLength(3)] string Until)
            {
                public static Lent Create() => new("later");
            }
            """) with { Options = CompileOptions.Default with { Runtime = false } });

        Assert.Empty(analysis.Diagnostics);
    }
}
