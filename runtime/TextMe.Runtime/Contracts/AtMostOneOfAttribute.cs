using System;
using System.Collections.Generic;

namespace TextMe;

/// <summary>No more than one of these members is given. The generated validator holds it, for derived types too.</summary>
/// <remarks>Given is a member that is not <see langword="null"/> and, if it is a list, not empty. The violation is that of the member named first.</remarks>
/// <param name="members">The names of two or more members in C#; each may be <see langword="null"/>, or is a list.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class AtMostOneOfAttribute(params string[] members) : Attribute
{
    /// <summary>The names of the members in C#.</summary>
    public IReadOnlyList<string> Members { get; } = members;
}
