using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TextMe.Json;

/// <content>Failures. Path and line are worked out here, from the start of the document, so that reading keeps no record of them.</content>
public ref partial struct WireJsonReader
{
    /// <summary>The failure for a member that stands again; to be thrown right behind its second name or value.</summary>
    /// <param name="path">The member, from the type that has it.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly Exception DuplicateMember(string path)
        => At(WireError.DuplicateMember, $"The member '{path}' may stand only once.", _position);

    /// <summary>The failure for a required member that is not there; to be thrown right behind the object's end.</summary>
    /// <param name="path">The member, from the object.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly Exception MissingMember(string path)
    {
        JsonLocation.Find(_document, _position, out string container, out long line);
        string full = container.Length == 0 ? path : container + "/" + path;
        return new WireFormatException(WireError.MissingMember, "A required member is missing.", full, _position, line);
    }

    /// <summary>The failure for the value last read, which does not fit its member.</summary>
    /// <param name="expected">What it should be, for example <c>a whole number</c>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly Exception InvalidValue(string expected) => InvalidValue(expected, _valueStart);

    /// <summary>The failure for a document whose outermost object does not have the one member it should.</summary>
    /// <param name="expected">The member's name.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly Exception UnexpectedRoot(string expected)
    {
        JsonLocation.Find(_document, _position, out _, out long line);
        string rule = $"The outermost object must have the member '{expected}' and no other.";
        return new WireFormatException(WireError.UnexpectedRoot, rule, "", _position, line);
    }

    private readonly WireFormatException InvalidValue(string expected, int start)
        => At(WireError.InvalidValue, $"The value must be {expected}.", start);

    // The value at the position is of another kind, or no value at all.
    private readonly WireFormatException WrongValue(string expected)
    {
        ReadOnlySpan<byte> rest = _document.Slice(_position);
        bool isValue = rest[0] is (byte)'"' or (byte)'{' or (byte)'[' or (byte)'-' or (>= (byte)'0' and <= (byte)'9')
            || rest.StartsWith("true"u8) || rest.StartsWith("false"u8) || rest.StartsWith("null"u8);
        return isValue ? InvalidValue(expected, _position) : NotWellFormed("A value must stand here.", _position);
    }

    private readonly WireFormatException NotWellFormed(string rule, int offset) => At(WireError.NotWellFormed, rule, offset);

    // Apart from its callers, which are inlined into generated code.
    [DoesNotReturn]
    private readonly void ThrowNotWellFormed(string rule) => throw NotWellFormed(rule, _position);

    private readonly WireFormatException UnexpectedEnd() => NotWellFormed("The document ends too early.", _document.Length);

    private readonly WireFormatException LimitExceeded(string what, long limit, int offset)
        => At(WireError.LimitExceeded, string.Create(CultureInfo.InvariantCulture, $"There may be at most {limit} {what}."), offset);

    private readonly WireFormatException At(WireError error, string rule, int offset)
    {
        JsonLocation.Find(_document, offset, out string path, out long line);
        return new WireFormatException(error, rule, path, offset, line);
    }
}
