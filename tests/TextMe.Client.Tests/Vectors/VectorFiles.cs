using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace TextMe.Client.Tests.Vectors;

/// <summary>The files of contracts/TextMe.Client/vectors.</summary>
internal static class VectorFiles
{
    private static readonly string s_folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../contracts/TextMe.Client/vectors"));

    /// <summary>Whether the files are to be written, and not compared.</summary>
    public static bool AreAccepted => Environment.GetEnvironmentVariable("TEXTME_ACCEPT_SNAPSHOTS") == "1";

    public static IEnumerable<string> Operations => Directory.EnumerateDirectories(s_folder).Select(static path => Path.GetFileName(path));

    public static byte[] Request(string name, WireFormat format) => Read("getApiToken", name, "request", format);

    public static byte[] Reply(string name, WireFormat format) => Read("getApiToken", name, "reply", format);

    public static byte[] Read(string operation, string name, string kind, WireFormat format) =>
        File.ReadAllBytes(Path.Combine(s_folder, operation, NameOf(name, kind, format)));

    public static void Write(string operation, string name, string kind, WireFormat format, byte[] document)
    {
        Directory.CreateDirectory(Path.Combine(s_folder, operation));
        File.WriteAllBytes(Path.Combine(s_folder, operation, NameOf(name, kind, format)), document);
    }

    public static IEnumerable<string> NamesOf(string operation) =>
        Directory.EnumerateFiles(Path.Combine(s_folder, operation)).Select(static path => Path.GetFileName(path));

    public static string NameOf(string name, string kind, WireFormat format) => $"{name}.{kind}.{(format == WireFormat.Xml ? "xml" : "json")}";

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
