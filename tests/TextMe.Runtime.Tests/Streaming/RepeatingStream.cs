using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Tests.Streaming;

/// <summary>A long document that is made while it is read.</summary>
internal sealed class RepeatingStream(string head, string row, long rows, string tail) : Stream
{
    private readonly byte[] _head = Encoding.UTF8.GetBytes(head);
    private readonly byte[] _row = Encoding.UTF8.GetBytes(row);
    private readonly byte[] _tail = Encoding.UTF8.GetBytes(tail);
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => _head.Length + (_row.Length * rows) + _tail.Length;

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = 0;
        while (read < buffer.Length && _position < Length)
        {
            long inRows = _position - _head.Length;
            long inTail = inRows - (_row.Length * rows);
            ReadOnlyMemory<byte> piece = inRows < 0 ? _head.AsMemory((int)_position)
                : inTail < 0 ? _row.AsMemory((int)(inRows % _row.Length))
                : _tail.AsMemory((int)inTail);
            piece = piece[..Math.Min(piece.Length, buffer.Length - read)];
            piece.CopyTo(buffer[read..]);
            read += piece.Length;
            _position += piece.Length;
        }

        return ValueTask.FromResult(read);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
