using System;

namespace TextMe;

/// <summary>A constant part of an operation's request, written after the members.</summary>
/// <param name="name">The name or path, as in <see cref="WireNameAttribute"/>.</param>
/// <param name="value">The text it always holds. A request that holds another is refused by the endpoint.</param>
[AttributeUsage(AttributeTargets.Method, Inherited = false, AllowMultiple = true)]
public sealed class FixedElementAttribute(string name, string value) : Attribute
{
    /// <summary>The name or path.</summary>
    public string Name { get; } = name;

    /// <summary>The constant text.</summary>
    public string Value { get; } = value;
}
