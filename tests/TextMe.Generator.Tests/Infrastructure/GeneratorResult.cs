using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace TextMe.Generator.Tests.Infrastructure;

/// <summary>What one run of the generator gave.</summary>
internal sealed class GeneratorResult
{
    internal GeneratorResult(Compilation compilation, GeneratorRunResult run)
    {
        Compilation = compilation;
        GeneratorDiagnostics = run.Diagnostics;
        GeneratorException = run.Exception;
        Files = run.Exception is null
            ? new SortedDictionary<string, string>(
                run.GeneratedSources.ToDictionary(static s => s.HintName, static s => s.SourceText.ToString()), StringComparer.Ordinal)
            : [];
    }

    /// <summary>The user's project with the generated files.</summary>
    public Compilation Compilation { get; }

    /// <summary>The generated files: hint name and text.</summary>
    public SortedDictionary<string, string> Files { get; }

    /// <summary>What the generator itself reported: by the rule of the house, nothing.</summary>
    public ImmutableArray<Diagnostic> GeneratorDiagnostics { get; }

    /// <summary>What the generator threw.</summary>
    public Exception? GeneratorException { get; }

    /// <summary>All the compiler says, from warnings up, where the options make them errors.</summary>
    public ImmutableArray<Diagnostic> CompilationDiagnostics =>
        [.. Compilation.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>Asserts that the generator neither failed nor spoke and that everything compiles without a warning.</summary>
    public GeneratorResult AssertClean()
    {
        Assert.True(GeneratorException is null, $"The generator failed: {GeneratorException}");
        Assert.True(GeneratorDiagnostics.IsEmpty, $"The generator spoke: {string.Join('\n', GeneratorDiagnostics)}");
        AssertNothing(CompilationDiagnostics);
        return this;
    }

    /// <summary>
    /// Compiles to memory, loads the result and calls <c>public static string Run()</c> or <c>public static Task&lt;string&gt; Run()</c> of the
    /// type <c>Program</c>, in whatever namespace. An exception of the called code comes out as it is.
    /// </summary>
    /// <param name="library">A project that this one references.</param>
    public string LoadAndRun(GeneratorResult? library = null)
    {
        AssemblyLoadContext context = new("generated", isCollectible: true);
        context.Resolving += static (context, name) => context.Assemblies.FirstOrDefault(assembly => assembly.GetName().Name == name.Name);
        try
        {
            library?.LoadInto(context);
            Type program = LoadInto(context).GetTypes().Single(static type => type.Name == "Program");
            MethodInfo run = program.GetMethod("Run", BindingFlags.Public | BindingFlags.Static, [])
                ?? throw new InvalidOperationException("The source has no public static Program.Run().");

            // Off xunit's synchronization context, which has one thread per core: a blocked one must not be what the code called waits for.
            return Task.Run(() => Invoke(run)).GetAwaiter().GetResult();
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>The compiled project, for another to reference.</summary>
    public MetadataReference ToReference() => MetadataReference.CreateFromStream(ToImage());

    private Assembly LoadInto(AssemblyLoadContext context) => context.LoadFromStream(ToImage());

    private MemoryStream ToImage()
    {
        AssertClean();
        var image = new MemoryStream();
        EmitResult emitted = Compilation.Emit(image);
        AssertNothing([.. emitted.Diagnostics.Where(static d => d.Severity >= DiagnosticSeverity.Warning)]);
        image.Position = 0;
        return image;
    }

    private static async Task<string> Invoke(MethodInfo run)
    {
        object? result = run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
        return result is Task<string> task ? await task : Assert.IsType<string>(result);
    }

    /// <summary>Shows each diagnostic with the line it stands on: in a generated file there is nothing else to look at.</summary>
    private static void AssertNothing(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.IsEmpty)
        {
            return;
        }

        StringBuilder text = new();
        foreach (Diagnostic diagnostic in diagnostics.Take(8))
        {
            text.Append(diagnostic).Append('\n');
            if (diagnostic.Location.SourceTree is { } tree)
            {
                int line = diagnostic.Location.GetLineSpan().StartLinePosition.Line;
                text.Append("    ").Append(tree.GetText().Lines[line].ToString().Trim()).Append('\n');
            }
        }

        Assert.Fail($"{diagnostics.Length} diagnostics:\n{text}");
    }
}
