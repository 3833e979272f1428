using System;

namespace TextMe;

/// <summary>
/// Says that a string, or UTF-8 text, is a document of a wire type. Constants given to it are checked while compiling, as <see cref="WireSerializer"/> would read
/// them and <see cref="WireSerializer.Validate"/> would judge them. Nothing happens at run time.
/// </summary>
/// <remarks>
/// The document may also be a request or reply of an operation, under the operation's root, where the type is the operation's. The type has to be declared in the
/// project in which the constant stands.
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class WireDocumentAttribute : Attribute
{
    /// <summary>A document of either format: what begins with <c>&lt;</c> is XML, anything else JSON.</summary>
    /// <param name="type">The wire type.</param>
    public WireDocumentAttribute(Type type) => Type = type;

    /// <summary>A document of one format.</summary>
    /// <param name="type">The wire type.</param>
    /// <param name="format">The format.</param>
    public WireDocumentAttribute(Type type, WireFormat format)
        : this(type) => Format = format;

    /// <summary>The wire type.</summary>
    public Type Type { get; }

    /// <summary>The format; <see langword="null"/>: either.</summary>
    public WireFormat? Format { get; }
}
