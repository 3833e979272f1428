using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Xml.Serialization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TextMe.Benchmarks.Harness;

namespace TextMe.Benchmarks.Peers;

/// <summary>
/// XmlSerializer with its code generated ahead: what Microsoft.XmlSerializer.Generator does, which calls the same internal method of the framework. The
/// code is compiled in memory.
/// </summary>
internal static class PregeneratedXml
{
    private const string Namespace = "Microsoft.Xml.Serialization.GeneratedAssembly";

    public static XmlSerializer Create(Type type)
    {
        Assembly assembly = Compile(Generate(type), type.Name);
        Type serializer = assembly.GetType($"{Namespace}.{type.Name}Serializer", throwOnError: true)!;
        return (XmlSerializer)Activator.CreateInstance(serializer)!;
    }

    private static string Generate(Type type)
    {
        XmlMapping mapping = new XmlReflectionImporter().ImportTypeMapping(type);
        mapping.SetKey(type.FullName);
        MethodInfo generate = typeof(XmlSerializer).GetMethod(
            "GenerateSerializer", BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public, [typeof(Type[]), typeof(XmlMapping[]), typeof(Stream)])!;
        using var source = new MemoryStream();
        bool done = (bool)generate.Invoke(null, [new[] { type }, new[] { mapping }, source])!;
        return done ? Encoding.UTF8.GetString(source.ToArray()).TrimStart('\uFEFF') : throw new InvalidOperationException($"Nothing was generated for {type}.");
    }

    private static Assembly Compile(string source, string name)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true);
        CSharpCompilation compilation = CSharpCompilation.Create("Pregenerated." + name, [CSharpSyntaxTree.ParseText(source)], References.All, options);
        using var image = new MemoryStream();
        IEnumerable<Diagnostic> errors = compilation.Emit(image).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (errors.FirstOrDefault() is { } error)
        {
            throw new InvalidOperationException(error.ToString());
        }

        image.Position = 0;
        return new AssemblyLoadContext(name).LoadFromStream(image);
    }
}
