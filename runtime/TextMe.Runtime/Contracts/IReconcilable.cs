using System.Collections.Generic;

namespace TextMe;

/// <summary>Implemented by a request that carries ids of the caller's own, by which one can ask later what became of it.</summary>
/// <remarks>
/// <see cref="TextMeException.ExternalIds"/> hands them back where that is not known. The property is no member of the document, unless it is named
/// as one.
/// </remarks>
public interface IReconcilable
{
    /// <summary>The ids, none twice. They get into exceptions and thereby into logs: no personal data.</summary>
    IReadOnlyList<string> ExternalIds { get; }
}
