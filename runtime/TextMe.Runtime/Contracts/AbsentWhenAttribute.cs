using System;
using System.Collections.Generic;

namespace TextMe;

/// <summary>None of these members is given where another has a certain value. The generated validator holds it, for derived types too.</summary>
/// <remarks>
/// Given is a member that is not <see langword="null"/> and, if it is a list, not empty. The violation is that of the member that has the value: with its
/// <see cref="ViolationStatusAttribute"/> the endpoint answers. Where that member has no value, nothing is asked.
/// </remarks>
/// <param name="member">The name, in C#, of the member that has the value: a text, a number, a character, a boolean or an enum.</param>
/// <param name="value">The value, a constant of that member's type; not <see langword="null"/>.</param>
/// <param name="absent">The names of the members that are not given then; each may be <see langword="null"/>, or is a list.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class AbsentWhenAttribute(string member, object value, params string[] absent) : Attribute
{
    /// <summary>The name of the member that has the value.</summary>
    public string Member { get; } = member;

    /// <summary>The value.</summary>
    public object Value { get; } = value;

    /// <summary>The names of the members that are not given then.</summary>
    public IReadOnlyList<string> Absent { get; } = absent;
}
