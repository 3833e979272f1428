using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TextMe;

/// <summary>Checks all calls of a campaign before the first is sent.</summary>
internal static class CampaignRules
{
    /// <exception cref="RequestValidationException">A text breaks a rule.</exception>
    public static void Check(Campaign campaign)
    {
        var violations = new List<ConstraintViolation>();
        for (int part = 0; part < campaign.PartCount; part++)
        {
            // A client fills the username in later.
            violations.AddRange(WireSerializer.Validate(campaign.CreateRequest(part))
                .Where(static violation => violation.Path != "user/username")
                .Select(violation => violation with { Path = Place(violation.Path, part) }));
        }

        CheckIds(campaign, violations);
        if (violations.Count != 0)
        {
            throw new RequestValidationException("bulk", violations);
        }
    }

    // Within a call the request's own rule has looked.
    private static void CheckIds(Campaign campaign, List<ConstraintViolation> violations)
    {
        var parts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < campaign.Messages.Count; i++)
        {
            int part = i / BulkRequest.MaxMessages;
            foreach (Recipient recipient in campaign.Messages[i]?.Recipients ?? [])
            {
                if (recipient?.Id is { } id && !parts.TryAdd(id.Value, part) && parts[id.Value] != part)
                {
                    string path = string.Create(CultureInfo.InvariantCulture, $"messages/sms[{i}]/destinations/phone/id");
                    violations.Add(new ConstraintViolation(path, "UniqueItems", "The external id stands in the campaign before: reports could not tell the two apart."));
                }
            }
        }
    }

    // The index of a text counts in the campaign, not in the call.
    private static string Place(string path, int part)
    {
        const string List = "messages/sms[";
        int end = path.IndexOf(']', StringComparison.Ordinal);
        return path.StartsWith(List, StringComparison.Ordinal)
            && int.TryParse(path.AsSpan(List.Length, end - List.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            ? string.Create(CultureInfo.InvariantCulture, $"{List}{(part * BulkRequest.MaxMessages) + index}{path[end..]}")
            : path;
    }
}
