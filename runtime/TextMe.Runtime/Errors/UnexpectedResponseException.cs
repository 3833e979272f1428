using System;

namespace TextMe;

/// <summary>An answer came that is no reply of the operation: a redirect, an HTML page, another root, a document that cannot be read.</summary>
/// <remarks>
/// Whether the request was processed is not known, unless <see cref="HttpStatus"/> is 429: what stands before the service may have answered in its place.
/// </remarks>
/// <param name="operation">The operation's root name.</param>
/// <param name="reason">What came, in words; no text of the body.</param>
/// <param name="httpStatus">The HTTP status, or <see langword="null"/> where no HTTP is involved.</param>
/// <param name="innerException">The <see cref="WireFormatException"/>, where the body could not be read.</param>
public sealed class UnexpectedResponseException(string operation, string reason, int? httpStatus = null, Exception? innerException = null)
    : TextMeException($"The answer to {operation} is not a reply: {reason}", innerException)
{
    /// <summary>The operation's root name.</summary>
    public string Operation { get; } = operation;

    /// <summary>The HTTP status.</summary>
    public int? HttpStatus { get; } = httpStatus;

    /// <summary>How long the service asked to wait before the next try; <see langword="null"/> where it did not.</summary>
    public TimeSpan? RetryAfter { get; internal init; }

    /// <summary>
    /// Of an HTML page, as a firewall or a proxy answers with: what it says, without markup, at most 500 characters. Numbers of four
    /// digits and more, and whatever looks like a token, are masked. <see langword="null"/> where no page came. It is no part of the message.
    /// </summary>
    public string? Excerpt { get; internal init; }
}
