using System;
using System.Globalization;

namespace TextMe.Generator.Documents;

/// <summary>
/// What a file's name says: <c>operation/case.request.xml</c>, <c>operation.request.xml</c> or <c>operation.case.request.xml</c>, and the same with
/// <c>reply</c> and <c>json</c>.
/// </summary>
internal sealed record DocumentName(string Folder, string Stem, bool IsRequest, bool IsXml)
{
    /// <summary>The status in a case <c>error-status</c>; null where there is none.</summary>
    public int? ErrorStatus
    {
        get
        {
            const string Error = "error-";
            int start = Stem.LastIndexOf(Error, StringComparison.Ordinal);
            return start >= 0 && (start == 0 || Stem[start - 1] == '.')
                && int.TryParse(Stem.Substring(start + Error.Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int status)
                ? status
                : null;
        }
    }

    /// <summary>The names that an operation may have for this document to be one of its own.</summary>
    public bool Names(string operation) => Folder == operation || Stem == operation || Stem.StartsWith(operation + ".", StringComparison.Ordinal);

    public static bool IsDocument(string path) => IsXmlFile(path) || path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    public static bool IsXmlFile(string path) => path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the name; null where it is none of these.</summary>
    public static DocumentName? Parse(string path)
    {
        string[] parts = path.Split('/', '\\');
        string name = parts[parts.Length - 1];
        string folder = parts.Length > 1 ? parts[parts.Length - 2] : "";
        bool isXml = IsXmlFile(name);
        if (!isXml && !name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        name = name.Substring(0, name.LastIndexOf('.'));
        bool isRequest = name.EndsWith(".request", StringComparison.Ordinal);
        return isRequest || name.EndsWith(".reply", StringComparison.Ordinal)
            ? new DocumentName(folder, name.Substring(0, name.LastIndexOf('.')), isRequest, isXml)
            : null;
    }
}
