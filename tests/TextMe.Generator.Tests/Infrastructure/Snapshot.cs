using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace TextMe.Generator.Tests.Infrastructure;

/// <summary>
/// Snapshots with Verify's habits: <c>{TestFile}.{name}#{file}.verified.cs</c> beside the test is what was approved, <c>.received.cs</c> is written
/// where it differs. <c>TEXTME_ACCEPT_SNAPSHOTS=1</c> approves what comes.
/// </summary>
internal static class Snapshot
{
    private const string AcceptVariable = "TEXTME_ACCEPT_SNAPSHOTS";

    /// <summary>Compares all files; one that is missing or too many is a difference as well.</summary>
    public static void Verify(IReadOnlyDictionary<string, string> files, string name, [CallerFilePath] string testFile = "") => Verify(
        files, name, testFile, accept: Environment.GetEnvironmentVariable(AcceptVariable) == "1");

    internal static void Verify(IReadOnlyDictionary<string, string> files, string name, string testFile, bool accept)
    {
        string folder = Path.GetDirectoryName(testFile)!;
        string prefix = $"{Path.GetFileNameWithoutExtension(testFile)}.{name}#";
        Dictionary<string, string> received = files.ToDictionary(
            file => prefix + FileName(file.Key), static file => Normalize(file.Value), StringComparer.Ordinal);
        HashSet<string> verified = [.. Directory.EnumerateFiles(folder, prefix + "*.verified.cs")
            .Select(static path => Path.GetFileName(path)[..^".verified.cs".Length])];
        List<string> differences = [];
        foreach (string file in received.Keys.Union(verified).Order(StringComparer.Ordinal))
        {
            string verifiedPath = Path.Combine(folder, file + ".verified.cs");
            string receivedPath = Path.Combine(folder, file + ".received.cs");
            File.Delete(receivedPath);
            if (!received.TryGetValue(file, out string? text))
            {
                differences.Add($"{file} is no longer generated");
                if (accept)
                {
                    File.Delete(verifiedPath);
                }
            }
            else if (!verified.Contains(file) || Normalize(File.ReadAllText(verifiedPath)) != text)
            {
                differences.Add(verified.Contains(file) ? $"{file} differs: {FirstDifference(verifiedPath, text)}" : $"{file} is new");
                File.WriteAllText(accept ? verifiedPath : receivedPath, text, new UTF8Encoding(false));
            }
        }

        if (differences.Count > 0 && !accept)
        {
            Assert.Fail($"{string.Join('\n', differences)}\nRead the .received.cs files in {folder}; {AcceptVariable}=1 approves them.");
        }
    }

    /// <summary>A hint name may hold a folder; a file name may not.</summary>
    private static string FileName(string hintName)
    {
        string name = hintName.EndsWith(".cs", StringComparison.Ordinal) ? hintName[..^3] : hintName;
        return name.Replace('/', '.').Replace('\\', '.').Replace('<', '{').Replace('>', '}');
    }

    private static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimStart('\uFEFF');

    private static string FirstDifference(string verifiedPath, string received)
    {
        string[] before = Normalize(File.ReadAllText(verifiedPath)).Split('\n');
        string[] after = received.Split('\n');
        int line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line])
        {
            line++;
        }

        return $"line {line + 1}\n  - {before.ElementAtOrDefault(line)}\n  + {after.ElementAtOrDefault(line)}";
    }
}
