using System;

namespace TextMe;

/// <summary>What a reply says before its type matters.</summary>
/// <param name="Status">The status: required, and strictly a whole number.</param>
/// <param name="Message">The message; <see langword="null"/> if there is none, or it belongs to the reply type.</param>
internal readonly record struct ReplyStatus(int Status, string? Message)
{
    /// <summary>The root of a reply to a request whose operation the service did not recognise.</summary>
    public static ReadOnlySpan<byte> AnonymousRoot => "response"u8;

    /// <summary>
    /// Finds status and message. Of a success, reading stops as soon as they are known, because the reply type is then read strictly from the start; any
    /// other reply is read to its end, and a second status or message is an error.
    /// </summary>
    /// <exception cref="WireFormatException">The document is not a reply of the operation, or its status is missing or no whole number.</exception>
    public static ReplyStatus Read(WireOperation operation, ReadOnlySpan<byte> utf8, WireFormat format, WireLimits limits, bool mayBeDone)
    {
        // A reply type with a message of its own decides how a success's message is read, so until the status is known it must be left alone.
        if (operation.ReplyHasMessage)
        {
            ReplyStatus found = Scan(operation, utf8, format, limits, statusOnly: true);
            if (operation.ClassOf(found.Status, mayBeDone) is StatusClass.Success or StatusClass.Partial)
            {
                return found;
            }
        }

        try
        {
            return Scan(operation, utf8, format, limits, statusOnly: false);
        }
        catch (WireFormatException e) when (e.Error == WireError.InvalidValue)
        {
            // A message of an odd shape must not hide the status. If it is the status that is no number, this throws again.
            return Scan(operation, utf8, format, limits, statusOnly: true);
        }
    }

    /// <summary>The message of a reply that could be read, whoever else reads it; <see langword="null"/> if there is none, or it is no text.</summary>
    public static string? ReadMessage(WireOperation operation, ReadOnlySpan<byte> utf8, WireFormat format, WireLimits limits)
    {
        try
        {
            return Scan(operation, utf8, format, limits, statusOnly: false).Message;
        }
        catch (WireFormatException)
        {
            return null;
        }
    }

    private static ReplyStatus Scan(WireOperation operation, ReadOnlySpan<byte> utf8, WireFormat format, WireLimits limits, bool statusOnly) =>
        format == WireFormat.Xml
            ? XmlReplyStatus.Scan(operation, utf8, limits, statusOnly)
            : JsonReplyStatus.Scan(operation, utf8, limits, statusOnly);
}
