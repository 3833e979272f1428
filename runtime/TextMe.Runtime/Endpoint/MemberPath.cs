using System;
using System.Text;

namespace TextMe;

/// <summary>Paths of readers and of the validator in the one form that <see cref="MemberStatus.Path"/> has.</summary>
internal static class MemberPath
{
    /// <summary>
    /// The path as XML has it, without indexes: of a JSON path the wrapper, <c>$</c> (the attributes) and <c>_</c> (the text) go as well.
    /// </summary>
    /// <param name="path">A path of a <see cref="WireFormatException"/> or a <see cref="ConstraintViolation"/>.</param>
    /// <param name="wrapper">The name around the document, or <see langword="null"/>.</param>
    public static string Plain(string path, string? wrapper)
    {
        var plain = new StringBuilder(path.Length);
        bool isFirst = true;
        foreach (string segment in path.Split('/'))
        {
            ReadOnlySpan<char> name = segment;
            int index = name.IndexOf('[');
            name = index < 0 ? name : name[..index];
            bool isDropped = name is "$" or "_" || (isFirst && wrapper is not null && name.SequenceEqual(wrapper));
            isFirst = false;
            if (!isDropped)
            {
                plain.Append(plain.Length == 0 ? "" : "/").Append(name);
            }
        }

        return plain.ToString();
    }

    /// <summary>The entry of the member, or of the nearest one it is a part of.</summary>
    /// <param name="statuses">The operation's table.</param>
    /// <param name="path">A plain path.</param>
    public static MemberStatus? Find(MemberStatus[] statuses, string path)
    {
        MemberStatus? nearest = null;
        foreach (MemberStatus status in statuses)
        {
            bool covers = path.StartsWith(status.Path, StringComparison.Ordinal)
                && (path.Length == status.Path.Length || path[status.Path.Length] == '/');
            if (covers && (nearest is null || status.Path.Length > nearest.Value.Path.Length))
            {
                nearest = status;
            }
        }

        return nearest;
    }
}
