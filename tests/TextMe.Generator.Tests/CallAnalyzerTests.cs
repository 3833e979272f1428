using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TextMe.Generator.Analyzers.Calls;
using TextMe.Generator.Tests.Infrastructure;
using Xunit;

namespace TextMe.Generator.Tests;

/// <summary>The rules about calls on the oldest compiler that they run in, whose collection expressions are no operations.</summary>
public sealed class CallAnalyzerTests
{
    [Fact]
    public async Task Collection_expressions_are_checked_with_all_they_hold()
    {
        GeneratorResult result = GeneratorHost.RunClean("""
            using System.Collections.Generic;
            using System.ComponentModel.DataAnnotations;
            using TextMe;

            [WireContract]
            public sealed partial record Order([ItemCount(1, 2)] Line[] Lines, List<string> Tags);

            [WireContract]
            public sealed partial record Line([property: Key, StringLength(3)] string Isbn);

            [WireContract]
            public sealed partial record Shelf(List<Isbn> Books);

            public readonly record struct Isbn(string Text) : IWireText<Isbn>
            {
                public static implicit operator Isbn([StringLength(3)] string text) => new(text);

                public static bool TryRead(string text, out Isbn value)
                {
                    value = new(text);
                    return true;
                }

                public string ToWire() => Text;
            }

            public static class Shop
            {
                public static Order Create() => new([new("1"), new("1"), new Line("1111")], ["a", "\0"]);

                public static Shelf Fill() => new(["1", "2222"]);
            }
            """);
        ImmutableArray<Diagnostic> found = await result.Compilation.WithAnalyzers([new ValueAnalyzer()]).GetAnalyzerDiagnosticsAsync(CancellationToken.None);

        Assert.Equal(["TM4001", "TM4001", "TM4003", "TM4004", "TM4005"], found.Select(static d => d.Id).Order());
    }
}
