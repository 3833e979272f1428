using System;
using TextMe.Xml;

namespace TextMe;

/// <summary>Finds status and message among the children of an XML reply's root.</summary>
internal static class XmlReplyStatus
{
    /// <inheritdoc cref="ReplyStatus.Read"/>
    public static ReplyStatus Scan(WireOperation operation, ReadOnlySpan<byte> utf8, WireLimits limits, bool statusOnly)
    {
        var reader = new Utf8XmlReader(utf8, limits) { MayStartWithWhiteSpace = true };
        ReadOnlySpan<byte> root = reader.ReadRootName();
        bool isOwnRoot = root.SequenceEqual(operation.Utf8Name);
        if (!isOwnRoot && !root.SequenceEqual(ReplyStatus.AnonymousRoot))
        {
            throw reader.UnexpectedRoot(operation.Name);
        }

        int? status = null;
        string? message = null;
        for (bool more = reader.ReadContent() && reader.ReadChild(); more; more = reader.ReadChild())
        {
            if (reader.IsElement("status"u8))
            {
                status = status is null ? reader.ReadInt32() : throw reader.DuplicateMember("status");
            }
            else if (!statusOnly && reader.IsElement("message"u8))
            {
                message = message is null ? reader.ReadString() : throw reader.DuplicateMember("message");
            }
            else
            {
                reader.SkipUnknown();
            }

            if (isOwnRoot && status is { } found && (statusOnly || (message is not null && operation.HasValue(found))))
            {
                return new ReplyStatus(found, message);
            }
        }

        if (status is not { } last)
        {
            throw reader.MissingMember("status");
        }

        reader.ReadEnd();
        return isOwnRoot || !operation.HasValue(last) ? new ReplyStatus(last, message) : throw reader.UnexpectedRoot(operation.Name);
    }
}
