using System;
using System.Collections.Generic;
using System.Text;

namespace TextMe.Serialization.Streaming;

/// <summary>The names from the root, which is not one of them, to the items; in XML each may have a namespace before it, <c>{urn:acme}name</c>.</summary>
internal sealed class ItemPath
{
    private readonly List<(byte[] Namespace, byte[] Name)> _names = [];

    /// <summary>Splits a path.</summary>
    /// <exception cref="ArgumentException">A name is empty, or a namespace is not closed.</exception>
    public ItemPath(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var text = new StringBuilder();
        for (int at = 0; at <= path.Length;)
        {
            // A namespace may have slashes of its own.
            int end = at < path.Length && path[at] == '{' ? path.IndexOf('}', at) : at - 1;
            int slash = end < at - 1 ? -1 : path.IndexOf('/', end + 1);
            string name = end < at - 1 ? "" : path[(end + 1)..(slash < 0 ? path.Length : slash)];
            if (name.Length == 0)
            {
                throw new ArgumentException("A name in the path is empty, or a namespace in it is not closed.", nameof(path));
            }

            _names.Add((end < at ? [] : Encoding.UTF8.GetBytes(path[(at + 1)..end]), Encoding.UTF8.GetBytes(name)));
            text.Append(text.Length == 0 ? "" : "/").Append(name);
            at = slash < 0 ? path.Length + 1 : slash + 1;
        }

        Text = text.ToString();
    }

    /// <summary>The path without namespaces, as errors name it.</summary>
    public string Text { get; }

    /// <summary>How many names there are.</summary>
    public int Length => _names.Count;

    /// <summary>Whether this is the name at a place in the path.</summary>
    public bool IsAt(int index, ReadOnlySpan<byte> name) => index < _names.Count && name.SequenceEqual(_names[index].Name);

    /// <summary>Whether this is the namespace of the name at a place in the path; of no namespace it is empty.</summary>
    public bool IsIn(int index, ReadOnlySpan<byte> namespaceUri) => index < _names.Count && namespaceUri.SequenceEqual(_names[index].Namespace);

    /// <summary>The name of the items.</summary>
    public ReadOnlySpan<byte> ItemName => _names[^1].Name;

    /// <summary>The namespace of the items.</summary>
    public ReadOnlySpan<byte> ItemNamespace => _names[^1].Namespace;

    /// <summary>A path without the numbers of siblings.</summary>
    public static string WithoutNumbers(string path)
    {
        var plain = new StringBuilder(path.Length);
        int depth = 0;
        foreach (char c in path)
        {
            depth += c == '[' ? 1 : 0;
            plain.Append(depth == 0 ? c.ToString() : "");
            depth -= c == ']' ? 1 : 0;
        }

        return plain.ToString();
    }
}
