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

/// <summary>All packages, the runtime packed twice, and users' projects that take them from a folder feed.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("textme-package-").FullName;

    /// <summary>The package.</summary>
    public string PackagePath { get; private set; } = "";

    /// <summary>The same sources packed once more.</summary>
    public string SecondPackagePath { get; private set; } = "";

    /// <summary>Every package by the name of its project.</summary>
    public SortedDictionary<string, string> Packages { get; } = new(StringComparer.Ordinal);

    /// <summary>The user's project, out of reach of this repository's settings.</summary>
    public string ConsumerFolder => Path.Combine(_folder, "consumer");

    /// <summary>Another one, a web application that takes pushes.</summary>
    public string WebConsumerFolder => Path.Combine(_folder, "web");

    /// <summary>The argument that says which version the feed has.</summary>
    public string VersionArgument { get; private set; } = "";

    public async Task InitializeAsync()
    {
        string root = typeof(PackageFixture).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static a => a.Key == "RepositoryRoot").Value!;
        string feed = Path.Combine(_folder, "feed");
        string runtime = Path.Combine(root, "runtime", "TextMe.Runtime", "TextMe.Runtime.csproj");
        PackagePath = await PackAsync(runtime, feed);
        SecondPackagePath = await PackAsync(runtime, Path.Combine(_folder, "second"), "--no-build");
        Packages.Add("TextMe.Runtime", PackagePath);
        foreach (string project in Projects(root).Where(path => path != runtime))
        {
            Packages.Add(Path.GetFileNameWithoutExtension(project), await PackAsync(project, feed));
        }

        VersionArgument = "-p:TextMeVersion=" + Path.GetFileNameWithoutExtension(PackagePath)["TextMe.Runtime.".Length..];
        await CopyAsync("Consumer", ConsumerFolder);
        await CopyAsync("WebConsumer", WebConsumerFolder);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    private static IEnumerable<string> Projects(string root) => new[] { "runtime", "contracts" }
        .SelectMany(folder => Directory.GetFiles(Path.Combine(root, folder), "*.csproj", SearchOption.AllDirectories));

    private async Task CopyAsync(string name, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, name)))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        await RequireAsync(folder, "restore", VersionArgument);
    }

    private static async Task<string> PackAsync(string project, string output, params string[] more)
    {
        await RequireAsync(
            Path.GetDirectoryName(project)!, ["pack", project, "--configuration", "Release", "--no-restore", "--output", output, .. more]);
        string name = Path.GetFileNameWithoutExtension(project);
        return Assert.Single(Directory.GetFiles(output, "*.nupkg"), path => IsOf(name, Path.GetFileName(path)));
    }

    // Behind the name stands the version, which starts with a digit.
    private static bool IsOf(string name, string file) => file.StartsWith(name + ".", StringComparison.Ordinal) && char.IsAsciiDigit(file[name.Length + 1]);

    private static async Task RequireAsync(string folder, params string[] arguments)
    {
        Dictionary<string, string> environment = new()
        {
            ["CI"] = "true",
            ["SOURCE_DATE_EPOCH"] = "946684800",

            // Packages of others come from where this repository has them; nothing is fetched.
            ["TEXTME_PACKAGES"] = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
                ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
        };
        (int exitCode, string text) = await DotNet.RunAsync(folder, environment, arguments);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)}:\n{text}");
    }
}
