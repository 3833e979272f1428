using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TextMe;

/// <summary>A request that breaks its constraints; thrown before any byte is sent.</summary>
public sealed class RequestValidationException : TextMeException
{
    /// <summary>A request can break a rule with each of thousands of rows; a message that says it all is more than logs take.</summary>
    private const int ShownViolations = 10;

    /// <summary>Creates the exception. Its message names the first ten violations and how many more there are.</summary>
    /// <param name="operation">The operation's root name.</param>
    /// <param name="violations">At least one violation.</param>
    public RequestValidationException(string operation, IReadOnlyList<ConstraintViolation> violations)
        : base($"The {operation} request was not sent: {Show(violations)}")
    {
        Operation = operation;
        Violations = violations;
    }

    /// <summary>The operation's root name.</summary>
    public string Operation { get; }

    /// <summary>All violations found, in document order.</summary>
    public IReadOnlyList<ConstraintViolation> Violations { get; }

    private static string Show(IReadOnlyList<ConstraintViolation> violations)
    {
        string first = string.Join(" ", violations.Take(ShownViolations).Select(static v => v.ToString()));
        return violations.Count <= ShownViolations
            ? first
            : string.Create(CultureInfo.InvariantCulture, $"{first} And {violations.Count - ShownViolations} more.");
    }
}
