using System;
using TextMe.Generator.Tests.Infrastructure;
using Xunit;

namespace TextMe.Generator.Tests;

/// <summary>Contracts and wire types in shapes that users have compile without a warning.</summary>
public sealed class ContractShapeTests
{
    [Fact]
    public void A_contract_that_inherits_a_contract_and_an_interface_of_operations() => Run("""
        public interface IPing
        {
            [Operation("ping")]
            Task<Done> PingAsync(CancellationToken cancellationToken = default);
        }

        [ApiContract]
        public partial interface IBase : IPing
        {
            [Operation("base")]
            Task<Done> BaseAsync(CancellationToken cancellationToken = default);
        }

        [ApiContract]
        public partial interface IMore : IBase
        {
            [Operation("more")]
            Task<Done> MoreAsync(CancellationToken cancellationToken = default);
        }
        """);

    [Fact]
    public void Operations_whose_names_differ_in_case_only_or_are_those_that_every_class_has() => Run("""
        [ApiContract]
        public partial interface IShop
        {
            [Operation("a")]
            Task<Done> GetAsync(int id, CancellationToken cancellationToken = default);

            [Operation("b")]
            Task<Done> get(int id, CancellationToken cancellationToken = default);

            [Operation("c")]
            Task<Done> GetHashCode(int id, CancellationToken cancellationToken = default);

            [Operation("d")]
            Task<Done> EqualsAsync(int id, CancellationToken cancellationToken = default);
        }
        """);

    [Fact]
    public void Parameters_that_differ_in_the_case_of_their_first_letter() => Run("""
        [ApiContract]
        public partial interface IShop
        {
            [Operation("a")]
            Task<Done> GetAsync(int id, int Id, string a_, string A, CancellationToken cancellationToken = default);
        }
        """);

    [Fact]
    public void Rules_that_hang_on_values_of_every_type() => Run("""
        [Flags]
        public enum @class : ulong
        {
            @none = 0,
            @in = 1,
            all = ulong.MaxValue,
        }

        public enum Small : sbyte
        {
            Low = -128,
        }

        [WireContract]
        [AbsentWhen("class", Acme.@class.@in | Acme.@class.@none, "@event"), AbsentWhen("class", Acme.@class.all, "event"), AbsentWhen("Small", Acme.Small.Low, "event"), AbsentWhen("Unnamed", (Acme.Small)3, "event")]
        [AbsentWhen("A", (byte)1, "event"), AbsentWhen("B", -1, "event"), AbsentWhen("C", 2, "event"), AbsentWhen("D", 1, "event"), AbsentWhen("E", 1.5, "event"), AbsentWhen("F", 'x', "event")]
        [AbsentWhen("G", "quote\" and \\ and \u2028", "event"), AbsentWhen("H", false, "event"), AbsentWhen("I", ulong.MaxValue, "event")]
        [RequiredWhen("G", "", "event", "Rest", "Rows"), ItemCountWhen("G", "x", "Rest", 0, int.MaxValue), ItemCountWhen("G", "x", "Rows", 1, 1)]
        public partial record struct Every<T>
            where T : IWireContract<T>
        {
            public @class? @class { get; set; }
            public string? @event { get; set; }
            public Small? Small { get; set; }
            public Small? Unnamed { get; set; }
            public byte A { get; set; }
            public long? B { get; set; }
            public decimal C { get; set; }
            public float D { get; set; }
            public double E { get; set; }
            public char F { get; set; }
            public string? G { get; set; }
            public bool H { get; set; }
            public ulong I { get; set; }
            public T? Item { get; set; }
            public IEnumerable<string>? Rest { get; set; }
            public System.Collections.Immutable.ImmutableArray<int>? Rows { get; set; }
        }

        [ApiContract]
        public partial interface IShop
        {
            [Operation("a")]
            Task<Done> GetAsync(Every<Done> request, CancellationToken cancellationToken = default);
        }
        """);

    [Fact]
    public void Operations_and_requests_that_are_obsolete() => Run("""
        #pragma warning disable CS0612, CS0618 // The user's own code names what is obsolete; what is generated beside it has to stay silent by itself.
        [ApiContract]
        public partial interface IShop
        {
            [Obsolete, Operation("a")]
            Task<Done> GetAsync(int id, CancellationToken cancellationToken = default);

            [Operation("b")]
            Task<Done> PutAsync(Old old, CancellationToken cancellationToken = default);

            [Operation("c"), FixedElement("action", "x")]
            Task<Done> PostAsync(Old old, CancellationToken cancellationToken = default);

            [Operation("d")]
            Task<Done> FindAsync(Kind kind, CancellationToken cancellationToken = default);
        }

        [WireContract, Obsolete("Use another.")]
        public partial record Old([property: Obsolete] int Id);

        public enum Kind { A, [Obsolete] B }
        """);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Collections_and_sets(bool nullable) => Run(
        """
        [ApiContract]
        public partial interface IShop
        {
            [Operation("a")]
            Task<Baskets> GetAsync(Collection<int> numbers, HashSet<string> names, CancellationToken cancellationToken = default);
        }

        [WireContract]
        public partial class Baskets
        {
            public Collection<int> Numbers { get; set; }
            public ObservableCollection<Done> Objects { get; init; } = new ObservableCollection<Done>();
            public ISet<Guid> Ids { get; set; }
            public ISet<string> Filled { get; } = new HashSet<string>();
        }

        [WireContract(EmptyAsMissing = true), AtLeastOneOf("Numbers", "Names")]
        public partial record Choice(Collection<int> Numbers, [property: UniqueItems, Length(1, 2)] HashSet<string> Names);
        """.Replace("{ get; set; }", nullable ? "{ get; set; } = null!;" : "{ get; set; }", StringComparison.Ordinal),
        CompileOptions.Default with { Nullable = nullable });

    [Fact]
    public void Names_that_are_keywords_in_a_web_project() => Run(
        """
        public static partial class @class
        {
            [ApiContract]
            public partial interface @event
            {
                [Operation("a")]
                Task<Done> @new(string @string, int? @int = null, CancellationToken @default = default);
            }
        }
        """,
        CompileOptions.Default with { AspNetCore = true });

    private static void Run(string contract, CompileOptions? options = null) => Assert.NotEmpty(GeneratorHost.RunClean(
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Collections.ObjectModel;
        using System.ComponentModel.DataAnnotations;
        using System.Threading;
        using System.Threading.Tasks;
        using TextMe;

        namespace Acme
        {
            {{contract}}

            [WireContract]
            public partial record Done(int Status);
        }
        """,
        options).Files);
}
