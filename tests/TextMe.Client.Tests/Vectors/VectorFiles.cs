using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace TextMe.Client.Tests.Vectors;

/// <summary>The files of contracts/TextMe.Client/vectors, copied beside the tests.</summary>
internal static class VectorFiles
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "vectors", "getApiToken");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(s_folder).Select(static path => Path.GetFileName(path));

    public static byte[] Request(string name, WireFormat format) => Read(name, "request", format);

    public static byte[] Reply(string name, WireFormat format) => Read(name, "reply", format);

    public static string NameOf(string name, string kind, WireFormat format) => $"{name}.{kind}.{(format == WireFormat.Xml ? "xml" : "json")}";

    private static byte[] Read(string name, string kind, WireFormat format) => File.ReadAllBytes(Path.Combine(s_folder, NameOf(name, kind, format)));
}
