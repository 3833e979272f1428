using System.Buffers;
using System.IO;
using System.Text;

namespace TextMe.Benchmarks.Suites;

/// <summary>What the writers fill: a buffer and a stream that have all their capacity from the start.</summary>
internal sealed class Output
{
    private const int Capacity = 24 << 20;

    private readonly ArrayBufferWriter<byte> _buffer = new(Capacity);

    public MemoryStream Stream { get; } = new(Capacity);

    /// <summary>The buffer, emptied.</summary>
    public ArrayBufferWriter<byte> Buffer
    {
        get
        {
            _buffer.ResetWrittenCount();
            return _buffer;
        }
    }

    public string BufferText => Encoding.UTF8.GetString(_buffer.WrittenSpan);

    public string StreamText => Encoding.UTF8.GetString(Stream.GetBuffer(), 0, (int)Stream.Length);
}
