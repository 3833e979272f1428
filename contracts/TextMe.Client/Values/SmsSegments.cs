using System;
using System.Collections.Generic;

namespace TextMe;

/// <summary>How a text is divided into the parts that phones put together again, by the rules of GSM 03.38 and 03.40.</summary>
/// <remarks>
/// How the service bills is not documented; these are the rules of the networks. A text of characters of the GSM alphabet has 160 septets in one part
/// and 153 in each of several; any other, such as Hebrew, is sent as UCS-2 with 70 and 67 UTF-16 code units. A part never ends inside a surrogate pair or an
/// escaped character.
/// </remarks>
/// <param name="Count">The parts; 0 for an empty text.</param>
/// <param name="IsUnicode">Whether it needs UCS-2.</param>
/// <param name="Units">Septets, or UTF-16 code units of UCS-2.</param>
public readonly record struct SmsSegments(int Count, bool IsUnicode, int Units)
{
    private const int GsmSingle = 160;
    private const int GsmPart = 153;
    private const int UnicodeSingle = 70;
    private const int UnicodePart = 67;

    private const string GsmAlphabet =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /// <summary>Characters that take an escape before them.</summary>
    private const string GsmExtension = "\f^{}\\[~]|€";

    private static readonly Dictionary<char, int> s_septets = CreateSeptets();

    /// <summary>Divides a text.</summary>
    /// <param name="text">The text.</param>
    public static SmsSegments Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        bool isUnicode = false;
        int units = 0;
        foreach (char c in text)
        {
            if (!s_septets.TryGetValue(c, out int septets))
            {
                isUnicode = true;
                units = text.Length;
                break;
            }

            units += septets;
        }

        if (units <= (isUnicode ? UnicodeSingle : GsmSingle))
        {
            return new SmsSegments(units == 0 ? 0 : 1, isUnicode, units);
        }

        return new SmsSegments(CountParts(text, isUnicode, isUnicode ? UnicodePart : GsmPart), isUnicode, units);
    }

    private static int CountParts(string text, bool isUnicode, int capacity)
    {
        int parts = 1;
        int used = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int width = 1;
            if (!isUnicode)
            {
                width = s_septets[text[i]];
            }
            else if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                width = 2;
                i++;
            }

            if (used + width > capacity)
            {
                parts++;
                used = 0;
            }

            used += width;
        }

        return parts;
    }

    private static Dictionary<char, int> CreateSeptets()
    {
        var septets = new Dictionary<char, int>(GsmAlphabet.Length + GsmExtension.Length);
        foreach (char c in GsmAlphabet)
        {
            septets.Add(c, 1);
        }

        foreach (char c in GsmExtension)
        {
            septets.Add(c, 2);
        }

        return septets;
    }
}
