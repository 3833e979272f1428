using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using TextMe.Json;
using TextMe.Xml;

namespace TextMe.Tests.Writers;

/// <summary>Runs a writer and gives back what it wrote.</summary>
internal static class Written
{
    public delegate void XmlAction(ref Utf8XmlWriter writer);

    public delegate void JsonAction(ref WireJsonWriter writer);

    public static string Xml(XmlAction write) => Text(output => Xml(output, write));

    public static string Json(JsonAction write) => Text(output => Json(output, write));

    public static void Xml(IBufferWriter<byte> output, XmlAction write)
    {
        var writer = new Utf8XmlWriter(output);
        write(ref writer);
        writer.Flush();
    }

    public static void Json(IBufferWriter<byte> output, JsonAction write)
    {
        var writer = new WireJsonWriter(output);
        write(ref writer);
        writer.Flush();
    }

    /// <summary>The same from a roomy writer and from one that hands out exactly what it is asked for.</summary>
    private static string Text(Action<IBufferWriter<byte>> write)
    {
        var roomy = new ArrayBufferWriter<byte>();
        write(roomy);
        var exact = new ExactWriter();
        write(exact);
        byte[] bytes = exact.ToArray();
        if (!roomy.WrittenSpan.SequenceEqual(bytes))
        {
            throw new InvalidOperationException("The chunks of the output change what is written.");
        }

        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
    }
}

/// <summary>Hands out spans of exactly the size asked for, each in memory of its own, and sees whether anything is written around them.</summary>
/// <param name="shortBy">How many bytes the spans behind the first are shorter than asked for, against the contract.</param>
internal sealed class ExactWriter(int shortBy = 0) : IBufferWriter<byte>
{
    private const int Fence = 64;
    private const byte FenceByte = 0xA5;

    private readonly List<byte> _written = [];
    private byte[]? _current;
    private int _size;

    public int LargestSpan { get; private set; }

    public int Spans { get; private set; }

    public byte[] ToArray() => [.. _written];

    public void Advance(int count)
    {
        if (_current is null || count < 0 || count > _size)
        {
            throw new InvalidOperationException("More was taken than was handed out.");
        }

        if (_current.AsSpan(0, Fence).IndexOfAnyExcept(FenceByte) >= 0 || _current.AsSpan(Fence + _size).IndexOfAnyExcept(FenceByte) >= 0)
        {
            throw new InvalidOperationException("Something was written outside the span handed out.");
        }

        _written.AddRange(_current.AsSpan(Fence, count));
        _current = null;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        _size = Math.Max(sizeHint, 1) - (Spans > 0 ? shortBy : 0);
        _current = new byte[_size + (2 * Fence)];
        Array.Fill(_current, FenceByte);
        LargestSpan = Math.Max(LargestSpan, _size);
        Spans++;
        return _current.AsMemory(Fence, _size);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}

/// <summary>One array, used again and again.</summary>
internal sealed class ReusedWriter(int size) : IBufferWriter<byte>
{
    private readonly byte[] _bytes = new byte[size];
    private int _length;

    public void Reset() => _length = 0;

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => _bytes.AsMemory(_length);

    public Span<byte> GetSpan(int sizeHint = 0) => _bytes.AsSpan(_length);
}
