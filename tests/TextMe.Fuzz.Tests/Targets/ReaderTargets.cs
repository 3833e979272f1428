using System;
using System.Collections.Generic;
using TextMe.Json;
using TextMe.Xml;

namespace TextMe.Fuzz.Tests;

/// <summary>The readers by themselves. Their ways through a document agree on whether it is one.</summary>
internal static class ReaderTargets
{
    public static IEnumerable<Target> All { get; } =
    [
        new("Pull.Xml", WireFormat.Xml, Pull, IsOurs, input => AssertAccepted(SkipXml, input)),
        new("Skip.Xml", WireFormat.Xml, SkipXml, IsOurs, input => AssertAccepted(Pull, input)),
        new("Skip.Json", WireFormat.Json, SkipJson, IsOurs, input => AssertAccepted(WalkJson, input)),
        new("Walk.Json", WireFormat.Json, WalkJson, IsOurs, input => AssertAccepted(SkipJson, input)),
    ];

    private static bool IsOurs(Exception exception) => exception is WireFormatException;

    private static void AssertAccepted(Func<byte[], object?> read, object? input)
    {
        try
        {
            read((byte[])input!);
        }
        catch (WireFormatException e)
        {
            throw new BrokenPropertyException("one way accepts what the other refuses:", e);
        }
    }

    private static byte[] Pull(byte[] input)
    {
        var reader = new Utf8XmlReader(input);
        while (reader.Read())
        {
            if (reader.Depth < 0 || reader.TokenStartIndex > reader.BytesConsumed || reader.LocalName.Length > reader.Name.Length)
            {
                throw new BrokenPropertyException("the reader is nowhere:");
            }

            switch (reader.TokenType)
            {
                case XmlTokenType.StartElement:
                    while (reader.ReadAttribute())
                    {
                        _ = reader.AttributeNamespaceUri.Length + reader.AttributeLocalName.Length + reader.AttributeName.Length;
                        _ = reader.GetAttributeString();
                    }

                    break;
                case XmlTokenType.EndElement:
                    _ = reader.NamespaceUri;
                    break;
                default:
                    _ = reader.GetString();
                    break;
            }
        }

        return input;
    }

    private static byte[] SkipXml(byte[] input)
    {
        var reader = new Utf8XmlReader(input);
        reader.ReadRootName();
        if (reader.ReadContent())
        {
            while (reader.ReadChild())
            {
                reader.SkipUnknown();
            }
        }

        reader.ReadEnd();
        return input;
    }

    private static byte[] SkipJson(byte[] input)
    {
        var reader = new WireJsonReader(input);
        reader.SkipUnknown(default);
        reader.ReadEnd();
        return input;
    }

    private static byte[] WalkJson(byte[] input)
    {
        var reader = new WireJsonReader(input);
        WalkValue(ref reader);
        reader.ReadEnd();
        return input;
    }

    // Depth is bounded by the reader.
    private static void WalkValue(ref WireJsonReader reader)
    {
        if (reader.TryNull())
        {
            return;
        }

        if (reader.IsAtObject)
        {
            for (bool more = reader.BeginObject(); more; more = reader.NextMember())
            {
                _ = reader.ReadName();
                WalkValue(ref reader);
            }

            return;
        }

        for (bool more = reader.BeginList(out bool isArray); more; more = isArray && reader.NextItem())
        {
            if (isArray)
            {
                WalkValue(ref reader);
            }
            else
            {
                _ = reader.ReadString();
            }
        }
    }
}
