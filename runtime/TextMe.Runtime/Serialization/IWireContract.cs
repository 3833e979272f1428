using System.ComponentModel;
using TextMe.Json;
using TextMe.Xml;

namespace TextMe;

/// <summary>
/// What the generator implements for a type marked with <see cref="WireContractAttribute"/>. Use it through <see cref="WireSerializer"/>.
/// </summary>
/// <typeparam name="TSelf">The wire type itself.</typeparam>
/// <remarks>
/// The members work on content, so that the same code serves whatever the element or property around it is called: a parent, an operation or the
/// document writes the name. Each starts just behind the name: the writer of XML content writes attributes, <c>&gt;</c> and the children, but not the
/// end tag; the reader takes them and the end tag.
/// </remarks>
public interface IWireContract<TSelf>
    where TSelf : IWireContract<TSelf>
{
    /// <summary>The type's own name as <c>XmlSerializer</c> has it; with type arguments, as in <c>PairOfRowNote</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract string TypeName { get; }

    /// <summary>The name of an element of this type where nothing else names it; the type's own, unless <c>[XmlType]</c> says otherwise.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual string XmlTypeName => TSelf.TypeName;

    /// <summary>Writes the value as an XML document of its own.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract void WriteXmlDocument(ref Utf8XmlWriter writer, TSelf value);

    /// <summary>Reads the value from an XML document of its own.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TSelf ReadXmlDocument(ref Utf8XmlReader reader);

    /// <summary>Writes attributes, <c>&gt;</c> and children; the start tag's name is written, the end tag is not.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract void WriteXmlContent(ref Utf8XmlWriter writer, TSelf value);

    /// <summary>Reads from behind the start tag's name to behind the end tag.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TSelf ReadXmlContent(ref Utf8XmlReader reader);

    /// <summary>Writes the value as JSON.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract void WriteJsonValue(ref WireJsonWriter writer, TSelf value);

    /// <summary>Writes the members of the JSON object, without its braces, each with a comma before it that the writer drops behind <c>{</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract void WriteJsonMembers(ref WireJsonWriter writer, TSelf value);

    /// <summary>Reads the value from JSON.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TSelf ReadJsonValue(ref WireJsonReader reader);

    /// <summary>Checks the constraints declared on the members, and that their text can be written.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract void ValidateMembers(ref ConstraintValidator validator, TSelf value);
}
