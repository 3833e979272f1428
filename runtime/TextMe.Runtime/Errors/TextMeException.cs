using System;

namespace TextMe;

/// <summary>
/// Everything this library throws on purpose, argument errors apart. Neither the message nor any property holds a secret, the text of a message or a
/// value of the document.
/// </summary>
public abstract class TextMeException : Exception
{
    private protected TextMeException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
