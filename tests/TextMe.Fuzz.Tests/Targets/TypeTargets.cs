using System;
using System.Collections.Generic;
using System.Linq;

namespace TextMe.Fuzz.Tests;

/// <summary>The generated readers and writers. What was read can be written, and is then read as the same, whichever the format.</summary>
internal static class TypeTargets
{
    // Bounds that inputs of the corpus meet.
    private static readonly WireLimits s_tight = new() { MaxDepth = 4, MaxAttributes = 2, MaxTextBytes = 12, MaxItems = 2, MaxDocumentBytes = 400 };

    public static IEnumerable<Target> All { get; } = Enum.GetValues<WireFormat>().SelectMany(static format => new[]
    {
        Of<Scalars>(format), Of<Message>(format), Of<Node>(format), Of<Envelope>(format), Of<Phone>(format), Of<Point>(format),
        Of<ApiTokenRequest>(format), Of<ApiToken>(format), Of<SmsRequest>(format), Of<PhoneBook>(format), Of<Batch<Node>>(format), Of<Choices>(format),
        Of<Open>(format, isOfOneFormat: true), Of<DeliveryReports>(format, isOfOneFormat: true),
        Tight<Message>(format), Tight<Node>(format), Tight<Envelope>(format), Tight<PhoneBook>(format), Tight<Choices>(format), Tight<Open>(format),
    });

    // What is kept of one format the other does not carry.
    private static Target Of<T>(WireFormat format, bool isOfOneFormat = false)
        where T : IWireContract<T> =>
        new(
            $"{typeof(T).Name}.{format}",
            format,
            input => WireSerializer.Deserialize<T>(input, format),
            static e => e is WireFormatException,
            value => Check((T)value!, format, isOfOneFormat));

    // What is read within bounds is the same without them.
    private static Target Tight<T>(WireFormat format)
        where T : IWireContract<T> =>
        new(
            $"{typeof(T).Name}.Tight.{format}",
            format,
            input => (input, WireSerializer.Deserialize<T>(input, format, s_tight)),
            static e => e is WireFormatException,
            read => CheckTight(((byte[], T))read!, format));

    private static void CheckTight<T>((byte[] Input, T Value) read, WireFormat format)
        where T : IWireContract<T>
    {
        T unbounded = WireSerializer.Deserialize<T>(read.Input, format);
        if (TryWrite(read.Value, format) is { } written && !written.AsSpan().SequenceEqual(WireSerializer.Serialize(unbounded, format)))
        {
            throw new BrokenPropertyException($"bounds change what is read: {Finding.Literal(written)}");
        }
    }

    private static void Check<T>(T value, WireFormat format, bool isOfOneFormat)
        where T : IWireContract<T>
    {
        _ = WireSerializer.Validate(value);
        if (TryWrite(value, format) is not { } written)
        {
            return;
        }

        WireFormat other = format == WireFormat.Xml ? WireFormat.Json : WireFormat.Xml;
        AssertSame(written, value, format, format);
        if (!isOfOneFormat && TryWrite(value, other) is not null)
        {
            AssertSame(written, value, format, other);
        }
    }

    // The writer's bytes stand for the value: they are the same for the same value, and hold all of it.
    private static void AssertSame<T>(byte[] written, T value, WireFormat format, WireFormat through)
        where T : IWireContract<T>
    {
        byte[] passed = WireSerializer.Serialize(value, through);
        T again;
        try
        {
            again = WireSerializer.Deserialize<T>(passed, through);
        }
        catch (WireFormatException e)
        {
            throw new BrokenPropertyException($"our own {through} is refused: {Finding.Literal(passed)}", e);
        }

        byte[] rewritten = WireSerializer.Serialize(again, format);
        if (!rewritten.AsSpan().SequenceEqual(written))
        {
            throw new BrokenPropertyException($"changed on its way through {through}: {Finding.Literal(written)} became {Finding.Literal(rewritten)}");
        }
    }

    // Null: it holds what that format cannot carry, such as a number that is none in JSON.
    private static byte[]? TryWrite<T>(T value, WireFormat format)
        where T : IWireContract<T>
    {
        try
        {
            return WireSerializer.Serialize(value, format);
        }
        catch (WireFormatException)
        {
            return null;
        }
    }
}
