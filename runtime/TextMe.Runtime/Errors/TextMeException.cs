using System;
using System.Collections.Generic;
using System.Globalization;

namespace TextMe;

/// <summary>
/// Everything this library throws on purpose, argument errors apart. Neither the message nor any property holds a secret, the text of a message or a
/// value of the document, <see cref="ApiException.StatusMessage"/> apart.
/// </summary>
public abstract class TextMeException : Exception
{
    private protected TextMeException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>How often the request was attempted, where a call failed; the exception itself tells of the last attempt.</summary>
    public int Attempts { get; internal set; } = 1;

    /// <summary>
    /// The <see cref="IReconcilable.ExternalIds"/> of a request that may have been processed although its call failed: by them one asks what became of it. Empty
    /// where it was not processed, or has none.
    /// </summary>
    public IReadOnlyList<string> ExternalIds { get; internal set; } = [];

    /// <inheritdoc/>
    public override string Message => Attempts > 1 ? string.Create(CultureInfo.InvariantCulture, $"{base.Message} (attempt {Attempts}, the last)") : base.Message;
}
