using System.Linq;

namespace TextMe.Generator.Parsing;

/// <summary>Wire names: XML names without a colon, joined by <c>/</c>.</summary>
internal static class XmlNames
{
    /// <summary>Whether every part of a path is a name.</summary>
    public static bool IsPath(string path)
    {
        foreach (string part in path.Split('/'))
        {
            if (!IsName(part))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsName(string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (char.IsHighSurrogate(name[i]) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]))
            {
                // U+10000 to U+EFFFF may start a name.
                if (char.ConvertToUtf32(name[i], name[i + 1]) > 0xEFFFF)
                {
                    return false;
                }

                i++;
            }
            else if (!IsStart(name[i]) && (i == 0 || !IsInner(name[i])))
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    /// <summary>The path that is nearest to a text: what cannot be in a name becomes <c>_</c>, and empty parts are left out.</summary>
    public static string Nearest(string text) => string.Join("/", text.Split('/').Where(static p => p.Length > 0).Select(static part =>
    {
        string name = string.Concat(part.Select(static c => IsStart(c) || IsInner(c) ? c : '_'));
        return IsStart(name[0]) ? name : "_" + name;
    }));

    /// <summary>Appends one more level to a path.</summary>
    public static string Join(string prefix, string name) => prefix.Length == 0 ? name : prefix + "/" + name;

    // XML 1.0, fifth edition, productions 4 and 4a.
    private static bool IsStart(char c) =>
        c is '_' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u02FF' and not '\u00D7' and not '\u00F7')
            or (>= '\u0370' and <= '\u1FFF' and not '\u037E') or '\u200C' or '\u200D' or (>= '\u2070' and <= '\u218F')
            or (>= '\u2C00' and <= '\u2FEF') or (>= '\u3001' and <= '\uD7FF') or (>= '\uF900' and <= '\uFDCF') or (>= '\uFDF0' and <= '\uFFFD');

    private static bool IsInner(char c) =>
        c is '-' or '.' or (>= '0' and <= '9') or '\u00B7' or (>= '\u0300' and <= '\u036F') or '\u203F' or '\u2040';
}
