using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Polly;
using TextMe.Analyzers.Tests.Infrastructure;
using TextMe.Emulator;
using TextMe.Extensions.Polly;
using TextMe.Generator.Tests.Infrastructure;
using TextMe.TokenStore.PostgreSql;
using Xunit;

namespace TextMe.Analyzers.Tests;

/// <summary>
/// The code of docs/guides, of the packages' pages and the README's first message, as it stands there: compiled, without a word from our rules, and run, but for the
/// packages, against the emulator in the order of its page. A block behind <c>&lt;!-- type --&gt;</c> declares types.
/// </summary>
public sealed partial class GuideTests
{
    private static readonly string s_root = Path.GetFullPath(Path.Combine(CaseFile.Folder, "..", "..", ".."));
    private static readonly string s_guides = Path.Combine(s_root, "docs", "guides");

    // Numbers stand in the code of guides, as in that of tests.
    private static readonly TestFile s_numbersMayStand = new(".editorconfig", "[*.cs]\ndotnet_diagnostic.TM4006.severity = none\n");

    private static readonly string[] s_namespaces =
    [
        .. new[]
        {
            "System", "System.Collections.Generic", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "Microsoft.AspNetCore.Builder",
            "Microsoft.AspNetCore.Hosting", "Microsoft.Extensions.DependencyInjection", "TextMe", "TextMe.Emulator", "TextMe.Push",
        }.Select(static name => $"using {name};"),
    ];

    private static readonly CompileOptions s_options = CompileOptions.Default with
    {
        AspNetCore = true,
        LanguageVersion = LanguageVersion.Latest,
        References =
        [
            .. new[]
                {
                    typeof(TextMeClient), typeof(TextMeEmulator), typeof(PushEndpointRouteBuilderExtensions), typeof(WireClientServiceCollectionExtensions),
                    typeof(PipelineRetry), typeof(ResiliencePipeline), typeof(PostgreSqlTokenStore), typeof(NpgsqlDataSource),
                }
                .Select(static type => MetadataReference.CreateFromFile(type.Assembly.Location)),
        ],
    };

    public static TheoryData<string> Pages => new(Files);

    /// <summary>Every folder of a package.</summary>
    public static TheoryData<string> Packages =>
    [
        .. new[] { "contracts", "runtime" }.SelectMany(static folder => Directory.GetDirectories(Path.Combine(s_root, folder))).Order(StringComparer.Ordinal)
            .Select(static folder => Path.GetRelativePath(s_root, folder).Replace('\\', '/')),
    ];

    private static string[] Files =>
        [.. Directory.GetFiles(s_guides, "*.md").Select(static file => Path.GetFileName(file)).Where(static file => file != "README.md").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_code_of_a_guide_works(string page)
    {
        (string statements, string types) = CodeOf(Path.Combine(s_guides, page));

        Assert.Equal("done", (await CompileAsync($"TextMeClient textMe = emulator.CreateClient(\"acme\");\n{statements}", types)).LoadAndRun());
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task The_code_of_a_package_compiles_on_its_page(string folder)
    {
        string page = Path.Combine(s_root, folder, "README.md");
        (string statements, string types) = CodeOf(page);

        Assert.StartsWith($"# {Path.GetFileName(folder)}\n", Read(page), StringComparison.Ordinal);
        await CompileAsync(statements, types);
    }

    [Fact]
    public void The_list_of_guides_names_each()
    {
        string list = Read(Path.Combine(s_guides, "README.md"));

        Assert.Equal(
            Files,
            Regex.Matches(list, @"\]\((\w[\w-]*\.md)\)").Select(static link => link.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_first_message_of_the_readme_is_delivered_in_ten_lines()
    {
        Match sample = Regex.Match(Read(Path.Combine(s_root, "README.md")), @"<!-- sample: sms -->\n```csharp\n(.*?)```", RegexOptions.Singleline);
        string code = sample.Groups[1].Value;
        const string Arguments = "(\"acme\", token)";

        Assert.Contains(Arguments, code, StringComparison.Ordinal);
        Assert.InRange(code.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, 1, 10);
        Assert.Equal(
            "102 (delivered)",
            (await CompileAsync($$"""
                await using EmulatorServer server = await EmulatorServer.StartAsync(emulator);
                var options = new TextMeOptions { Username = "acme", Token = emulator.CreateToken("acme").Token, BaseAddress = server.BaseAddress, AllowHttpOnLoopback = true };
                {{code.Replace(Arguments, "(options)", StringComparison.Ordinal)}}
                return report!.Status.ToString();
                """)).LoadAndRun());
    }

    /// <summary>The statements of a page, and the types that it declares.</summary>
    private static (string Statements, string Types) CodeOf(string path)
    {
        string text = Read(path);
        Match[] blocks = Block().Matches(text).ToArray();
        Assert.NotEmpty(blocks);
        Assert.Equal(text.Split("```").Length - 1, 2 * blocks.Length);
        ILookup<bool, string> code = blocks.ToLookup(static block => block.Groups["kind"].Value == "type", static block => block.Groups["code"].Value);
        return ($"{string.Join('\n', code[false])}\nawait Task.CompletedTask;\nreturn \"done\";", string.Join('\n', code[true]));
    }

    /// <summary>Compiles statements, with what the guides take as given: the namespaces of a new web project, and those that the page names anywhere.</summary>
    private static async Task<GeneratorResult> CompileAsync(string statements, string types = "")
    {
        IEnumerable<string> namespaces = s_namespaces.Concat(Using().Matches(types + statements).Select(static line => line.Value.TrimEnd())).Distinct();
        string source = $$"""
            {{string.Join('\n', namespaces)}}

            {{Using().Replace(types, "")}}
            public static class Program
            {
                public static async Task<string> Run()
                {
                    var emulator = new TextMeEmulator(new TextMeEmulatorOptions { DeliveryDelay = TimeSpan.Zero, CodeSource = static () => new('7', 6) });
                    emulator.AddAccount("acme", credit: 10_000, senders: ["AcmeShop"], isReseller: true);
                    emulator.AddBirthdayCampaign("acme", "Happy birthday");
                    string password = Guid.NewGuid().ToString("N");
                    PhoneNumber phone = "0501112222";
                    string secret = Guid.NewGuid().ToString("N");
                    string entered = new('7', 6);
                    var customers = Enumerable.Range(0, 3_000).Select(static i => (Name: "Dana", Phone: PhoneNumber.Parse($"05{i:00000000}"), Id: ExternalId.Create())).ToArray();
                    WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
                    builder.WebHost.UseKestrelCore();
                    builder.Services.AddRoutingCore();
                    {{Using().Replace(statements, "")}}
                }
            }
            """;
        TestProject project = new([new TestFile("Program.cs", source), s_numbersMayStand]) { Options = s_options };
        Assert.Empty((await Analysis.RunAsync(project)).Diagnostics);
        return GeneratorHost.RunClean(source, s_options);
    }

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");

    [GeneratedRegex(@"(<!-- (?<kind>\w+) -->\n)?```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^using [\w.]+;\n", RegexOptions.Multiline)]
    private static partial Regex Using();
}
