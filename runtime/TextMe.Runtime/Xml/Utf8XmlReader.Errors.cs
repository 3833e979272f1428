using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace TextMe.Xml;

/// <content>Errors. Reading keeps no path and counts no lines: both are found again, from the start, once an error is made.</content>
public ref partial struct Utf8XmlReader
{
    private const string Truncated = "The document ends too early.";
    private const string InvalidUtf8 = "The bytes are not UTF-8.";
    private const string ForbiddenCharacter = "XML does not allow this character.";
    private const string NoRoot = "The document has no root element.";
    private const string SecondRoot = "A document has one root element only.";
    private const string Int32Expected = "a whole number from -2147483648 to 2147483647";
    private const string Int64Expected = "a whole number from -9223372036854775808 to 9223372036854775807";
    private const string BooleanExpected = "true, false, 1 or 0";

    /// <summary>The error of an element or attribute that stands again; made where the second one is read.</summary>
    /// <param name="path">The member, relative to the wire type.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly Exception DuplicateMember(string path) =>
        Fail(WireError.DuplicateMember, $"'{path}' may stand only once.", Math.Max(_position - 1, 0));

    /// <summary>The error of a required member that is not there; made right after the end tag of the element that lacks it.</summary>
    /// <param name="path">The member, relative to that element.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly Exception MissingMember(string path)
    {
        int offset = Math.Max(_position - 1, 0);
        XmlLocation location = XmlLocation.Find(_utf8, offset);
        string whole = location.Path.Length == 0 ? path : location.Path + "/" + path;
        return new WireFormatException(WireError.MissingMember, $"'{path}' is required, but it is not there.", whole, offset, location.Line);
    }

    /// <summary>The error of the value read last.</summary>
    /// <param name="expected">What was expected, like "a whole number".</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly Exception InvalidValue(string expected) =>
        Fail(WireError.InvalidValue, $"The value has to be {expected}.", _valueStart);

    /// <summary>The error of a root element that is not the expected one; made right after its name.</summary>
    /// <param name="expected">The name that was expected.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly Exception UnexpectedRoot(string expected) =>
        Fail(WireError.UnexpectedRoot, $"The root element has to be '{expected}'.", Math.Max(_nameStart - 1, 0));

    private readonly WireFormatException TooDeep(int offset) => Fail(
        WireError.LimitExceeded, $"More than the {_maxDepth} elements allowed are open at one time.", offset);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    [StackTraceHidden]
    private readonly void ThrowTooMany() =>
        throw Fail(WireError.LimitExceeded, $"The list has more than the {_limits.MaxItems} items allowed.", _position);

    private readonly WireFormatException Malformed(string rule, int offset) => Fail(WireError.NotWellFormed, rule, offset);

    private readonly WireFormatException Fail(WireError error, string rule, int offset)
    {
        XmlLocation location = XmlLocation.Find(_utf8, offset);
        return new WireFormatException(error, rule, location.Path, offset, location.Line);
    }
}
