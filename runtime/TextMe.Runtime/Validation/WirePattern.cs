using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace TextMe;

/// <summary>The pattern of a <c>[RegularExpression]</c>: the whole text must match it, within a bounded time.</summary>
/// <param name="pattern">The regular expression.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WirePattern([StringSyntax(StringSyntaxAttribute.Regex)] string pattern)
{
    // The same bound as DataAnnotations have by default.
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(2);

    private readonly Regex _regex = new(pattern, RegexOptions.CultureInvariant, s_longest);

    /// <summary>Whether the whole text matches; one that takes too long to decide does not.</summary>
    public bool Matches(string text)
    {
        try
        {
            Match match = _regex.Match(text);
            return match.Success && match.Index == 0 && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>The regular expression.</summary>
    public override string ToString() => _regex.ToString();
}
