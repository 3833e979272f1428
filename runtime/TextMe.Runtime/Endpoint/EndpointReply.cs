using System.Buffers;
using TextMe.Json;
using TextMe.Xml;

namespace TextMe;

/// <summary>Writes the replies of an endpoint.</summary>
internal static class EndpointReply
{
    /// <summary>Writes status, message and the members of the reply type.</summary>
    /// <exception cref="WireFormatException">The reply holds what the wire cannot carry.</exception>
    public static void Write<TReply>(
        IBufferWriter<byte> output, WireFormat format, WireOperation operation, int status, string? message, TReply value)
        where TReply : IWireContract<TReply>
    {
        int? writtenStatus = operation.ReplyHasStatus ? null : status;
        string? writtenMessage = operation.ReplyHasMessage ? null : message;
        if (format == WireFormat.Xml)
        {
            var writer = new Utf8XmlWriter(output);
            writer.WriteRaw(operation.XmlStart);
            WriteXmlEnvelope(ref writer, writtenStatus, writtenMessage);
            TReply.WriteXmlContent(ref writer, value);
            writer.WriteRaw(operation.XmlEnd);
            writer.Flush();
        }
        else
        {
            var writer = new WireJsonWriter(output);
            bool isWrapped = operation.JsonReply == JsonRoot.Wrapped;
            writer.WriteRaw(isWrapped ? operation.JsonStart : default);
            writer.Enter(isWrapped ? 1 : 0);
            writer.WriteRaw("{"u8);
            WriteJsonEnvelope(ref writer, writtenStatus, writtenMessage);
            TReply.WriteJsonMembers(ref writer, value);
            writer.WriteRaw(isWrapped ? "}}"u8 : "}"u8);
            writer.Flush();
        }
    }

    /// <summary>Writes a reply of status and message alone.</summary>
    /// <exception cref="WireFormatException">The message holds what the wire cannot carry.</exception>
    public static void WriteRefusal(
        IBufferWriter<byte> output, WireFormat format, JsonRoot jsonReply, string root, int status, string? message)
    {
        if (format == WireFormat.Xml)
        {
            var writer = new Utf8XmlWriter(output);
            writer.WriteRaw("<?xml version=\"1.0\" encoding=\"UTF-8\"?><"u8);
            writer.WriteText(root);
            WriteXmlEnvelope(ref writer, status, message);
            writer.WriteRaw("></"u8);
            writer.WriteText(root);
            writer.WriteRaw(">"u8);
            writer.Flush();
        }
        else
        {
            var writer = new WireJsonWriter(output);
            bool isWrapped = jsonReply == JsonRoot.Wrapped;
            if (isWrapped)
            {
                writer.WriteRaw("{\""u8);
                writer.WriteText(root);
                writer.WriteRaw("\":"u8);
            }

            writer.WriteRaw("{"u8);
            WriteJsonEnvelope(ref writer, status, message);
            writer.WriteRaw(isWrapped ? "}}"u8 : "}"u8);
            writer.Flush();
        }
    }

    // Leaves the last end tag's '>' to what follows: content starts with the '>' of the tag before it.
    private static void WriteXmlEnvelope(ref Utf8XmlWriter writer, int? status, string? message)
    {
        if (status is { } number)
        {
            writer.WriteRaw("><status>"u8);
            writer.WriteValue(number);
            writer.WriteRaw("</status"u8);
        }

        if (message is not null)
        {
            writer.WriteRaw("><message>"u8);
            writer.WriteText(message);
            writer.WriteRaw("</message"u8);
        }
    }

    private static void WriteJsonEnvelope(ref WireJsonWriter writer, int? status, string? message)
    {
        if (status is { } number)
        {
            writer.WriteMember(",\"status\":"u8);
            writer.WriteValue(number);
        }

        if (message is not null)
        {
            writer.WriteMember(",\"message\":\""u8);
            writer.WriteText(message);
            writer.WriteRaw("\""u8);
        }
    }
}
