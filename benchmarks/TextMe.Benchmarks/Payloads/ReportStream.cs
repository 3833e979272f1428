using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Benchmarks.Payloads;

/// <summary>A report that is made while it is read: a head, a block of rows again and again, a tail.</summary>
internal sealed class ReportStream : Stream
{
    private const int RowsOfBlock = 1000;

    private readonly byte[] _head;
    private readonly byte[] _block;
    private readonly byte[] _tail;
    private readonly long _blocks;
    private long _position;

    public ReportStream(WireFormat format, long bytes)
    {
        Report report = Samples.Report(RowsOfBlock);
        string text = Encoding.UTF8.GetString(WireSerializer.Serialize(report, format));
        bool isXml = format == WireFormat.Xml;
        string end = isXml ? "</transaction>" : "}";
        int start = text.IndexOf(isXml ? "<transaction>" : "{\"external_id\"", StringComparison.Ordinal);
        string rows = text[start..(text.LastIndexOf(isXml ? end : "}]", StringComparison.Ordinal) + end.Length)];

        // The last block is the tail's, so that the commas come out even.
        _head = Encoding.UTF8.GetBytes(text[..start]);
        _block = Encoding.UTF8.GetBytes(rows + (isXml ? "" : ","));
        _tail = Encoding.UTF8.GetBytes(text[start..]);
        _blocks = Math.Max((bytes - _head.Length - _tail.Length) / _block.Length, 0);
    }

    public long Rows => (_blocks + 1) * RowsOfBlock;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => _head.Length + (_blocks * _block.Length) + _tail.Length;

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int written = 0;
        while (written < buffer.Length)
        {
            ReadOnlySpan<byte> piece = Piece(_position);
            if (piece.IsEmpty)
            {
                break;
            }

            int count = Math.Min(piece.Length, buffer.Length - written);
            piece[..count].CopyTo(buffer[written..]);
            written += count;
            _position += count;
        }

        return written;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private ReadOnlySpan<byte> Piece(long position)
    {
        if (position < _head.Length)
        {
            return _head.AsSpan((int)position);
        }

        long inBlocks = position - _head.Length;
        long blocks = _blocks * _block.Length;
        return inBlocks < blocks ? _block.AsSpan((int)(inBlocks % _block.Length))
            : inBlocks - blocks < _tail.Length ? _tail.AsSpan((int)(inBlocks - blocks))
            : default;
    }
}
