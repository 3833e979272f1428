using System;
using TextMe.Json;

namespace TextMe;

/// <summary>Finds status and message among the members of a JSON reply.</summary>
internal static class JsonReplyStatus
{
    /// <inheritdoc cref="ReplyStatus.Read"/>
    public static ReplyStatus Scan(WireOperation operation, ReadOnlySpan<byte> utf8, WireLimits limits, bool statusOnly)
    {
        var reader = new WireJsonReader(utf8, limits);
        bool isWrapped = operation.JsonReply == JsonRoot.Wrapped;
        bool isOwnRoot = !isWrapped || JsonWrapper.Open(ref reader, operation, ReplyStatus.AnonymousRoot);
        int? status = null;
        string? message = null;
        bool hasMessage = false;
        for (bool more = reader.BeginObject(); more; more = reader.NextMember())
        {
            ReadOnlySpan<byte> name = reader.ReadName();
            if (name.SequenceEqual("status"u8))
            {
                status = status is null ? reader.ReadInt32() : throw reader.DuplicateMember("status");
            }
            else if (!statusOnly && name.SequenceEqual("message"u8))
            {
                message = hasMessage ? throw reader.DuplicateMember("message") : reader.TryNull() ? null : reader.ReadString();
                hasMessage = true;
            }
            else
            {
                reader.SkipUnknown(name);
            }

            // Inside a wrapper the reader cannot watch for a second status while it reads the reply type, so there it is done here, to the end.
            if (!isWrapped && status is { } found && (statusOnly || (hasMessage && operation.HasValue(found))))
            {
                return new ReplyStatus(found, message);
            }
        }

        if (status is not { } last)
        {
            throw reader.MissingMember("status");
        }

        if (isWrapped)
        {
            JsonWrapper.Close(ref reader, operation);
        }

        reader.ReadEnd();
        return isOwnRoot || !operation.HasValue(last) ? new ReplyStatus(last, message) : throw reader.UnexpectedRoot(operation.Name);
    }
}
