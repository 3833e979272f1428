using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using TextMe.Text;

namespace TextMe;

/// <content>The constraints, with the meaning they have in System.ComponentModel.DataAnnotations. The names of rules are theirs.</content>
public ref partial struct ConstraintValidator
{
    /// <summary>Adds <c>Characters</c> when the text cannot be carried by XML and JSON alike; <see langword="null"/> passes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Text(string? value, string path)
    {
        if (!WireText.IsPlain(value))
        {
            CheckText(value, path);
        }
    }

    /// <summary>Adds <c>Required</c> when a value is not there.</summary>
    /// <param name="present">
    /// Whether the value is there. A member that is not nullable must not be <see langword="null"/>; a string marked <c>[Required]</c> must hold more
    /// than white space too, unless it allows empty strings.
    /// </param>
    /// <param name="path">The member.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required(bool present, string path)
    {
        if (!present)
        {
            Add(path, "Required", "A value is required.");
        }
    }

    /// <summary>Adds the rule when a string is too short or too long; <see langword="null"/> passes.</summary>
    /// <param name="value">The string; its length counts UTF-16 code units.</param>
    /// <param name="min">The least length, from 0.</param>
    /// <param name="max">The greatest length; <see cref="int.MaxValue"/> for none.</param>
    /// <param name="rule">The attribute that says so: <c>StringLength</c>, <c>Length</c>, <c>MinLength</c> or <c>MaxLength</c>.</param>
    /// <param name="path">The member.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Length(string? value, int min, int max, string rule, string path)
    {
        if (value is not null && (value.Length < min || value.Length > max))
        {
            AddLength(value.Length, min, max, rule, path);
        }
    }

    /// <summary>Adds the rule when there are too few or too many bytes; <see langword="null"/> passes.</summary>
    /// <param name="value">The bytes.</param>
    /// <param name="min">The least count, from 0.</param>
    /// <param name="max">The greatest count; <see cref="int.MaxValue"/> for none.</param>
    /// <param name="rule">The attribute that says so: <c>Length</c>, <c>MinLength</c>, <c>MaxLength</c> or <c>ItemCount</c>.</param>
    /// <param name="path">The member.</param>
    public void Bytes(byte[]? value, int min, int max, string rule, string path)
    {
        if (value is not null && (value.Length < min || value.Length > max))
        {
            AddBytes(value.Length, min, max, rule, path);
        }
    }

    /// <summary>
    /// Adds the rule when a list has too few or too many items. A list that is <see langword="null"/> passes: then this must not be called.
    /// </summary>
    /// <param name="count">The items.</param>
    /// <param name="min">The least count, from 0.</param>
    /// <param name="max">The greatest count; <see cref="int.MaxValue"/> for none.</param>
    /// <param name="rule">The attribute that says so: <c>Length</c>, <c>MinLength</c> or <c>MaxLength</c>.</param>
    /// <param name="path">The member.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Items(int count, int min, int max, string rule, string path)
    {
        if (count < min || count > max)
        {
            AddItems(count, min, max, rule, path);
        }
    }

    /// <summary>The same of a list that has to be there: where it has no item, which XML writes as nothing, it is missing.</summary>
    /// <inheritdoc cref="Items"/>
    public void RequiredItems(int count, int min, int max, string rule, string path)
    {
        int mark = Count;
        Items(count, min, max, rule, path);
        if (count == 0 && Count > mark)
        {
            _violations![mark] = _violations[mark] with { IsMissing = true };
        }
    }

    /// <summary>Adds <c>Range</c> when a value is out of bounds.</summary>
    /// <param name="value">The value.</param>
    /// <param name="min">The lower bound.</param>
    /// <param name="max">The upper bound.</param>
    /// <param name="minExclusive">Whether the lower bound itself is out.</param>
    /// <param name="maxExclusive">Whether the upper bound itself is out.</param>
    /// <param name="path">The member.</param>
    public void Range<T>(T value, T min, T max, bool minExclusive, bool maxExclusive, string path)
        where T : IComparable<T>
    {
        int lower = min.CompareTo(value);
        int upper = max.CompareTo(value);
        if (lower > 0 || upper < 0 || (minExclusive && lower == 0) || (maxExclusive && upper == 0))
        {
            Add(path, "Range", string.Create(
                CultureInfo.InvariantCulture,
                $"The value must be {(minExclusive ? "more than" : "at least")} {min} and {(maxExclusive ? "less than" : "at most")} {max}."));
        }
    }

    /// <summary>Adds <c>AllowedValues</c> when a value is none of those listed.</summary>
    /// <param name="ok">Whether it is one of them.</param>
    /// <param name="allowed">They, as a message shows them.</param>
    /// <param name="path">The member.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Allowed(bool ok, string allowed, string path)
    {
        if (!ok)
        {
            AddAllowed(allowed, path);
        }
    }

    /// <summary>Adds <c>AllowedValues</c>: the type of a value is none of those that may stand there.</summary>
    /// <param name="value">The value.</param>
    /// <param name="allowed">The names of those types on the wire.</param>
    /// <param name="path">The member.</param>
    public void AllowedType(object value, string allowed, string path)
    {
        ArgumentNullException.ThrowIfNull(value);
        Add(path, "AllowedValues", $"The value is of the type {value.GetType().Name}; the member takes the types of {allowed}.");
    }

    /// <summary>Adds <c>DeniedValues</c> when a value is one of those listed.</summary>
    /// <param name="ok">Whether it is none of them.</param>
    /// <param name="path">The member.</param>
    public void Denied(bool ok, string path)
    {
        if (!ok)
        {
            Add(path, "DeniedValues", "The value is one of those that are not allowed.");
        }
    }

    private static string Sizes(int min, int max)
    {
        if (max == int.MaxValue)
        {
            return string.Create(CultureInfo.InvariantCulture, $"at least {min}");
        }

        return min == max
            ? string.Create(CultureInfo.InvariantCulture, $"exactly {min}")
            : string.Create(CultureInfo.InvariantCulture, $"{min} to {max}");
    }

    // What is wrong is put into words outside of the checks, which are then small enough to stand in the caller.
    private void CheckText(string? value, string path)
    {
        int index = WireText.IndexOfUnwritable(value);
        if (index >= 0)
        {
            string message = string.Create(CultureInfo.InvariantCulture, $"Character U+{(int)value![index]:X4} at index {index} cannot be carried.");
            Add(path, TextRule, message);
        }
    }

    private void AddLength(int length, int min, int max, string rule, string path) =>
        Add(path, rule, string.Create(CultureInfo.InvariantCulture, $"The text has {length} characters; allowed: {Sizes(min, max)}."));

    private void AddBytes(int count, int min, int max, string rule, string path) =>
        Add(path, rule, string.Create(CultureInfo.InvariantCulture, $"There are {count} bytes; allowed: {Sizes(min, max)}."));

    private void AddItems(int count, int min, int max, string rule, string path) =>
        Add(path, rule, string.Create(CultureInfo.InvariantCulture, $"The list has {count} items; allowed: {Sizes(min, max)}."));

    private void AddAllowed(string allowed, string path) => Add(path, "AllowedValues", $"The value must be one of: {allowed}.");
}
