namespace TextMe;

/// <summary>The rule that a document, or a value to be written, broke.</summary>
public enum WireError
{
    /// <summary>The bytes are no XML or JSON document: syntax, encoding, a character that is not allowed, a DTD.</summary>
    NotWellFormed,

    /// <summary>The root element or the JSON wrapper is not the expected one.</summary>
    UnexpectedRoot,

    /// <summary>A required member is not there.</summary>
    MissingMember,

    /// <summary>A member that may stand once stands again.</summary>
    DuplicateMember,

    /// <summary>A value does not fit the type of its member.</summary>
    InvalidValue,

    /// <summary>A bound of <see cref="WireLimits"/> is exceeded.</summary>
    LimitExceeded,

    /// <summary>A value to be written holds a character that the wire cannot carry.</summary>
    UnwritableText,
}
