using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml;

namespace TextMe.Fuzz.Tests;

/// <summary>Endpoints: they never throw, and answer every request with a document that others can read.</summary>
internal static class EndpointTargets
{
    public static IEnumerable<Target> All { get; } = Enum.GetValues<WireFormat>().SelectMany(static format => new[]
    {
        Of("TextMeEndpoint", new TextMeApiEndpoint(new FuzzTextMe()), format), Of("FuzzEndpoint", new FuzzApiEndpoint(new FuzzService()), format),
    });

    private static Target Of(string name, IWireEndpoint endpoint, WireFormat format) =>
        new($"{name}.{format}", format, input => Answer(endpoint, input, format), static _ => false, reply => Check((byte[])reply!, format));

    private static byte[] Answer(IWireEndpoint endpoint, byte[] input, WireFormat format)
    {
        var reply = new ArrayBufferWriter<byte>();
        ValueTask answered = endpoint.HandleAsync(input, format, reply);
        if (!answered.IsCompleted)
        {
            throw new BrokenPropertyException("the endpoint waits:");
        }

        answered.GetAwaiter().GetResult();
        return reply.WrittenSpan.ToArray();
    }

    private static void Check(byte[] reply, WireFormat format)
    {
        try
        {
            if (format == WireFormat.Xml)
            {
                using var reader = XmlReader.Create(new MemoryStream(reply));
                while (reader.Read())
                {
                }
            }
            else
            {
                using JsonDocument document = JsonDocument.Parse(reply);
                _ = document.RootElement.GetProperty("status").GetInt32();
            }
        }
        catch (Exception e) when (e is XmlException or JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new BrokenPropertyException($"the reply is none: {Finding.Literal(reply)}", e);
        }
    }
}
