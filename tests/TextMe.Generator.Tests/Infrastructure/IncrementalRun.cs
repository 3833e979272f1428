using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace TextMe.Generator.Tests.Infrastructure;

/// <summary>A project in an editor: generate, edit a file, generate again, and see what was done anew.</summary>
internal sealed class IncrementalRun
{
    private readonly CompileOptions _options;
    private readonly Dictionary<string, string> _files = [];
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    private IncrementalRun(CompileOptions options, params SourceFile[] files)
    {
        _options = options;
        _compilation = GeneratorHost.Compile(files, options);
        _driver = GeneratorHost.CreateDriver(options, trackSteps: true);
        foreach (SourceFile file in files)
        {
            _files.Add(file.Path, file.Text);
        }

        Report = Generate();
    }

    /// <summary>The last run.</summary>
    public StepReport Report { get; private set; }

    public static IncrementalRun Start(params SourceFile[] files) => new(CompileOptions.Default, files);

    public static IncrementalRun Start(CompileOptions options, params SourceFile[] files) => new(options, files);

    /// <summary>Edits a file and runs again.</summary>
    public StepReport Edit(string path, Func<string, string> edit)
    {
        string text = edit(_files[path]);
        Assert.NotEqual(_files[path], text);
        SyntaxTree old = _compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        _compilation = _compilation.ReplaceSyntaxTree(old, GeneratorHost.Parse(new SourceFile(path, text), _options));
        _files[path] = text;
        return Report = Generate();
    }

    /// <summary>Adds a file and runs again.</summary>
    public StepReport Add(string path, string text)
    {
        _compilation = _compilation.AddSyntaxTrees(GeneratorHost.Parse(new SourceFile(path, text), _options));
        _files.Add(path, text);
        return Report = Generate();
    }

    /// <summary>Removes a file and runs again.</summary>
    public StepReport Remove(string path)
    {
        _compilation = _compilation.RemoveSyntaxTrees(_compilation.SyntaxTrees.Single(tree => tree.FilePath == path));
        _files.Remove(path);
        return Report = Generate();
    }

    private StepReport Generate()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation updated, out _);
        GeneratorRunResult run = _driver.GetRunResult().Results.Single();
        new GeneratorResult(updated, run).AssertClean();
        return new StepReport(run);
    }
}
