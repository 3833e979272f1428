using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using TextMe.Analyzers.Tests.Infrastructure;
using Xunit;

namespace TextMe.Analyzers.Tests.Documents;

/// <summary>The vectors of the TextMe API cannot drift away from its contract: each way of damaging one is reported.</summary>
public sealed class VectorTests
{
    private static readonly string s_client = Path.GetFullPath(Path.Combine(CaseFile.Folder, "..", "..", "..", "contracts", "TextMe.Client"));

    private static readonly TestFile[] s_sources = [.. Directory.EnumerateFiles(s_client, "*.cs", SearchOption.AllDirectories)
        .Where(static p => !Path.GetRelativePath(s_client, p).Replace('\\', '/').Split('/').Any(static part => part is "obj" or "bin"))
        .Select(static p => new TestFile(Path.GetRelativePath(s_client, p).Replace('\\', '/'), File.ReadAllText(p)))];

    private static readonly TestFile[] s_vectors = [.. Directory.EnumerateFiles(Path.Combine(s_client, "vectors"), "*", SearchOption.AllDirectories)
        .Where(static p => Path.GetExtension(p) is ".xml" or ".json")
        .Select(static p => new TestFile(Path.GetRelativePath(s_client, p).Replace('\\', '/'), File.ReadAllText(p)))];

    [Fact]
    public async Task The_vectors_are_in_order() =>
        Assert.DoesNotContain(await AnalyzeAsync(s_vectors), static d => d.Id.StartsWith("TM5", StringComparison.Ordinal));

    [Theory]
    [InlineData("new.request.xml", "<username>acme</username>", "", "TM5005")]
    [InlineData("new.request.xml", "<username>acme</username>", "<username/>", "TM5005")]
    [InlineData("new.request.xml", "<username>acme</username>", "<username>acme</username><username>acme</username>", "TM5008")]
    [InlineData("new.request.xml", "<action>new</action>", "<action>renew</action>", "TM5006")]
    [InlineData("new.request.xml", "<action>new</action>", "<action>new</action><days>7</days>", "TM5004")]
    [InlineData("new.request.xml", "<action>new</action>", "<action>new</Action>", "TM5001")]
    [InlineData("new.request.xml", "<getApiToken>", "<!DOCTYPE getApiToken><getApiToken>", "TM5002")]
    [InlineData("new.request.xml", "getApiToken>", "getToken>", "TM5003")]
    [InlineData("new.reply.xml", "<status>0</status>", "", "TM5005")]
    [InlineData("new.reply.xml", "<status>0</status>", "<status>OK</status>", "TM5006")]
    [InlineData("new.reply.xml", "message>", "token>", "TM5004,TM5005")]
    [InlineData("new.request.json", "\"username\":\"acme\"", "\"user_name\":\"acme\"", "TM5004,TM5005")]
    [InlineData("new.request.json", "\"new\"", "null", "TM5005")]
    [InlineData("new.request.json", "getApiToken", "getToken", "TM5003")]
    [InlineData("new.request.json", "}}", "}", "TM5001")]
    [InlineData("new.reply.json", "\"status\":0", "\"status\":0,\"status\":0", "TM5008")]
    [InlineData("new.reply.json", "\"EXAMPLETOKENMINTEDJUSTNOW0\"", "[1]", "TM5006")]
    [InlineData("error-3.reply.json", "\"status\":3", "\"status\":\"three\"", "TM5006")]
    [InlineData("error-502.request.xml", "renew", "new", "TM5011")]
    public async Task A_damaged_vector_is_reported(string name, string old, string damaged, string rules)
    {
        TestFile vector = s_vectors.Single(v => v.Path == "vectors/getApiToken/" + name);
        Assert.Contains(old, vector.Text, StringComparison.Ordinal);

        IEnumerable<string> found = (await AnalyzeAsync([vector with { Text = vector.Text.Replace(old, damaged, StringComparison.Ordinal) }])).Select(static d => d.Id);

        Assert.Equal(rules.Split(','), found.Where(static id => id.StartsWith("TM5", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));
    }

    private static async Task<IEnumerable<Diagnostic>> AnalyzeAsync(IEnumerable<TestFile> vectors) =>
        (await Analysis.RunAsync(new TestProject([.. s_sources, .. vectors]))).Diagnostics;
}
