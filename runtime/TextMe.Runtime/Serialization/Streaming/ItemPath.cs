using System;
using System.Text;

namespace TextMe.Serialization.Streaming;

/// <summary>The names from the root, which is not one of them, to the items.</summary>
internal sealed class ItemPath
{
    private readonly byte[][] _names;

    /// <summary>Splits a path.</summary>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public ItemPath(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Text = path;
        string[] names = path.Split('/');
        _names = new byte[names.Length][];
        for (int i = 0; i < names.Length; i++)
        {
            _names[i] = names[i].Length > 0 ? Encoding.UTF8.GetBytes(names[i]) : throw new ArgumentException("A name in the path is empty.", nameof(path));
        }
    }

    /// <summary>The path as it was given.</summary>
    public string Text { get; }

    /// <summary>How many names there are.</summary>
    public int Length => _names.Length;

    /// <summary>Whether this is the name at a place in the path.</summary>
    public bool IsAt(int index, ReadOnlySpan<byte> name) => index < _names.Length && name.SequenceEqual(_names[index]);

    /// <summary>The name of the items.</summary>
    public ReadOnlySpan<byte> ItemName => _names[^1];

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
