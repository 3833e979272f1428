using System;
using System.Buffers;
using System.Linq;
using System.Text;
using TextMe.Json;
using TextMe.Xml;
using Xunit;

namespace TextMe.Tests.Serialization;

/// <summary>Whoever rents memory next, in this library or elsewhere in the process, sees nothing of a document that was in it.</summary>
public class PooledMemoryTests
{
    private const string Secret = "canary-pool-4417";

    private static readonly string s_text = string.Concat(Enumerable.Repeat(Secret, 100));

    [Fact]
    public void Of_JSON_text_with_escapes_nothing_is_left() => LeavesNothing(() =>
    {
        var reader = new WireJsonReader(Encoding.UTF8.GetBytes("\"\\n" + s_text + "\""));
        Assert.Equal("\n" + s_text, reader.ReadString());
    });

    [Fact]
    public void Of_XML_text_with_references_nothing_is_left() => LeavesNothing(() =>
    {
        var reader = new Utf8XmlReader(Encoding.UTF8.GetBytes($"<r>&amp;{s_text}</r>"));
        reader.ReadRoot("r"u8);
        Assert.Equal("&" + s_text, reader.ReadString());
    });

    [Fact]
    public void Of_binary_data_nothing_is_left()
    {
        byte[] data = Encoding.UTF8.GetBytes(s_text);
        string base64 = Convert.ToBase64String(data);
        LeavesNothing(() =>
        {
            Assert.True(JsonScalar.TryParse(Encoding.UTF8.GetBytes(base64), out byte[] value));
            Assert.Equal(data, value);
        });
        LeavesNothing(() =>
        {
            Assert.True(XmlScalar.TryParse(Encoding.UTF8.GetBytes(base64.Insert(base64.Length / 2, " \n ")), out byte[]? value));
            Assert.Equal(data, value);
        });
    }

    [Fact]
    public void Of_a_buffer_nothing_is_left() => LeavesNothing(() =>
    {
        using var buffer = new PooledBuffer();
        buffer.Write(Encoding.UTF8.GetBytes(s_text));
    });

    private static void LeavesNothing(Action work)
    {
        work();

        // What a thread gave back last, it is given first.
        for (int size = 1024; size <= 16 * 1024; size *= 2)
        {
            byte[] rented = ArrayPool<byte>.Shared.Rent(size);
            Assert.Equal(-1, rented.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Secret)));
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
