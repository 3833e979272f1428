using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Package.Tests;

/// <summary>Packing is slow: all tests share one package, and one build folder, so they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPackage : ICollectionFixture<PackageFixture>
{
    public const string Name = "package";
}

/// <summary>The runtime, packed twice, and a user's project that takes it from a folder feed.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("textme-package-").FullName;

    /// <summary>The package.</summary>
    public string PackagePath { get; private set; } = "";

    /// <summary>The same sources packed once more.</summary>
    public string SecondPackagePath { get; private set; } = "";

    /// <summary>A package that builds on the runtime.</summary>
    public string WebPackagePath { get; private set; } = "";

    /// <summary>The user's project, out of reach of this repository's settings.</summary>
    public string ConsumerFolder => Path.Combine(_folder, "consumer");

    /// <summary>The argument that says which version the feed has.</summary>
    public string VersionArgument { get; private set; } = "";

    public async Task InitializeAsync()
    {
        string root = typeof(PackageFixture).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static a => a.Key == "RepositoryRoot").Value!;
        string project = Path.Combine(root, "runtime", "TextMe.Runtime", "TextMe.Runtime.csproj");
        string feed = Path.Combine(ConsumerFolder, "feed");
        PackagePath = await PackAsync(project, feed);
        SecondPackagePath = await PackAsync(project, Path.Combine(_folder, "second"), "--no-build");
        WebPackagePath = await PackAsync(Path.Combine(root, "runtime", "TextMe.AspNetCore", "TextMe.AspNetCore.csproj"), Path.Combine(_folder, "web"));
        VersionArgument = "-p:TextMeVersion=" + Path.GetFileNameWithoutExtension(PackagePath)["TextMe.Runtime.".Length..];
        foreach (string file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Consumer")))
        {
            File.Copy(file, Path.Combine(ConsumerFolder, Path.GetFileName(file)));
        }

        await RequireAsync(ConsumerFolder, "restore", VersionArgument);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    private static async Task<string> PackAsync(string project, string output, params string[] more)
    {
        await RequireAsync(
            Path.GetDirectoryName(project)!, ["pack", project, "--configuration", "Release", "--no-restore", "--output", output, .. more]);
        return Assert.Single(Directory.GetFiles(output, "*.nupkg"));
    }

    private static async Task RequireAsync(string folder, params string[] arguments)
    {
        Dictionary<string, string> environment = new() { ["CI"] = "true", ["SOURCE_DATE_EPOCH"] = "946684800" };
        (int exitCode, string text) = await DotNet.RunAsync(folder, environment, arguments);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)}:\n{text}");
    }
}
