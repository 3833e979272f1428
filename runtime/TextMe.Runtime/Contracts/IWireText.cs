using System.Diagnostics.CodeAnalysis;

namespace TextMe;

/// <summary>
/// A type that stands on the wire as one text: a phone number, the name of a sender, an id. Where a <c>string</c> may stand, it may: an element, an attribute or
/// a text in XML, a string in JSON, an item of a list, a value of a dictionary, a parameter of an operation.
/// </summary>
/// <typeparam name="TSelf">The class or structure itself. One that is a <see cref="WireContractAttribute"/> type is an object instead.</typeparam>
/// <remarks>
/// Constraints for strings on such a member ask for the text that <see cref="ToWire"/> returns. Those on the parameter of an implicit conversion, of a
/// constructor or of a static method that makes the value are checked for constants while you type.
/// </remarks>
public interface IWireText<TSelf>
    where TSelf : IWireText<TSelf>
{
    /// <summary>Reads what a document has. It is asked for any text, also an empty one, and must not throw.</summary>
    /// <param name="text">The text, references and escapes resolved.</param>
    /// <param name="value">The value.</param>
    /// <returns><see langword="false"/> where the text is none, which is reported as for any value that does not fit its member.</returns>
    static abstract bool TryRead(string text, [MaybeNullWhen(false)] out TSelf value);

    /// <summary>
    /// The text that is written, which <see cref="TryRead"/> reads as the same. Never <see langword="null"/>: a value without a text, such as the default value
    /// of a structure, cannot be written.
    /// </summary>
    string ToWire();
}
