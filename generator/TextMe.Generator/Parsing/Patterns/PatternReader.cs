using System.Collections.Generic;
using System.Globalization;

namespace TextMe.Generator.Parsing.Patterns;

/// <summary>Reads a regular expression that .NET has accepted. Rare constructs make it give up, which is no mistake: it only looks for trouble.</summary>
internal sealed class PatternReader(string pattern)
{
    private const int DeepestRead = 64;

    private int _at;
    private int _depth;
    private bool _hasGivenUp;

    /// <summary>The pattern's parts; null where it was given up.</summary>
    public static PatternNode? Read(string pattern)
    {
        var reader = new PatternReader(pattern);
        PatternNode node = reader.Alternatives();
        return reader._hasGivenUp || reader._at < pattern.Length ? null : node;
    }

    private PatternNode Alternatives()
    {
        var options = new List<PatternNode>();
        do
        {
            options.Add(Parts());
        }
        while (Take('|'));
        return options.Count == 1 ? options[0] : new Choice(options);
    }

    private Sequence Parts()
    {
        var parts = new List<PatternNode>();
        while (!_hasGivenUp && _at < pattern.Length && pattern[_at] is not ('|' or ')'))
        {
            parts.Add(Quantified(Part()));
        }

        return new Sequence(parts);
    }

    private PatternNode Part()
    {
        char c = pattern[_at++];
        return c switch
        {
            '(' => Group(),
            '[' => new OneOf(Class()),
            '\\' => Escape(),
            '.' => new OneOf(CharSet.Range('\n', '\n').Inverse),
            '^' or '$' => new Check(),
            _ => new OneOf(CharSet.Range(c, c)),
        };
    }

    private PatternNode Quantified(PatternNode part)
    {
        while (_at < pattern.Length)
        {
            (int Least, bool IsUnbounded)? quantifier = Quantifier();
            if (quantifier is not { } found)
            {
                break;
            }

            Take('?');
            part = new Repetition(part, found.Least, found.IsUnbounded);
        }

        return part;
    }

    private (int Least, bool IsUnbounded)? Quantifier()
    {
        if (Take('*'))
        {
            return (0, true);
        }

        if (Take('+'))
        {
            return (1, true);
        }

        if (Take('?'))
        {
            return (0, false);
        }

        // {n}, {n,} and {n,m}; any other brace is a character.
        int end = pattern[_at] == '{' ? pattern.IndexOf('}', _at) : -1;
        if (end < 0)
        {
            return null;
        }

        string[] bounds = pattern.Substring(_at + 1, end - _at - 1).Split(',');
        if (bounds.Length > 2 || !int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out int least))
        {
            return null;
        }

        _at = end + 1;
        return (least, bounds.Length == 2 && bounds[1].Length == 0);
    }

    private PatternNode Group()
    {
        bool isCheck = false;
        bool isAtomic = false;
        if (Take('?'))
        {
            if (Take('>'))
            {
                isAtomic = true;
            }
            else if (Take('=') || Take('!') || Starts("<=") || Starts("<!"))
            {
                isCheck = true;
                _at += pattern[_at] == '<' ? 2 : 0;
            }
            else if (Take('<') || Take('\''))
            {
                _at = pattern.IndexOfAny(['>', '\''], _at) + 1;
            }
            else if (!Take(':'))
            {
                // Options, conditions and comments.
                _hasGivenUp = true;
            }
        }

        _hasGivenUp |= ++_depth > DeepestRead;
        PatternNode body = _hasGivenUp ? new Check() : Alternatives();
        _depth--;
        _hasGivenUp |= !Take(')');
        return isCheck ? new Check() : isAtomic ? new Atomic(body) : body;
    }

    private CharSet Class()
    {
        bool isInverse = Take('^');
        CharSet set = default;
        for (bool isFirst = true; _at < pattern.Length && (isFirst || pattern[_at] != ']'); isFirst = false)
        {
            char first = pattern[_at++];
            if (first == '\\')
            {
                set |= Escape().First;
                continue;
            }

            bool isRange = _at + 1 < pattern.Length && pattern[_at] == '-' && pattern[_at + 1] is not (']' or '[' or '\\');
            set |= CharSet.Range(first, isRange ? pattern[_at + 1] : first);
            _at += isRange ? 2 : 0;
            _hasGivenUp |= !isRange && Starts("-[");
        }

        _hasGivenUp |= !Take(']');
        return isInverse ? set.Inverse : set;
    }

    private PatternNode Escape()
    {
        char c = _at < pattern.Length ? pattern[_at++] : '\\';
        switch (c)
        {
            case 'd':
                return new OneOf(CharSet.Digits);
            case 'D':
                return new OneOf(CharSet.Digits.Inverse);
            case 'w':
                return new OneOf(CharSet.Letters);
            case 'W':
                return new OneOf(CharSet.Letters.Inverse);
            case 's':
                return new OneOf(CharSet.Spaces);
            case 'S':
                return new OneOf(CharSet.Spaces.Inverse);
            case 'b' or 'B' or 'A' or 'z' or 'Z' or 'G' or 'k' or (>= '0' and <= '9'):
                return new Check();
            case 'p' or 'P':
                _at = pattern.IndexOf('}', _at) + 1;
                return new OneOf(CharSet.All);
            case 'x' or 'u' or 'c':
                _at += c switch { 'x' => 2, 'u' => 4, _ => 1 };
                return new OneOf(CharSet.All);
            case 't' or 'n' or 'r' or 'f' or 'v':
                return new OneOf(CharSet.Range('\t', '\r'));
            default:
                return new OneOf(CharSet.Range(c, c));
        }
    }

    private bool Take(char c)
    {
        bool isThere = _at < pattern.Length && pattern[_at] == c;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private bool Starts(string text) => string.CompareOrdinal(pattern, _at, text, 0, text.Length) == 0;
}
