using System;

namespace TextMe;

/// <summary>Where tokens are kept cannot be read or written, or holds what is no token. Neither the message nor an inner exception holds a token.</summary>
/// <param name="message">What failed, where, and what to do.</param>
/// <param name="innerException">What the file system or the database said.</param>
public sealed class TokenStoreException(string message, Exception? innerException = null) : TextMeException(message, innerException);
