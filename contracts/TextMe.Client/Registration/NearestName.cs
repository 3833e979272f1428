using System;
using System.Collections.Generic;

namespace TextMe;

/// <summary>What somebody meant who mistyped a name.</summary>
internal static class NearestName
{
    private const int MostEdits = 2;

    /// <summary>The name that takes the fewest edits, at most two, or that goes on where the text ends; <see langword="null"/> if none does.</summary>
    public static string? Find(string text, IReadOnlyList<string> names)
    {
        string? nearest = null;
        int fewest = MostEdits + 1;
        foreach (string name in names)
        {
            int edits = text.Length > MostEdits && name.StartsWith(text, StringComparison.OrdinalIgnoreCase)
                ? 0
                : Edits(text.ToUpperInvariant(), name.ToUpperInvariant());
            (nearest, fewest) = edits < fewest ? (name, edits) : (nearest, fewest);
        }

        return nearest;
    }

    /// <summary>How many characters must be put in, taken out or exchanged to make one text of the other.</summary>
    private static int Edits(string from, string to)
    {
        int[] row = new int[to.Length + 1];
        for (int j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.Length; j++)
            {
                int kept = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(kept, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
