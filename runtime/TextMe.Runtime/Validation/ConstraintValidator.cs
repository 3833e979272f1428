using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace TextMe;

/// <summary>
/// Collects the constraints that a value breaks, for the generated checks of its members. While there is none it allocates nothing.
/// </summary>
/// <remarks>
/// A type adds violations with paths from itself. Whoever validates it as a member then calls <see cref="Prefix(int, string)"/>, so that a type does
/// not know where it is used and a path is only made up for a violation.
/// </remarks>
public ref partial struct ConstraintValidator
{
    /// <summary>The rule of a text that the wire cannot carry, by which the serializer finds the member behind a writer's refusal.</summary>
    internal const string TextRule = "Characters";

    private List<ConstraintViolation>? _violations;
    private int _depth;

    /// <summary>Violations so far; also the mark for <see cref="Prefix(int, string)"/>.</summary>
    public readonly int Count => _violations?.Count ?? 0;

    /// <summary>Adds a violation.</summary>
    /// <param name="path">The member, names joined by <c>/</c>; empty for the value itself.</param>
    /// <param name="rule">The constraint's name.</param>
    /// <param name="message">What is wrong and what is allowed; never the value.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Add(string path, string rule, string message)
        => (_violations ??= []).Add(new ConstraintViolation(path, rule, message));

    /// <summary>Puts the name of a member before the paths of its violations.</summary>
    /// <param name="mark"><see cref="Count"/> before the member was checked.</param>
    /// <param name="prefix">The member, names joined by <c>/</c>.</param>
    public readonly void Prefix(int mark, string prefix)
    {
        if (Count > mark)
        {
            Rewrite(mark, prefix);
        }
    }

    /// <summary>Puts the name of a list and the index of an item before the paths of the item's violations.</summary>
    /// <param name="mark"><see cref="Count"/> before the item was checked.</param>
    /// <param name="prefix">The list, names joined by <c>/</c>.</param>
    /// <param name="index">The item, from 0.</param>
    public readonly void Prefix(int mark, string prefix, int index)
    {
        if (Count > mark)
        {
            Rewrite(mark, string.Create(CultureInfo.InvariantCulture, $"{prefix}[{index}]"));
        }
    }

    /// <summary>The violations, in the order they were found.</summary>
    public readonly IReadOnlyList<ConstraintViolation> ToList() => _violations?.ToArray() ?? Array.Empty<ConstraintViolation>();

    private readonly void Rewrite(int mark, string prefix)
    {
        for (int i = mark; i < _violations!.Count; i++)
        {
            ConstraintViolation violation = _violations[i];
            _violations[i] = violation with { Path = violation.Path.Length == 0 ? prefix : prefix + "/" + violation.Path };
        }
    }
}
