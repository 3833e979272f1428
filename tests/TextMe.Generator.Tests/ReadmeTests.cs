using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using TextMe.Generator.Tests.Infrastructure;
using Xunit;

namespace TextMe.Generator.Tests;

/// <summary>The README's own contract, compiled, called and compared with what the README says.</summary>
public sealed class ReadmeTests
{
    private static readonly string s_readme = File.ReadAllText(Path.Combine(Root(), "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_contract_compiles_and_the_calls_give_the_book()
    {
        object? result = GeneratorHost.RunClean(Program()).LoadAndRun();

        Assert.Equal("Book { Title = Nothing at All, Year = 1999 }", result);
    }

    [Fact]
    public void The_generated_code_is_what_is_shown()
    {
        string book = GeneratorHost.RunClean(Program()).Files.Single(static f => f.Key.Contains("Book.g.cs", StringComparison.Ordinal)).Value;

        Assert.Contains(Unindented(Sample("generated")), Unindented(book), StringComparison.Ordinal);
    }

    private static string Program() => $$"""
        using System;
        using System.ComponentModel.DataAnnotations;
        using System.Threading;
        using System.Threading.Tasks;
        using TextMe;

        namespace Library
        {
            {{Sample("contract")}}

            public sealed class Shelf : ILibrary
            {
                public Task<Book> FindBookAsync(string isbn, CancellationToken cancellationToken) =>
                    isbn == "978-0-00-000000-2" ? Task.FromResult(new Book("Nothing at All", 1999)) : throw new ApiException(44, "no such book");
            }

            public static class Program
            {
                public static string Run() => RunAsync().GetAwaiter().GetResult();

                private static async Task<string> RunAsync()
                {
                    {{Sample("service")}}
                    {{Sample("client")}}
                    return book.ToString();
                }
            }
        }
        """;

    private static string Sample(string name)
    {
        Match match = Regex.Match(s_readme, $@"<!-- sample: {name} -->\n```csharp\n(.*?)```", RegexOptions.Singleline);
        Assert.True(match.Success, $"The README has no sample '{name}'.");
        return match.Groups[1].Value;
    }

    private static string Unindented(string code) => string.Join('\n', code.Split('\n').Select(static l => l.Trim()));

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TextMe.Generated.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder;
    }
}
