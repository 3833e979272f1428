using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TextMe;

/// <summary>Makes <see cref="PushedItem.Key"/>.</summary>
internal static class PushKey
{
    /// <summary>A digest of what tells pushes apart. Each part stands behind its length, so that no two lists of parts run into the same text.</summary>
    public static string Of(PushFeed feed, params ReadOnlySpan<string?> parts)
    {
        var text = new StringBuilder().Append((int)feed);
        foreach (string? part in parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"|{part?.Length ?? -1}:{part}");
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
