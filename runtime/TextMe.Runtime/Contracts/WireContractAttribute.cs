using System;

namespace TextMe;

/// <summary>
/// Marks a <see langword="partial"/> record, class or struct as a wire type: an XML and a JSON writer and reader and a validator are generated for it.
/// </summary>
/// <remarks>Used alone, the type is written under the name of its <c>[XmlRoot]</c>, else its own; in JSON without a wrapper.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class WireContractAttribute : Attribute
{
    /// <summary>
    /// Whether an empty text counts as a member that is not given: <c>&lt;id/&gt;</c>, <c>id=""</c> and <c>""</c>, and likewise <c>xsi:nil</c> and JSON's <c>null</c>, <c>[]</c>
    /// where no list is expected, and <c>{}</c> where a single value is.
    /// </summary>
    /// <remarks>
    /// A member that is optional keeps the value it has without a document, a required one is missing, and of a list an item is dropped. White space is a text. It is
    /// about the members of this type; nested types say so themselves. Values that are empty, or null where a member is required or has an initial value, do
    /// not come back as they were written. An empty list that is not required is not written at all.
    /// </remarks>
    public bool EmptyAsMissing { get; set; }
}
