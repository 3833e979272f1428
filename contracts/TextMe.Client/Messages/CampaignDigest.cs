using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TextMe;

/// <summary>Makes <see cref="CampaignPart.Digest"/>.</summary>
internal static class CampaignDigest
{
    private const string End = "";

    /// <summary>A digest of the texts and of whom they go to, in their order.</summary>
    public static string Of(IEnumerable<BulkMessage> messages)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (BulkMessage? message in messages)
        {
            // Whatever is wrong with a text is said when the campaign is sent.
            Add(hash, message?.Source?.Value);
            Add(hash, message?.Message?.Value);
            foreach (MessageLink? link in message?.Links ?? [])
            {
                Add(hash, link?.Id);
                Add(hash, link?.Url);
            }

            Add(hash, End);
            foreach (Recipient? recipient in message?.Recipients ?? [])
            {
                Add(hash, recipient?.Phone?.Value);
                Add(hash, recipient?.Id?.Value);
            }

            Add(hash, End);
            foreach (string? list in message?.ContactListIds ?? [])
            {
                Add(hash, list);
            }

            Add(hash, End);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    // Behind its length, so that no two lists of parts run into the same text.
    private static void Add(IncrementalHash hash, string? part) =>
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{part?.Length ?? -1}:{part}|")));
}
