using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using TextMe.Generator.Tests.Infrastructure;

namespace TextMe.Analyzers.Tests.Infrastructure;

/// <summary>A file of a user's project: C# is compiled, <c>.editorconfig</c> configures, anything else is an additional file.</summary>
/// <param name="Path">From the project's folder.</param>
/// <param name="Text">With or without marks.</param>
internal sealed record TestFile(string Path, string Text)
{
    /// <summary>Item metadata of an additional file that the compiler sees.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>();

    /// <summary>How the file is written; a byte order mark stands in front if the encoding has one.</summary>
    public Encoding Encoding { get; init; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public bool IsSource => Path.EndsWith(".cs", StringComparison.Ordinal);

    public bool IsConfiguration => Path == ".editorconfig";

    public string FullPath => "/project/" + Path;
}

/// <summary>A user's project.</summary>
internal sealed record TestProject(IReadOnlyList<TestFile> Files)
{
    public const string SourcePath = "Contract.cs";

    /// <summary>What every source may use, so that it shows its point and no more.</summary>
    private static readonly TestFile s_usings = new("Usings.cs", """
        global using System;
        global using System.Collections.Generic;
        global using System.ComponentModel;
        global using System.ComponentModel.DataAnnotations;
        global using System.Net.Http;
        global using System.Runtime.Serialization;
        global using System.Text.Json.Serialization;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using System.Xml.Serialization;
        global using TextMe;
        """);

    /// <summary>MSBuild properties the compiler sees, without the <c>build_property.</c> prefix.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>The newest language: with an older one a new compiler refuses to enumerate spans of a new framework.</summary>
    public CompileOptions Options { get; init; } = CompileOptions.Default with { LanguageVersion = LanguageVersion.Latest };

    public IEnumerable<TestFile> Sources => Files.Where(static f => f.IsSource).Append(s_usings);

    public IEnumerable<TestFile> AdditionalFiles => Files.Where(static f => f is { IsSource: false, IsConfiguration: false });

    public static TestProject Of(string source) => new([new TestFile(SourcePath, source)]);

    /// <summary>The project without marks, and what they ask for.</summary>
    public (TestProject Project, IReadOnlyList<Expected> Expected) Unmarked(string rule)
    {
        var expected = new List<Expected>();
        var files = new List<TestFile>();
        foreach (TestFile file in Files)
        {
            Markup markup = Markup.Parse(file.Text, rule);
            expected.AddRange(markup.Spans.Select(s => new Expected(s.Id, file.Path, markup.Text.Substring(s.Span.Start, s.Span.Length), s.Span)));
            files.Add(file with { Text = markup.Text });
        }

        return (this with { Files = files }, expected);
    }
}
