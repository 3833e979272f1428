namespace TextMe.Generator.Analyzers.Calls;

/// <summary>Which text both formats can carry: <c>WireText</c> of the runtime, once more.</summary>
internal static class WritableText
{
    /// <summary>The index of the first UTF-16 unit that cannot be written, or -1.</summary>
    public static int IndexOfUnwritable(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char value = text[i];
            if (char.IsHighSurrogate(value) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (value is not ('\t' or '\n' or '\r' or (>= ' ' and <= '\uD7FF') or (>= '\uE000' and <= '\uFFFD')))
            {
                return i;
            }
        }

        return -1;
    }
}
