namespace TextMe.Generator.Documents;

/// <summary>Escapes of JSON strings.</summary>
internal static class JsonText
{
    /// <summary>What an escape of one letter stands for; null: there is none.</summary>
    public static char? Unescape(char escape) => escape switch
    {
        '"' or '\\' or '/' => escape,
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => null,
    };

    /// <summary>Reads four hexadecimal digits.</summary>
    public static bool TryHex(string text, int start, out int unit)
    {
        unit = 0;
        for (int i = start; i < start + 4; i++)
        {
            int digit = i >= text.Length ? -1 : text[i] switch
            {
                >= '0' and <= '9' and var c => c - '0',
                >= 'a' and <= 'f' and var c => c - 'a' + 10,
                >= 'A' and <= 'F' and var c => c - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                return false;
            }

            unit = (unit << 4) | digit;
        }

        return true;
    }

    public static int IndexOfLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
