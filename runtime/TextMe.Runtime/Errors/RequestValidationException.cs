using System.Collections.Generic;
using System.Linq;

namespace TextMe;

/// <summary>A request that breaks its constraints; thrown before any byte is sent.</summary>
public sealed class RequestValidationException : TextMeException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="operation">The operation's root name.</param>
    /// <param name="violations">At least one violation.</param>
    public RequestValidationException(string operation, IReadOnlyList<ConstraintViolation> violations)
        : base($"The {operation} request was not sent: {string.Join(" ", violations.Select(static v => v.ToString()))}")
    {
        Operation = operation;
        Violations = violations;
    }

    /// <summary>The operation's root name.</summary>
    public string Operation { get; }

    /// <summary>All violations found, in document order.</summary>
    public IReadOnlyList<ConstraintViolation> Violations { get; }
}
