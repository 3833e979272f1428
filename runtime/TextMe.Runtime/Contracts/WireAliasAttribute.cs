using System;

namespace TextMe;

/// <summary>Another name under which a member is read, in both formats: one that some peers misspell, or that an API has changed.</summary>
/// <remarks>
/// Writing uses the member's own name only. Of several of its names in one document the first that comes is kept and the others are skipped; the same name twice
/// is a repeat and refused, as ever.
/// </remarks>
/// <param name="name">
/// An XML name or a path, in the place of the one that <see cref="WireNameAttribute"/> or the attributes of the serializers give the member: a wrapped list is read
/// from another wrapper, an attribute from another attribute.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true, Inherited = false)]
public sealed class WireAliasAttribute(string name) : Attribute
{
    /// <summary>The name or path.</summary>
    public string Name { get; } = name;
}
