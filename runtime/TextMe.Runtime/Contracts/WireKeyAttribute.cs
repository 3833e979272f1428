using System;

namespace TextMe;

/// <summary>The attribute that carries the keys of a <c>Dictionary&lt;string, T&gt;</c> in XML, where each entry is an element.</summary>
/// <param name="name">
/// An XML name: with <c>id</c>, an entry is <c>&lt;phone id="a"&gt;05…&lt;/phone&gt;</c>. The element is named, wrapped or repeated as for a list. In JSON
/// the keys are the names of an object's members.
/// </param>
/// <remarks>Keys are names: they are named in errors, also where the member is <see cref="SensitiveAttribute"/>.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
public sealed class WireKeyAttribute(string name) : Attribute
{
    /// <summary>The attribute's name.</summary>
    public string Name { get; } = name;
}
