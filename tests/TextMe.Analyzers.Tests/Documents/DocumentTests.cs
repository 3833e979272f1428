using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using TextMe.Analyzers.Tests.Infrastructure;
using Xunit;

namespace TextMe.Analyzers.Tests.Documents;

/// <summary>How documents are found, configured and survived.</summary>
public sealed class DocumentTests
{
    private const string Contract = """
        [ApiContract]
        public partial interface ILibrary
        {
            [Operation("findBook")]
            Task<Book> FindBookAsync(string isbn, CancellationToken cancellationToken = default);
        }

        [WireContract]
        public sealed partial record Book(string Title, [property: Sensitive, StringLength(4)] string? Code);
        """;

    private const string Bad = "<findBook><status>0</status></findBook>";

    [Theory]
    [InlineData("findBook.reply.xml")]
    [InlineData("findBook.first.reply.xml")]
    [InlineData("vectors/findBook/first.reply.xml")]
    [InlineData("vectors/findBook/error-44.reply.xml")]
    public async Task A_file_is_known_by_its_name_or_folder(string path) => Assert.Equal("TM5005", Assert.Single(await AnalyzeAsync(path, Bad)).Id);

    [Theory]
    [InlineData("findBook.xml")]
    [InlineData("findBooks.reply.xml")]
    [InlineData("findBook.reply.txt")]
    [InlineData("findBook/reply/first.xml")]
    public async Task Other_files_are_left_alone(string path) => Assert.Empty(await AnalyzeAsync(path, Bad));

    [Fact]
    public async Task A_mistake_has_file_line_and_column()
    {
        Diagnostic found = Assert.Single(await AnalyzeAsync("findBook.reply.xml", "<findBook>\n  <status>0</status>\n  <Title>x</Title>\n  <Pages>1</Pages>\n</findBook>"));

        Assert.Equal("/project/findBook.reply.xml(4,4): warning TM5004", found.ToString().Split(": '")[0]);
    }

    [Fact]
    public async Task A_secret_is_never_shown()
    {
        foreach (string text in new[] { "{\"status\":0,\"Title\":\"x\",\"Code\":\"hunter2\"}", "{\"status\":0,\"Title\":\"x\",\"Code\":[\"hunter2\"]}" })
        {
            Assert.DoesNotContain("hunter2", Assert.Single(await AnalyzeAsync("findBook.reply.json", text)).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_document_too_long_is_said_to_be_skipped()
    {
        Diagnostic found = Assert.Single(await AnalyzeAsync("findBook.reply.xml", new string(' ', 1_000_001)));

        Assert.Equal(("TM5010", DiagnosticSeverity.Info), (found.Id, found.Severity));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public async Task A_file_is_read_in_the_encoding_of_its_byte_order_mark(string encoding)
    {
        string text = $"<?xml version=\"1.0\" encoding=\"{encoding.Replace("BE", "", StringComparison.Ordinal)}\"?>\n<findBook><status>0</status><Title>שלום</Title><Pages/></findBook>";
        TestFile[] others = [new("findBook.reply.json", "{\"status\":0,\"Title\":\"שלום\",\"Pages\":1}") { Encoding = Encoding.GetEncoding(encoding) }];

        IReadOnlyList<Diagnostic> found = await AnalyzeAsync(new TestFile("findBook.reply.xml", text) { Encoding = Encoding.GetEncoding(encoding) }, others);

        Assert.Equal(["TM5004 0,27", "TM5004 1,48"], found.Select(static d => $"{d.Id} {d.Location.GetLineSpan().StartLinePosition}"));
    }

    [Fact]
    public async Task Mistakes_without_end_are_cut_short() => Assert.Equal(
        100, (await AnalyzeAsync("findBook.reply.json", "{\"status\":0,\"Title\":\"x\"" + string.Concat(Enumerable.Repeat(",\"y\":1", 100_000)) + "}")).Count);

    [Fact]
    public async Task A_global_config_sets_the_severity() => Assert.Empty(await AnalyzeAsync(
        "findBook.reply.xml", Bad, new TestFile(".editorconfig", "is_global = true\ndotnet_diagnostic.TM5005.severity = none\n")));

    [Fact]
    public async Task An_attribute_of_the_assembly_hides_a_rule() => Assert.Empty(await AnalyzeAsync(
        "findBook.reply.xml",
        Bad,
        new TestFile("Suppressions.cs", "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"TextMe.Document\", \"TM5005\")]")));

    [Fact]
    public async Task A_pragma_hides_what_is_in_a_string() => Assert.Empty(await AnalyzeAsync("Sample.cs", """
        public static class Samples
        {
        #pragma warning disable TM5001
            [WireDocument(typeof(Book))]
            public const string Bad = "{";
        #pragma warning restore TM5001
        }
        """));

    [Fact]
    public async Task No_document_makes_the_analyzer_fail()
    {
        var random = new Random(5);
        string[] seeds = ["<findBook a='1'><status>0</status><Title><![CDATA[x]]>&amp;</Title></findBook>", "{\"status\":0,\"Title\":{\"_\":\"x\\u0041\"},\"Code\":[1e5,null,true]}"];
        TestFile[] files = [.. Enumerable.Range(0, 600).Select(i => new TestFile($"findBook.{i}.{(i % 3 == 0 ? "request" : "reply")}.{(i % 2 == 0 ? "xml" : "json")}", Damaged(seeds[i % 2], random)))];

        IReadOnlyList<Diagnostic> found = await AnalyzeAsync("findBook.reply.xml", Bad, files);

        Assert.All(found, static d => Assert.StartsWith("TM5", d.Id, StringComparison.Ordinal));
        Assert.True(found.Count > 300, $"Only {found.Count} found.");
    }

    private static string Damaged(string text, Random random)
    {
        char[] all = text.ToCharArray();
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            all[random.Next(all.Length)] = (random.Next(4)) switch
            {
                0 => (char)random.Next(0x10000),
                1 => (char)random.Next(32),
                2 => "<>&\"'{}[]:,;\\/!?-"[random.Next(17)],
                _ => all[random.Next(all.Length)],
            };
        }

        string damaged = new(all);
        return random.Next(3) == 0 ? damaged[..random.Next(damaged.Length)] : damaged;
    }

    private static Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string path, string text, params TestFile[] others) => AnalyzeAsync(new TestFile(path, text), others);

    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(TestFile document, params TestFile[] others) =>
        (await Analysis.RunAsync(new TestProject([new TestFile(TestProject.SourcePath, Contract), document, .. others]))).Diagnostics;
}
