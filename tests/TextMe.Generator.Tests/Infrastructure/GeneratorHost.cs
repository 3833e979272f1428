using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TextMe.Generator.Tests.Infrastructure;

/// <summary>Compiles a user's source with the generator, as the SDK would.</summary>
internal static class GeneratorHost
{
    public const string SourcePath = "Contract.cs";

    /// <summary>Runs the generator over one source; nothing is asserted.</summary>
    public static GeneratorResult Run(string source, CompileOptions? options = null)
    {
        options ??= CompileOptions.Default;
        CSharpCompilation compilation = Compile([new SourceFile(SourcePath, source), .. options.Files], options);
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo uiBefore = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = options.Culture;
            GeneratorDriver driver = CreateDriver(options)
                .RunGeneratorsAndUpdateCompilation(compilation, out Compilation updated, out _);
            return new GeneratorResult(updated, driver.GetRunResult().Results.Single());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = uiBefore;
        }
    }

    /// <summary>Runs the generator over one source and asserts that the generator is silent and the result compiles without a warning.</summary>
    public static GeneratorResult RunClean(string source, CompileOptions? options = null) => Run(source, options).AssertClean();

    /// <summary>The user's project before the generator runs.</summary>
    public static CSharpCompilation Compile(IEnumerable<SourceFile> files, CompileOptions options) => CSharpCompilation.Create(
        options.AssemblyName,
        files.Select(file => Parse(file, options)),
        References.For(options),
        options.CompilationOptions);

    public static SyntaxTree Parse(SourceFile file, CompileOptions options) =>
        CSharpSyntaxTree.ParseText(SourceText.From(file.Text, Encoding.UTF8), options.ParseOptions, file.Path);

    public static GeneratorDriver CreateDriver(CompileOptions options, bool trackSteps = false) => CSharpGeneratorDriver.Create(
        [new ContractGenerator().AsSourceGenerator()],
        additionalTexts: [],
        options.ParseOptions,
        new BuildProperties(options.Properties),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));
}
