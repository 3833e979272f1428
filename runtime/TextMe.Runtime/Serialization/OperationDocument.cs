using System;
using System.Buffers;
using TextMe.Json;
using TextMe.Xml;

namespace TextMe;

/// <summary>The documents of an operation: the content of a wire type under the operation's name.</summary>
internal static class OperationDocument
{
    /// <summary>Writes a request.</summary>
    /// <exception cref="WireFormatException">The request holds what the wire cannot carry.</exception>
    public static void WriteRequest<TRequest>(IBufferWriter<byte> output, WireOperation operation, TRequest request, WireFormat format)
        where TRequest : IWireContract<TRequest>
    {
        if (format == WireFormat.Xml)
        {
            var writer = new Utf8XmlWriter(output);
            writer.WriteRaw(operation.XmlStart);
            TRequest.WriteXmlContent(ref writer, request);
            writer.WriteRaw(operation.XmlEnd);
            writer.Flush();
        }
        else
        {
            var writer = new WireJsonWriter(output);
            bool isWrapped = operation.JsonRequest == JsonRoot.Wrapped;
            if (isWrapped)
            {
                writer.WriteRaw(operation.JsonStart);
                writer.Enter(1);
            }

            TRequest.WriteJsonValue(ref writer, request);
            if (isWrapped)
            {
                writer.WriteRaw("}"u8);
            }

            writer.Flush();
        }
    }

    /// <summary>Reads a request, to the document's end.</summary>
    /// <exception cref="WireFormatException">The document is not a request of the operation.</exception>
    public static TRequest ReadRequest<TRequest>(WireOperation operation, ReadOnlySpan<byte> utf8, WireFormat format, WireLimits limits)
        where TRequest : IWireContract<TRequest> =>
        Read<TRequest>(operation, utf8, format, limits, operation.JsonRequest, envelope: default);

    /// <summary>Reads a reply's status and message, and of a success or a partial one the reply type, strictly and to the document's end.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="utf8">The document.</param>
    /// <param name="format">Its format.</param>
    /// <param name="limits">Bounds on it.</param>
    /// <param name="mayBeDone">Whether an earlier attempt may have done what was asked for.</param>
    /// <exception cref="WireFormatException">The document is not a reply of the operation.</exception>
    public static ApiResult<TReply> ReadReply<TReply>(
        WireOperation operation, ReadOnlySpan<byte> utf8, WireFormat format, WireLimits limits, bool mayBeDone)
        where TReply : IWireContract<TReply>
    {
        ReplyStatus status = ReplyStatus.Read(operation, utf8, format, limits, mayBeDone);
        StatusClass statusClass = operation.ClassOf(status.Status, mayBeDone);
        TReply? value = statusClass is StatusClass.Success or StatusClass.Partial
            ? Read<TReply>(operation, utf8, format, limits, operation.JsonReply, operation.ReplyHasStatus ? default : "status"u8)
            : default;

        // Who is told that a part was not done wants to know why, also where the reply type has the message.
        bool isPartial = statusClass == StatusClass.Partial || value is IPartialReply { IsPartial: true };
        string? message = isPartial ? status.Message ?? ReplyStatus.ReadMessage(operation, utf8, format, limits) : status.Message;
        return new ApiResult<TReply>(operation, value, status.Status, message, statusClass);
    }

    private static T Read<T>(
        WireOperation operation, ReadOnlySpan<byte> utf8, WireFormat format, WireLimits limits, JsonRoot jsonRoot, ReadOnlySpan<byte> envelope)
        where T : IWireContract<T>
    {
        if (format == WireFormat.Xml)
        {
            var reader = new Utf8XmlReader(utf8, limits) { Envelope = envelope, MayStartWithWhiteSpace = true };
            reader.ReadRoot(operation.Utf8Name);
            T value = T.ReadXmlContent(ref reader);
            reader.ReadEnd();
            return value;
        }
        else if (jsonRoot == JsonRoot.Bare)
        {
            var reader = new WireJsonReader(utf8, limits) { Envelope = envelope };
            T value = T.ReadJsonValue(ref reader);
            reader.ReadEnd();
            return value;
        }
        else
        {
            // No envelope: the reader looks for it in the outermost object, which here is the wrapper.
            var reader = new WireJsonReader(utf8, limits);
            JsonWrapper.Open(ref reader, operation);
            T value = T.ReadJsonValue(ref reader);
            JsonWrapper.Close(ref reader, operation);
            reader.ReadEnd();
            return value;
        }
    }
}
