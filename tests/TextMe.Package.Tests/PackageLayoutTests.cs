using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Xunit;

namespace TextMe.Package.Tests;

/// <summary>What users install, not what we build.</summary>
[Collection(SharedPackage.Name)]
public sealed class PackageLayoutTests(PackageFixture package)
{
    private const string Generator = "analyzers/dotnet/roslyn4.8/cs/TextMe.Generator.dll";

    private const string SecondSlot = "analyzers/dotnet/roslyn4.14/cs/";

    private static readonly Version s_floor = new(4, 8, 0, 0);

    [Fact]
    public void The_package_holds_these_files_and_no_other()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);
        string[] files = [.. archive.Entries
            .Select(static entry => entry.FullName)
            .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];

        Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "TextMe.Runtime.nuspec",
                SecondSlot + "TextMe.CodeFixes.dll",
                SecondSlot + "TextMe.Generator.dll",
                Generator,
                "buildTransitive/TextMe.Runtime.props",
                "buildTransitive/TextMe.Runtime.targets",
                "lib/net10.0/TextMe.Runtime.dll",
                "lib/net10.0/TextMe.Runtime.xml",
                "lib/net8.0/TextMe.Runtime.dll",
                "lib/net8.0/TextMe.Runtime.xml",
            ],
            files);
    }

    [Fact]
    public void The_package_depends_on_nothing_and_says_what_it_is()
    {
        XElement metadata = XDocument.Parse(Text("TextMe.Runtime.nuspec")).Root!.Elements().Single();

        Assert.DoesNotContain(metadata.Descendants(), static e => e.Name.LocalName == "dependency");
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.NotEmpty(Value(metadata, "description"));
        Assert.Contains("TextMeGenerator", Text("README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_package_has_a_page_of_its_own_and_a_license()
    {
        Assert.Equal(8, package.Packages.Count);
        foreach ((string name, string path) in package.Packages)
        {
            XElement metadata = XDocument.Parse(Text(path, name + ".nuspec")).Root!.Elements().Single();
            Assert.Equal(("README.md", "MIT"), (Value(metadata, "readme"), Value(metadata, "license")));
            Assert.NotEmpty(Value(metadata, "description"));
            Assert.StartsWith($"# {name}\n", Text(path, "README.md").ReplaceLineEndings("\n"), StringComparison.Ordinal);
            Assert.Contains("MIT", Text(path, "LICENSE"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_package_over_the_runtime_hands_the_generator_on()
    {
        XElement[] dependencies =
        [
            .. XDocument.Parse(Text(package.Packages["TextMe.AspNetCore"], "TextMe.AspNetCore.nuspec")).Descendants().Where(static e => e.Name.LocalName == "dependency"),
        ];

        Assert.Equal(2, dependencies.Length);
        Assert.All(dependencies, static d => Assert.Equal("All", d.Attribute("include")?.Value));
    }

    [Fact]
    public void The_generator_is_one_in_both_slots_and_references_nothing_but_the_framework_and_the_compiler_of_its_floor()
    {
        Assert.Equal(Bytes(Generator), Bytes(SecondSlot + "TextMe.Generator.dll"));
        foreach ((string name, Version version) in References())
        {
            if (name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            {
                Assert.Contains(name, new[] { "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp" });
                Assert.Equal(s_floor, version);
            }
            else
            {
                Assert.True(name == "netstandard" || name.StartsWith("System.", StringComparison.Ordinal), $"{name} {version}");
            }
        }
    }

    [Fact]
    public void The_same_sources_give_the_same_bytes() =>
        Assert.Equal(File.ReadAllBytes(package.PackagePath), File.ReadAllBytes(package.SecondPackagePath));

    private List<(string Name, Version Version)> References()
    {
        using PEReader image = new(new MemoryStream(Bytes(Generator)));
        MetadataReader metadata = image.GetMetadataReader();
        List<(string, Version)> references = [];
        foreach (AssemblyReferenceHandle handle in metadata.AssemblyReferences)
        {
            AssemblyReference reference = metadata.GetAssemblyReference(handle);
            references.Add((metadata.GetString(reference.Name), reference.Version));
        }

        Assert.NotEmpty(references);
        return references;
    }

    private static string Value(XElement metadata, string name) => metadata.Elements().Single(e => e.Name.LocalName == name).Value;

    private string Text(string name) => Text(package.PackagePath, name);

    private byte[] Bytes(string name) => Bytes(package.PackagePath, name);

    private static string Text(string path, string name)
    {
        using StreamReader reader = new(new MemoryStream(Bytes(path, name)));
        return reader.ReadToEnd();
    }

    private static byte[] Bytes(string path, string name)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        using Stream stream = archive.GetEntry(name)!.Open();
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
