using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using TextMe.Generator.Tests.Infrastructure;
using Xunit;

namespace TextMe.Generator.Tests;

/// <summary>Generated code compiles without a warning wherever a user puts the contract.</summary>
public sealed class CompileMatrixTests
{
    private const string Namesakes = """
        public class String { }
            public class Object { }
            public class Task { }
            public class Task<T> { }
            public class List<T> { }
            public class IReadOnlyList<T> { }
            public class Exception { }
            public class ArgumentNullException { }
            public class Func<T> { }
            public class Span<T> { }
            public class ReadOnlySpan<T> { }
            public class Encoding { }
            public class CancellationToken { }
            public class GeneratedCode { }
            public class WireOperation { }
            public class Utf8XmlReader { }
            public class Utf8XmlWriter { }
            public class ConstraintValidator { }
        """;

    [Fact]
    public void Nullable_off() => Compile("", "Acme.Things", "", CompileOptions.Default with { Nullable = false });

    [Fact]
    public void Nullable_on() => Compile("", "Acme.Things", "", CompileOptions.Default);

    [Fact]
    public void The_newest_language_the_compiler_has() =>
        Compile("", "Acme.Things", "", CompileOptions.Default with { LanguageVersion = LanguageVersion.Preview });

    [Fact]
    public void A_namespace_called_System_around_the_contract() => Compile("", "Acme.System", "", CompileOptions.Default);

    [Fact]
    public void A_namespace_called_System_beside_the_contract() =>
        Compile("namespace Acme.System { public class Anything { } }", "Acme.Things", "", CompileOptions.Default);

    [Fact]
    public void A_namespace_called_TextMe_System_beside_the_contract() =>
        Compile("namespace TextMe.System { public class Anything { } }", "TextMe.Things", "", CompileOptions.Default);

    [Fact]
    public void A_namespace_called_TextMe_inside_the_users_own() =>
        Compile("namespace Acme.TextMe.Xml { public class Anything { } }", "Acme.Things", "", CompileOptions.Default);

    [Fact]
    public void Types_named_as_those_the_code_uses() => Compile("", "Acme.Things", Namesakes, CompileOptions.Default);

    [Fact]
    public void Types_named_as_those_the_code_uses_with_nullable_off() =>
        Compile("", "Acme.Things", Namesakes, CompileOptions.Default with { Nullable = false });

    [Fact]
    public void The_global_namespace() => Run("""
        [TextMe.WireContract]
        public sealed partial record Thing
        {
            public required string Name { get; init; }
        }
        """);

    [Fact]
    public void Members_named_as_keywords_and_as_the_locals_of_generated_code() => Run("""
        namespace Acme;

        [TextMe.WireContract]
        public sealed partial record Thing
        {
            public required string @class { get; init; }
            public required string @event { get; init; }
            public string? value { get; init; }
            public string? reader { get; init; }
            public string? writer { get; init; }
            public string? validator { get; init; }
            public int seen { get; init; }
            public int result { get; init; }
            public int i { get; init; }
            public int count { get; init; }
            public int Item { get; init; }
            public int length { get; init; }
        }
        """);

    [Fact]
    public void Documentation_demanded() => Run(
        """
        using System.Threading;
        using System.Threading.Tasks;
        using TextMe;

        namespace Acme;

        /// <summary>An API.</summary>
        [ApiContract]
        public partial interface IThingApi
        {
            /// <summary>Does <paramref name="request"/>.</summary>
            [Operation("doThing")]
            Task<Thing> DoThingAsync(Thing request, CancellationToken cancellationToken = default);
        }

        /// <summary>A thing.</summary>
        [WireContract]
        public sealed partial record Thing
        {
            /// <summary>The status.</summary>
            [WireName("status")]
            public int Status { get; init; }
        }
        """,
        CompileOptions.Default with { Documentation = true });

    [Fact]
    public void Classes_structs_and_record_structs() => Run("""
        using TextMe;

        namespace Acme;

        [WireContract]
        public sealed partial class C { public required int A { get; set; } public string? B { get; set; } }

        [WireContract]
        public partial struct S { public int A { get; set; } public string? B { get; set; } }

        [WireContract]
        public readonly partial record struct R { public required int A { get; init; } public C? C { get; init; } }

        [WireContract]
        internal sealed partial record I { public S? S { get; init; } public R R { get; init; } }
        """);

    [Fact]
    public void Nested_types_and_generic_and_static_containers() => Run("""
        using TextMe;

        namespace Acme;

        public static partial class Outer
        {
            internal partial interface IMiddle
            {
                [WireContract]
                public sealed partial record Inner { public required int A { get; init; } public string? B { get; init; } }
            }
        }
        """);

    [Fact]
    public void Members_types_and_enum_values_that_are_obsolete_or_experimental() => Run("""
        using System;
        using System.Collections.Generic;
        using System.Diagnostics.CodeAnalysis;
        using TextMe;

        namespace Acme;

        #pragma warning disable CS0612, CS0618, ACME1, ACME2
        [WireContract]
        public partial class Thing
        {
            [Obsolete] public int A { get; set; }
            [Obsolete("Use A.")] public string? B { get; set; }
            [Obsolete("Use A.", DiagnosticId = "ACME1")] public int C { get; init; } = 1;
            [Experimental("ACME2")] public int D { get; set; }
            public List<Old> E { get; set; } = new();
            public Kind F { get; set; }
        }

        [WireContract, Obsolete("Use Thing.")]
        public partial class Old { public int A { get; set; } }

        public enum Kind { A, [Obsolete] B }
        """);

    [Fact]
    public void Names_of_types_that_differ_in_case_only() => Run("""
        [TextMe.WireContract] public partial class Item { public int A { get; set; } }
        [TextMe.WireContract] public partial class ITEM { public int A { get; set; } }
        public static partial class Outer { [TextMe.WireContract] public partial class Item { public ITEM? A { get; set; } } }
        public static partial class OUTER { [TextMe.WireContract] public partial class Item { public int A { get; set; } } }
        """);

    [Fact]
    public void Enums_of_one_name_in_the_global_namespace_and_elsewhere() => Run("""
        public enum Kind { A }
        public enum Kind2 { A }
        public static class Outer { public enum Kind { A } }
        [TextMe.WireContract] public partial class Item { public Kind A { get; set; } public Outer.Kind B { get; set; } public Kind2 C { get; set; } }
        """);

    [Fact]
    public void More_members_than_a_word_has_bits_among_them_one_named_as_the_second_word() => Run(
        $"[TextMe.WireContract] public partial class Wide {{ public int Seen1 {{ get; set; }} {string.Concat(Enumerable.Range(0, 130).Select(static i => $"public int A{i} {{ get; set; }} "))} }}");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Generic_types_and_dictionaries(bool nullable) => Run(
        """
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using System.Xml.Serialization;
        using TextMe;

        namespace Acme
        {
            [WireContract]
            public sealed partial record Row { public int A { get; init; } public int key { get; init; } public int initial { get; init; } }

            [WireContract]
            public sealed partial record Page { public Page<Row>§ Rows { get; init; } }

            [WireContract]
            public sealed partial record Page<T> where T : IWireContract<T>
            {
                public List<T> Items { get; init; } = new();
                public T§ First { get; init; }
                public Page<Page<T>>§ Deeper { get; init; }
                [WireKey("k")] public Dictionary<string, string> Names { get; init; } = new();
                [XmlIgnore] public IReadOnlyDictionary<string, T>§ Map { get; init; }
                public int Key { get; init; } = 1;
                public int Initial { get; init; } = 2;
            }

            [WireContract]
            public readonly partial record struct Page<T, TOther>(T Left, TOther Right) where T : struct, IWireContract<T> where TOther : IWireContract<TOther>;

            public partial interface IOuter<@event> where @event : IWireContract<@event>
            {
                [WireContract]
                public partial struct Inner { public @event Value { get; set; } }
            }

            [WireContract]
            public partial record RowPage : Base<Row> { [WireKey("k")] public SortedDictionary<string, Row> Sorted { get; init; } = new(); }

            public abstract record Base<T> { public T§ Value { get; init; } public string Text { get; init; } = ""; }

            [ApiContract]
            public partial interface IPages
            {
                [Operation("pages")]
                Task<Page<Row>> PagesAsync(Page<Row> request, CancellationToken cancellationToken = default);

                [Operation("find")]
                Task<ApiResult<Page<Row>>> FindAsync([WireKey("k")] Dictionary<string, int> where, CancellationToken cancellationToken = default);
            }
        }
        """.Replace("§", nullable ? "?" : "", StringComparison.Ordinal),
        CompileOptions.Default with { Nullable = nullable });

    [Fact]
    public void Without_the_runtime_nothing_is_generated()
    {
        GeneratorResult result = GeneratorHost.Run(
            """
            namespace TextMe
            {
                public sealed class WireContractAttribute : global::System.Attribute { }
            }

            namespace Acme
            {
                [TextMe.WireContract]
                public sealed partial record Thing { public int A { get; init; } }
            }
            """,
            CompileOptions.Default with { Runtime = false }).AssertClean();

        Assert.Empty(result.Files);
    }

    [Fact]
    public void A_project_without_a_contract_gets_no_file() =>
        Assert.Empty(GeneratorHost.RunClean("public class Plain { }").Files);

    [Fact]
    public void The_off_switch_stops_everything()
    {
        GeneratorResult result = GeneratorHost.Run(
            "[TextMe.WireContract] public sealed partial record Thing { public int A { get; init; } }",
            CompileOptions.Default with
            {
                Properties = new Dictionary<string, string> { ["TextMeGenerator"] = "false" },
            });

        Assert.Empty(result.Files);
        Assert.Null(result.GeneratorException);
    }

    [Theory]
    [InlineData("[TextMe.WireContract] public enum Kind { A }")]
    [InlineData("[TextMe.WireContract] public interface IKind { }")]
    [InlineData("[TextMe.ApiContract] public partial class Kind { }")]
    public void An_attribute_where_it_may_not_stand_is_left_to_the_compiler(string source)
    {
        GeneratorResult result = GeneratorHost.Run(source);

        Assert.Empty(result.Files);
        Assert.Equal("CS0592", Assert.Single(result.CompilationDiagnostics).Id);
    }

    private static void Compile(string before, string space, string beside, CompileOptions options) =>
        Run(Contract(before, space, beside), options);

    /// <summary>A whole contract, with what a user may have around and beside it.</summary>
    private static string Contract(string before, string space, string beside) => $$"""
        using global::TextMe;

        {{before}}

        namespace {{space}}
        {
            {{beside}}

            [ApiContract]
            public partial interface IThingApi
            {
                [Operation("doThing")]
                global::System.Threading.Tasks.Task<Thing> DoThingAsync(Thing request, global::System.Threading.CancellationToken cancellationToken = default);

                [Operation("tryThing")]
                global::System.Threading.Tasks.Task<ApiResult<Thing>> TryThingAsync(
                    [WireName("user/name")] string name, [WireName("count")] int count, global::System.Threading.CancellationToken cancellationToken = default);
            }

            [WireContract]
            public sealed partial record Thing
            {
                [WireName("status")]
                public int Status { get; init; }

                [WireName("message"), global::System.ComponentModel.DataAnnotations.StringLength(10)]
                public string Message { get; init; } = "";

                [WireName("when")]
                public global::System.DateTimeOffset When { get; init; }

                [WireName("list/part")]
                public global::System.Collections.Generic.List<Part> Parts { get; init; } = new();

                [WireContract]
                public sealed partial record Part
                {
                    [global::System.Xml.Serialization.XmlAttribute("id")]
                    public string Id { get; init; } = "";

                    [global::System.Xml.Serialization.XmlText]
                    public string Value { get; init; } = "";
                }
            }
        }
        """;

    private static void Run(string source, CompileOptions? options = null)
    {
        GeneratorResult result = GeneratorHost.RunClean(source, options);
        Assert.NotEmpty(result.Files);
        Assert.All(result.Files.Values, static text => Assert.StartsWith("// <auto-generated", text, StringComparison.Ordinal));
        Assert.DoesNotContain(result.Files.Values, static text => text.Contains('\r') || text.Split('\n').Any(static line => line.EndsWith(' ')));
    }
}
