using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using TextMe.Analyzers.Tests.Infrastructure;
using Xunit;

namespace TextMe.Analyzers.Tests.Documents;

/// <summary>The checker reports an error exactly where the readers, or the validator, refuse the document.</summary>
public sealed class VerdictTests
{
    [Fact]
    public async Task The_checker_and_the_runtime_give_one_verdict()
    {
        (string Type, string Text)[] documents = [.. Verdicts.Documents];
        TestFile[] files = [.. documents.Select(static (d, i) => new TestFile($"{i}.{(IsXml(d.Text) ? "xml" : "json")}", d.Text)
        {
            Metadata = new Dictionary<string, string> { ["WireType"] = d.Type },
        })];
        Analysis analysis = await Analysis.RunAsync(new TestProject([new TestFile(TestProject.SourcePath, DocumentTypes.Source), .. files]));
        analysis.AssertCompiles();
        Assembly assembly = Load(analysis.Compilation);

        var differences = new List<string>();
        for (int i = 0; i < documents.Length; i++)
        {
            string[] found = [.. analysis.Diagnostics.Where(d => d.Location.GetLineSpan().Path == files[i].FullPath && d.DefaultSeverity == DiagnosticSeverity.Error)
                .Select(static d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];
            string? refusal = Refusal(assembly.GetType(documents[i].Type)!, documents[i].Text);
            if (found.Length == 0 != refusal is null)
            {
                differences.Add($"{documents[i].Type}: {documents[i].Text}\n    checker: {string.Join("; ", found)}\n    runtime: {refusal}");
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.DoesNotContain(analysis.Diagnostics, static d => d.Id == "AD0001");
    }

    [Fact]
    public void The_table_has_both_verdicts_for_every_type_in_both_formats() => Assert.All(
        Verdicts.Documents.GroupBy(static d => (d.Type, IsXml(d.Text))), static group => Assert.True(group.Count() > 1, group.Key.ToString()));

    private static bool IsXml(string text) => text.TrimStart().StartsWith('<');

    private static Assembly Load(Compilation compilation)
    {
        using var stream = new System.IO.MemoryStream();
        Assert.True(compilation.Emit(stream).Success);
        return Assembly.Load(stream.ToArray());
    }

    private static string? Refusal(Type type, string text)
    {
        try
        {
            return (string?)typeof(VerdictTests).GetMethod(nameof(RefusalOf), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(type).Invoke(null, [text]);
        }
        catch (TargetInvocationException e) when (e.InnerException is WireFormatException refused)
        {
            return refused.Message;
        }
    }

    private static string? RefusalOf<T>(string text)
        where T : IWireContract<T>
    {
        T value = WireSerializer.Deserialize<T>(Encoding.UTF8.GetBytes(text), IsXml(text) ? WireFormat.Xml : WireFormat.Json);
        return WireSerializer.Validate(value) is [{ } violation, ..] ? violation.ToString() : null;
    }
}
