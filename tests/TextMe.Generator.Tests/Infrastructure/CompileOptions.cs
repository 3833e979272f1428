using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TextMe.Generator.Tests.Infrastructure;

/// <summary>How a user's project is set up. The defaults are the least a user may have: C# 12, no implicit usings, warnings as errors.</summary>
internal sealed record CompileOptions
{
    public static CompileOptions Default { get; } = new();

    public string AssemblyName { get; init; } = "UserProject";

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp12;

    public bool Nullable { get; init; } = true;

    /// <summary>As with GenerateDocumentationFile: public members without documentation, and cref errors, are warnings, here errors.</summary>
    public bool Documentation { get; init; }

    /// <summary>As with AllowUnsafeBlocks; off as in a new project.</summary>
    public bool Unsafe { get; init; }

    /// <summary>The project references the ASP.NET Core framework and TextMe.AspNetCore.</summary>
    public bool AspNetCore { get; init; }

    /// <summary>The project references the runtime; without it the generator must stand down.</summary>
    public bool Runtime { get; init; } = true;

    /// <summary>The culture the generator runs under.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>MSBuild properties the compiler sees, without the <c>build_property.</c> prefix.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>Files besides the source.</summary>
    public IReadOnlyList<SourceFile> Files { get; init; } = [];

    /// <summary>References besides the framework and the runtime.</summary>
    public IReadOnlyList<MetadataReference> References { get; init; } = [];

    /// <summary>A console application may have top-level statements.</summary>
    public OutputKind Output { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    internal CSharpParseOptions ParseOptions => new(
        LanguageVersion, Documentation ? DocumentationMode.Diagnose : DocumentationMode.Parse);

    internal CSharpCompilationOptions CompilationOptions => new(
        Output,
        allowUnsafe: Unsafe,
        deterministic: true,
        generalDiagnosticOption: ReportDiagnostic.Error,
        nullableContextOptions: Nullable ? NullableContextOptions.Enable : NullableContextOptions.Disable,
        // The SDK sets these two off for everybody: references built against an older framework.
        specificDiagnosticOptions: new Dictionary<string, ReportDiagnostic>
        {
            ["CS1701"] = ReportDiagnostic.Suppress,
            ["CS1702"] = ReportDiagnostic.Suppress,
        });
}

/// <summary>A file of the user's project.</summary>
internal sealed record SourceFile(string Path, string Text);
