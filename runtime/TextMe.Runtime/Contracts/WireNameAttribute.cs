using System;

namespace TextMe;

/// <summary>The name of a member, parameter or enum value in both formats.</summary>
/// <param name="name">
/// An XML name, or a path of several joined by <c>/</c>: <c>user/username</c> is <c>&lt;user&gt;&lt;username&gt;…</c> in XML and
/// <c>{"user":{"username":…}}</c> in JSON. Members that share a prefix are written together, where the first of them stands.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
public sealed class WireNameAttribute(string name) : Attribute
{
    /// <summary>The name or path.</summary>
    public string Name { get; } = name;
}
