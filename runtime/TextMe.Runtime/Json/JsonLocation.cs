using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace TextMe.Json;

/// <summary>Finds out, once something is wrong, where that is.</summary>
internal static class JsonLocation
{
    /// <summary>The path and the line of an offset, up to which the document is known to be well formed.</summary>
    public static void Find(ReadOnlySpan<byte> document, int offset, out string path, out long line)
    {
        ReadOnlySpan<byte> before = document[..offset];
        line = 1 + before.Count((byte)'\n');
        var open = new Stack<Level>();
        Level level = default;
        for (int at = 0; at < before.Length; at++)
        {
            switch (before[at])
            {
                case (byte)'{':
                    open.Push(level);
                    level = new Level { AtName = true };
                    break;
                case (byte)'[':
                    open.Push(level);
                    level = new Level { IsArray = true };
                    break;
                case (byte)'}' or (byte)']' when open.Count > 0:
                    level = open.Pop();
                    break;
                case (byte)',':
                    level.Index++;
                    level.AtName = !level.IsArray;
                    break;
                case (byte)'"':
                    int length = TextLength(before[(at + 1)..]);
                    if (level.AtName && at + 1 + length < before.Length)
                    {
                        level.NameStart = at + 1;
                        level.NameLength = length;
                        level.AtName = false;
                        level.HasName = true;
                    }

                    at += length + 1;
                    break;
                default:
                    break;
            }
        }

        open.Push(level);
        path = Join(document, open);
    }

    // From behind the opening quote to the closing one, or all.
    private static int TextLength(ReadOnlySpan<byte> text)
    {
        int at = 0;
        while (at < text.Length && text[at] != (byte)'"')
        {
            at += text[at] == (byte)'\\' ? 2 : 1;
        }

        return Math.Min(at, text.Length);
    }

    private static string Join(ReadOnlySpan<byte> document, Stack<Level> open)
    {
        Level[] levels = open.ToArray();
        var path = new StringBuilder();
        for (int i = levels.Length - 1; i >= 0; i--)
        {
            Level level = levels[i];
            if (level.IsArray)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{level.Index}]");
            }
            else if (level.HasName && !level.AtName)
            {
                path.Append(path.Length == 0 ? "" : "/").Append(ShownRaw(document.Slice(level.NameStart, level.NameLength)));
            }
        }

        return path.ToString();
    }

    private static string ShownRaw(ReadOnlySpan<byte> raw)
    {
        if (raw.IndexOf((byte)'\\') < 0)
        {
            return ShownName.Of(raw);
        }

        var resolved = new byte[raw.Length];
        return ShownName.Of(resolved.AsSpan(0, JsonEscape.Resolve(raw, resolved)));
    }

    private struct Level
    {
        public bool IsArray;
        public bool AtName;
        public bool HasName;
        public int Index;
        public int NameStart;
        public int NameLength;
    }
}
