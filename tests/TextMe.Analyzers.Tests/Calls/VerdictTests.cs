using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using TextMe.Analyzers.Tests.Infrastructure;
using TextMe.Generator.Tests.Infrastructure;
using Xunit;

namespace TextMe.Analyzers.Tests.Calls;

/// <summary>What is said about a constant at build time is what the generated validator says about it at run time.</summary>
public sealed class VerdictTests
{
    /// <summary>Attributes and type of a member, and values it may be given.</summary>
    private static readonly (string Member, string[] Values)[] s_table =
    [
        ("string {0}", ["\"\"", "\"\\0\"", "\"a\\u0008\"", "\"\\t\\r\\n\"", "\"\\ud83d\"", "\"\\ud83d\\ude00\"", "\"\\ufffd\"", "\"\\ufffe\"", "null!"]),
        ("string? {0}", ["null", "\"\"", "\"\\uffff\""]),
        ("[Required] string {0}", ["\"\"", "\" \\t\"", "\"a\"", "null!"]),
        ("[Required(AllowEmptyStrings = true)] string? {0}", ["\"\"", "null"]),
        ("[Required] int? {0}", ["null", "0"]),
        ("[StringLength(3)] string? {0}", ["null", "\"\"", "\"abc\"", "\"abcd\"", "\"a\\ud83d\\ude00\"", "\"ab\\ud83d\\ude00\""]),
        ("[StringLength(3, MinimumLength = 2)] string {0}", ["\"\"", "\"a\"", "\"ab\"", "\"abcd\""]),
        ("[Length(2, 3)] string {0}", ["\"a\"", "\"ab\"", "\"abcd\""]),
        ("[MinLength(2), MaxLength(4)] string {0}", ["\"a\"", "\"ab\"", "\"abcd\"", "\"abcde\""]),
        ("[Range(1, 5)] int {0}", ["0", "1", "5", "6", "int.MaxValue"]),
        ("[Range(1, 5, MinimumIsExclusive = true)] int {0}", ["1", "2", "5"]),
        ("[Range(1, 5, MaximumIsExclusive = true)] int? {0}", ["null", "4", "5"]),
        ("[Range(1.0, 3.0)] int {0}", ["0", "1", "3", "4"]),
        ("[Range(1, 5)] long? {0}", ["0", "5", "6L"]),
        ("[Range(1, 5)] byte {0}", ["0", "5"]),
        ("[Range(0.5, 1.5)] double {0}", ["0.4", "0.5", "1.5", "1.6", "double.NaN", "1"]),
        ("[Range(0.1, 0.3)] float {0}", ["0.1f", "0.3f", "0.31f"]),
        ("[Range(typeof(decimal), \"0.10\", \"9.99\")] decimal {0}", ["0.09m", "0.1m", "9.99m", "10"]),
        ("[Range(typeof(int), \"1\", \"5\")] int {0}", ["0", "5"]),
        ("[RegularExpression(\"[a-z]+\")] string? {0}", ["null", "\"\"", "\"abc\"", "\"abcD\"", "\"abc\\n\"", "\"1abc\""]),
        ("[RegularExpression(\"a|ab\")] string {0}", ["\"a\"", "\"ab\""]),
        ("[RegularExpression(\"(?i)i\")] string {0}", ["\"I\"", "\"\\u0130\"", "\"\\u0131\""]),
        ("[AllowedValues(\"a\", \"b\")] string? {0}", ["\"a\"", "\"c\"", "\"A\"", "null"]),
        ("[AllowedValues(\"a\", null)] string? {0}", ["null", "\"b\""]),
        ("[AllowedValues(1, 2)] long {0}", ["1", "3"]),
        ("[AllowedValues(Kind.A)] Kind {0}", ["Kind.A", "Kind.B"]),
        ("[AllowedValues] string? {0}", ["\"a\"", "null"]),
        ("[DeniedValues] int {0}", ["0"]),
        ("[DeniedValues(\"a\")] string {0}", ["\"a\"", "\"b\""]),
        ("[DeniedValues(0)] int? {0}", ["0", "1", "null"]),
        ("[AllowedValues(true)] bool {0}", ["true", "false"]),
        ("Kind {0}", ["Kind.B", "(Kind)0", "(Kind)1", "(Kind)9", "default"]),
        ("Kind? {0}", ["null", "(Kind)9"]),
        ("Rights {0}", ["0", "(Rights)3", "(Rights)4", "Rights.Read | (Rights)8"]),
        ("[ItemCount(1, 2)] string[] {0}", ["[]", "[\"a\"]", "[\"a\", \"b\", \"c\"]", "new string[0]", "[\"\\0\"]", "null!"]),
        ("[MinLength(1)] IReadOnlyList<int>? {0}", ["null", "[]", "[1]"]),
        ("[MaxLength(1)] List<Kind> {0}", ["[]", "[Kind.A]", "[Kind.A, Kind.B]", "[(Kind)7]"]),
        ("[Length(1, 1)] System.Collections.Immutable.ImmutableArray<string> {0}", ["[]", "[\"a\"]", "[\"a\", \"b\"]"]),
        ("[ItemCount(1, 2)] IReadOnlyList<string> {0}", [
            "(string[])[\"a\", \"b\", \"c\"]", "new List<string>([\"a\", \"b\"]) { \"c\" }", "new List<string>([\"a\", \"b\"])", "Array.Empty<string>()",
            "ImmutableArray.Create<string>()", "ImmutableArray.Create(\"a\")", "ImmutableArray.Create([\"a\", \"b\", \"c\"])", "ImmutableList.Create(\"a\", \"b\", \"\\0\")",
            "new[] { \"a\" }.ToList()", "new[] { \"a\", \"b\", \"c\" }.ToImmutableList()", "new HashSet<string> { \"a\", \"b\", \"a\" }.ToArray()",
            "new SortedSet<string> { \"a\", \"b\", \"a\" }.ToList()"]),
        ("[MaxLength(2)] HashSet<string> {0}", ["[]", "[\"a\", \"b\", \"a\"]", "[\"a\", \"b\", \"c\"]", "new() { \"a\", \"b\", \"b\" }", "new([\"a\", \"b\", \"c\"])", "new(StringComparer.OrdinalIgnoreCase) { \"a\", \"A\", \"b\" }"]),
    ];

    // Spans of .NET 10 cannot be enumerated in C# 12 by the compiler that runs here.
    private static readonly CompileOptions s_options = CompileOptions.Default with { LanguageVersion = LanguageVersion.CSharp13 };

    [Fact]
    public async Task A_constant_is_reported_where_the_validator_refuses_it()
    {
        (string Source, IReadOnlyList<(string Row, int Line)> Rows) project = Project();
        string ran = GeneratorHost.RunClean(project.Source, s_options).LoadAndRun();
        bool[] refused = [.. ran.Select(static c => c == '1')];
        Assert.Equal(project.Rows.Count, refused.Length);

        Analysis analysis = await Analysis.RunAsync(TestProject.Of(project.Source) with { Options = s_options });
        HashSet<int> reported = [.. analysis.Diagnostics.Where(static d => d.Id.StartsWith("TM4", StringComparison.Ordinal))
            .Select(static d => d.Location.GetLineSpan().StartLinePosition.Line)];

        string[] differences = [.. project.Rows.Where((row, i) => reported.Contains(row.Line) != refused[i])
            .Select((row, _) => $"{row.Row}: {(reported.Contains(row.Line) ? "reported, but valid" : "refused, but not reported")}")];
        Assert.True(differences.Length == 0, string.Join('\n', differences));
        Assert.Contains(true, refused);
        Assert.Contains(false, refused);
    }

    // A type for each member, a line for each value.
    private static (string Source, IReadOnlyList<(string Row, int Line)> Rows) Project()
    {
        StringBuilder source = new("""
            using System;
            using System.Collections.Generic;
            using System.Collections.Immutable;
            using System.Linq;
            using System.ComponentModel.DataAnnotations;
            using System.Text;
            using TextMe;

            public enum Kind { A = 1, B = 2 }

            [System.Flags]
            public enum Rights { Read = 1, Write = 2 }


            """);
        StringBuilder calls = new();
        var values = new List<string>();
        for (int i = 0; i < s_table.Length; i++)
        {
            string type = string.Create(CultureInfo.InvariantCulture, $"T{i}");
            (string attributes, string member) = Split(string.Format(CultureInfo.InvariantCulture, s_table[i].Member, "Value"));
            source.Append(CultureInfo.InvariantCulture, $"[WireContract] public sealed partial record {type} {{ {attributes} public required {member} {{ get; init; }} }}\n");
            foreach (string value in s_table[i].Values)
            {
                values.Add($"{s_table[i].Member} = {value}");
                calls.Append(CultureInfo.InvariantCulture, $"        Verdict(new {type} {{ Value = {value} }});\n");
            }
        }

        source.Append("public static class Program\n{\n    private static readonly StringBuilder s_verdicts = new();\n\n    public static string Run()\n    {\n");
        int first = source.ToString().Count(static c => c == '\n');
        source.Append(calls).Append("        return s_verdicts.ToString();\n    }\n\n    private static void Verdict<T>(T value) where T : IWireContract<T> => ")
            .Append("s_verdicts.Append(WireSerializer.Validate(value).Count == 0 ? '0' : '1');\n}\n");
        return (source.ToString(), [.. values.Select((v, i) => (v, first + i))]);
    }

    private static (string Attributes, string Member) Split(string member)
    {
        int end = member.StartsWith('[') ? member.IndexOf("] ", StringComparison.Ordinal) + 1 : 0;
        return (member[..end], member[end..]);
    }
}
