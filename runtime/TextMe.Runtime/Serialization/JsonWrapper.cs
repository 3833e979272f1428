using System;
using TextMe.Json;

namespace TextMe;

/// <summary>The object of one member that names the operation around a JSON document.</summary>
internal static class JsonWrapper
{
    /// <summary>Reads up to the wrapped value.</summary>
    /// <param name="reader">Stands at the start of the document.</param>
    /// <param name="operation">The operation whose name is expected.</param>
    /// <param name="otherName">Another name that is let through, or nothing.</param>
    /// <returns>Whether it is the operation's name.</returns>
    /// <exception cref="WireFormatException">The document is no object, or its first member has neither name.</exception>
    public static bool Open(ref WireJsonReader reader, WireOperation operation, ReadOnlySpan<byte> otherName = default)
    {
        if (!reader.BeginObject())
        {
            throw reader.UnexpectedRoot(operation.Name);
        }

        ReadOnlySpan<byte> name = reader.ReadName();
        bool isOwn = name.SequenceEqual(operation.Utf8Name);
        return isOwn || (!otherName.IsEmpty && name.SequenceEqual(otherName)) ? isOwn : throw reader.UnexpectedRoot(operation.Name);
    }

    /// <summary>Reads the end of the wrapper, behind the value.</summary>
    /// <exception cref="WireFormatException">A second member follows.</exception>
    public static void Close(ref WireJsonReader reader, WireOperation operation)
    {
        if (reader.NextMember())
        {
            throw reader.UnexpectedRoot(operation.Name);
        }
    }
}
