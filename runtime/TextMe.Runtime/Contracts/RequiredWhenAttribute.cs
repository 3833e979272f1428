using System;
using System.Collections.Generic;

namespace TextMe;

/// <summary>These members are given where another has a certain value. The generated validator holds it, for derived types too.</summary>
/// <remarks>
/// Given is a member that is not <see langword="null"/> and, if it is a list, not empty. The violation is that of the member that is not given. Where the other
/// member has no value, nothing is asked.
/// </remarks>
/// <param name="member">The name, in C#, of the member that has the value: a text, a number, a character, a boolean or an enum.</param>
/// <param name="value">The value, a constant of that member's type; not <see langword="null"/>.</param>
/// <param name="required">The names of the members that are given then; each may be <see langword="null"/>, or is a list.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class RequiredWhenAttribute(string member, object value, params string[] required) : Attribute
{
    /// <summary>The name of the member that has the value.</summary>
    public string Member { get; } = member;

    /// <summary>The value.</summary>
    public object Value { get; } = value;

    /// <summary>The names of the members that are given then.</summary>
    public IReadOnlyList<string> Required { get; } = required;
}
