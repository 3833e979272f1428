using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using System.Threading;

namespace TextMe;

/// <summary>The pattern of a <c>[RegularExpression]</c>: the whole text must match it, within a bounded time.</summary>
/// <remarks>
/// A text that backtracking cannot soon decide is decided again in time that is linear in its length, and so is every text after it. A pattern that looks
/// around, refers back or has atomic groups cannot be; there, what takes too long does not match.
/// </remarks>
/// <param name="pattern">The regular expression.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WirePattern([StringSyntax(StringSyntaxAttribute.Regex)] string pattern)
{
    private static readonly TimeSpan s_soon = TimeSpan.FromMilliseconds(20);

    // The same bound as DataAnnotations have by default.
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(2);

    // Backtracking first: the linear engine takes ten times as long to start, and honest texts never need it.
    private Regex _regex = new(pattern, RegexOptions.CultureInvariant, s_soon);

    /// <summary>Whether the whole text matches; one that takes too long to decide does not.</summary>
    public bool Matches(string text)
    {
        Regex regex = Volatile.Read(ref _regex);
        try
        {
            return IsWhole(regex, text);
        }
        catch (RegexMatchTimeoutException) when (regex.MatchTimeout == s_soon)
        {
            Volatile.Write(ref _regex, Patient(pattern));
            return Matches(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>The regular expression.</summary>
    public override string ToString() => pattern;

    private static bool IsWhole(Regex regex, string text)
    {
        // Unlike Match, this allocates nothing.
        Regex.ValueMatchEnumerator matches = regex.EnumerateMatches(text);
        return matches.MoveNext() && matches.Current.Index == 0 && matches.Current.Length == text.Length;
    }

    private static Regex Patient(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, s_longest);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, RegexOptions.CultureInvariant, s_longest);
        }
    }
}
