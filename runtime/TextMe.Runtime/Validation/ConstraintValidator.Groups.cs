using System;
using System.Collections.Generic;
using System.Globalization;

namespace TextMe;

/// <content>Rules about several members, or several items.</content>
public ref partial struct ConstraintValidator
{
    /// <summary>Adds <c>ExactlyOneOf</c> unless one member is given.</summary>
    /// <param name="given">How many are.</param>
    /// <param name="members">Their names on the wire.</param>
    /// <param name="path">The member named first.</param>
    public void ExactlyOneOf(int given, string members, string path)
    {
        if (given != 1)
        {
            AddGroup(path, "ExactlyOneOf", $"Exactly one of {members} must be given.", given == 0);
        }
    }

    /// <summary>Adds <c>AtLeastOneOf</c> when no member is given.</summary>
    /// <inheritdoc cref="ExactlyOneOf"/>
    public void AtLeastOneOf(int given, string members, string path)
    {
        if (given == 0)
        {
            AddGroup(path, "AtLeastOneOf", $"At least one of {members} must be given.", noneIsGiven: true);
        }
    }

    /// <summary>Adds <c>AtMostOneOf</c> when more than one member is given.</summary>
    /// <inheritdoc cref="ExactlyOneOf"/>
    public void AtMostOneOf(int given, string members, string path)
    {
        if (given > 1)
        {
            AddGroup(path, "AtMostOneOf", $"At most one of {members} may be given.", noneIsGiven: false);
        }
    }

    /// <summary>Adds <c>UniqueItems</c> for each item whose value an earlier item has; what is <see langword="null"/> is the same as nothing.</summary>
    /// <param name="items">The items.</param>
    /// <param name="valueOf">What is compared: a text, or what has one that says all of it.</param>
    /// <param name="list">The list.</param>
    /// <param name="member">The member of the item; empty: the item itself.</param>
    public void UniqueItems<TItem>(IEnumerable<TItem>? items, Func<TItem, object?> valueOf, string list, string member)
    {
        ArgumentNullException.ThrowIfNull(valueOf);
        CheckUnique(items, valueOf, list, member, NoValues());
    }

    /// <summary>The same for the items of all lists in the items of a list.</summary>
    /// <param name="items">The items.</param>
    /// <param name="innerOf">The list in an item.</param>
    /// <param name="valueOf">What is compared of the items of that list.</param>
    /// <param name="list">The list.</param>
    /// <param name="inner">The list in the item.</param>
    /// <param name="member">The member of the item of that list; empty: that item itself.</param>
    public void UniqueItems<TItem, TInner>(
        IEnumerable<TItem>? items, Func<TItem, IEnumerable<TInner>?> innerOf, Func<TInner, object?> valueOf, string list, string inner, string member)
    {
        ArgumentNullException.ThrowIfNull(innerOf);
        ArgumentNullException.ThrowIfNull(valueOf);
        HashSet<string> seen = NoValues();
        int index = 0;
        foreach (TItem item in items ?? [])
        {
            int mark = Count;
            CheckUnique(item is null ? null : innerOf(item), valueOf, inner, member, seen);
            Prefix(mark, list, index++);
        }
    }

    /// <summary>Asks a value for its own rules.</summary>
    public void Rules<T>(T value)
        where T : IWireRules => value.CheckRules(ref this);

    // Texts are hashed with a secret of the process: no peer can choose values that all collide.
    private static HashSet<string> NoValues() => new(StringComparer.Ordinal);

    private void CheckUnique<TItem>(IEnumerable<TItem>? items, Func<TItem, object?> valueOf, string list, string member, HashSet<string> seen)
    {
        int index = 0;
        foreach (TItem item in items ?? [])
        {
            string? text = item is null ? null : valueOf(item) switch
            {
                null => null,
                IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
                { } value => value.ToString(),
            };
            if (text is not null && !seen.Add(text))
            {
                int mark = Count;
                Add(member, "UniqueItems", "Another item has the same value.");
                Prefix(mark, list, index);
            }

            index++;
        }
    }

    private void AddGroup(string path, string rule, string message, bool noneIsGiven) =>
        (_violations ??= []).Add(new ConstraintViolation(path, rule, message) { NoneIsGiven = noneIsGiven });
}
