using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.CodeAnalysis;

namespace TextMe.Generator.Tests.Infrastructure;

/// <summary>What a user's project references: the framework this process runs on, the runtime, and no more.</summary>
internal static class References
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> s_framework = new(static () => Framework(typeof(object)));

    private static readonly Lazy<ImmutableArray<MetadataReference>> s_aspNetCore = new(static () =>
        Framework(typeof(WebApplication)).Add(MetadataReference.CreateFromFile(typeof(WireEndpointRouteBuilderExtensions).Assembly.Location)));

    private static readonly Lazy<MetadataReference> s_runtime = new(static () =>
        MetadataReference.CreateFromFile(typeof(IWireTransport).Assembly.Location));

    public static ImmutableArray<MetadataReference> For(CompileOptions options)
    {
        ImmutableArray<MetadataReference> references = s_framework.Value.AddRange(options.References);
        if (options.AspNetCore)
        {
            references = references.AddRange(s_aspNetCore.Value);
        }

        return options.Runtime ? references.Add(s_runtime.Value) : references;
    }

    /// <summary>The shared framework a type belongs to: the trusted assemblies of its folder, without those of the test's own output.</summary>
    private static ImmutableArray<MetadataReference> Framework(Type type)
    {
        string folder = Path.GetDirectoryName(type.Assembly.Location)!;
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return [.. trusted.Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == folder)
            .Order(StringComparer.Ordinal)
            .Select(static path => MetadataReference.CreateFromFile(path))];
    }
}
