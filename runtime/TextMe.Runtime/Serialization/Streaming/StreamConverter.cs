using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Text;

namespace TextMe.Serialization.Streaming;

/// <summary>Reads a stream of another encoding as UTF-8.</summary>
internal sealed class StreamConverter : IDisposable
{
    private const int MinBytes = 16 * 1024;

    private readonly Utf8Conversion _conversion;
    private readonly string _rule;
    private byte[] _raw;
    private int _start;
    private int _end;
    private bool _isComplete;
    private long _offset;
    private long _line = 1;
    private WireFormatException? _failure;

    /// <summary>Starts a conversion.</summary>
    /// <param name="detected">The encoding.</param>
    /// <param name="head">What of the stream has been read already.</param>
    /// <exception cref="WireFormatException">The encoding cannot be read.</exception>
    public StreamConverter(DetectedEncoding detected, ReadOnlySpan<byte> head)
    {
        _conversion = detected.CreateConversion(SingleByteTable.FromCodePages);
        _rule = detected.Rule;
        _raw = ArrayPool<byte>.Shared.Rent(Math.Max(head.Length, MinBytes));
        head.CopyTo(_raw);
        _offset = _start = detected.MarkLength;
        _end = head.Length;
    }

    /// <summary>Reads as much as comes at once.</summary>
    /// <returns>The number of bytes; 0: the stream is at its end.</returns>
    /// <exception cref="WireFormatException">The next byte is not of the encoding.</exception>
    public async ValueTask<int> ReadAsync(Stream stream, Memory<byte> utf8, CancellationToken cancellationToken)
    {
        while (true)
        {
            // A failure waits until all before it has been handed out.
            int written = _failure is null ? Convert(utf8.Span) : throw _failure;
            if (written > 0 || (_isComplete && _failure is null))
            {
                return written;
            }

            if (_failure is null)
            {
                int count = await stream.ReadAsync(_raw.AsMemory(_end), cancellationToken).ConfigureAwait(false);
                _end += count;
                _isComplete = count == 0;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        byte[] raw = _raw;
        _raw = [];
        if (raw.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(raw, clearArray: true);
        }
    }

    private int Convert(Span<byte> utf8)
    {
        bool isValid = _conversion.TryConvert(_raw.AsSpan(_start, _end - _start), utf8, _isComplete, out int read, out int written);
        _start += read;
        _offset += read;
        _line += utf8.Slice(0, written).Count((byte)'\n');
        if (!isValid)
        {
            _failure = new WireFormatException(WireError.NotWellFormed, _rule, "", _offset, _line);
        }

        // Little is left but what did not fit.
        _raw.AsSpan(_start, _end - _start).CopyTo(_raw);
        _end -= _start;
        _start = 0;
        return written;
    }
}
