using System.Collections.Generic;
using System.Linq;

namespace TextMe.Generator.Parsing;

/// <summary>The parts of a custom format of dates and times: runs of one letter, outside of what is quoted.</summary>
internal sealed class FormatTokens
{
    private readonly string _format;
    private readonly List<FormatToken> _tokens = [];

    private FormatTokens(string format) => _format = format;

    public bool HasTime => _format.Length == 1 || Has('H') || Has('h');

    public static FormatTokens Of(string format)
    {
        var tokens = new FormatTokens(format);
        char quote = '\0';
        for (int i = 0; i < format.Length; i++)
        {
            char c = format[i];
            if (quote != '\0' || c is '"' or '\'')
            {
                quote = quote == '\0' ? c : c == quote ? '\0' : quote;
            }
            else if (c is '\\')
            {
                i++;
            }
            else if (char.IsLetter(c))
            {
                int start = i;
                while (i + 1 < format.Length && format[i + 1] == c)
                {
                    i++;
                }

                tokens._tokens.Add(new FormatToken(c, start, i + 1 - start));
            }
        }

        return tokens;
    }

    /// <summary>Whether what the format writes has two digits of the year.</summary>
    public static bool HasYearOfTwoDigits(string? format) => format is { Length: > 1 } && Of(format).Find('y') is { Length: 1 or 2 };

    public FormatToken? Find(char letter) => _tokens.FirstOrDefault(t => t.Letter == letter);

    /// <summary>What a careful reader would see, and the format that was meant; null where nothing strikes.</summary>
    public (string Reason, string? Better)? Mistake(bool hasDate, bool hasTime)
    {
        if (_format.Length == 1)
        {
            return null;
        }

        if (Find('h') is { } twelve && !Has('t'))
        {
            return ("'h' is the hour of twelve, and nothing says which half of the day", twelve.ReplacedIn(_format, new string('H', twelve.Length)));
        }

        if (hasDate && !Has('M') && _tokens.FirstOrDefault(IsMonthOfMinutes) is { } minutes)
        {
            return ("'m' is the minute; the month is 'M'", minutes.ReplacedIn(_format, new string('M', minutes.Length)));
        }

        if (hasTime && !Has('m') && _tokens.Zip(_tokens.Skip(1), static (a, b) => (a, b)).FirstOrDefault(static p => p.a.Letter is 'H' or 'h' && p.b.Letter == 'M').b is { } months)
        {
            return ("'M' is the month; the minute is 'm'", months.ReplacedIn(_format, new string('m', months.Length)));
        }

        string[] missing = [.. Missing(hasDate, hasTime)];
        return missing.Length == 0 ? null : ($"it has no {string.Join(" and no ", missing)}", null);
    }

    private bool Has(char letter) => Find(letter) is not null;

    private IEnumerable<string> Missing(bool hasDate, bool hasTime)
    {
        if (hasDate)
        {
            (char Letter, string Name)[] parts = [('d', "day"), ('M', "month"), ('y', "year")];
            foreach ((char letter, string name) in parts.Where(p => !Has(p.Letter)))
            {
                yield return name;
            }
        }

        if (hasTime && !hasDate && !HasTime)
        {
            yield return "hour";
        }
    }

    // Between a day and a year, and not behind an hour.
    private bool IsMonthOfMinutes(FormatToken token)
    {
        int index = _tokens.IndexOf(token);
        char before = index > 0 ? _tokens[index - 1].Letter : '\0';
        char after = index + 1 < _tokens.Count ? _tokens[index + 1].Letter : '\0';
        return token.Letter == 'm' && before is not ('H' or 'h') && (before is 'd' or 'y' || after is 'd' or 'y');
    }
}

/// <param name="Letter">What stands for the part.</param>
/// <param name="Start">Where in the format.</param>
/// <param name="Length">How often the letter stands there.</param>
internal sealed record FormatToken(char Letter, int Start, int Length)
{
    public string ReplacedIn(string format, string text) => format.Substring(0, Start) + text + format.Substring(Start + Length);
}
