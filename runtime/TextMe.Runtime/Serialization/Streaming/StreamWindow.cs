using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Text;

namespace TextMe.Serialization.Streaming;

/// <summary>
/// The part of a stream that is being read, as UTF-8: what has come and is not read yet, in one pooled array. What the reader keeps of earlier parts stands
/// before it.
/// </summary>
internal sealed class StreamWindow : IDisposable
{
    private const int InitialBytes = 64 * 1024;

    private readonly Stream _stream;
    private readonly WireFormat _format;
    private readonly string? _charset;
    private readonly int _first;
    private byte[] _buffer;
    private StreamConverter? _converter;
    private bool _isOpen;
    private long _offset;
    private LineCounter _lines;

    /// <summary>Starts in front of the document; nothing has been read yet.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="format">The format.</param>
    /// <param name="charset">The charset that came with it, if any.</param>
    /// <param name="first">The first index that is used.</param>
    public StreamWindow(Stream stream, WireFormat format, string? charset, int first)
    {
        _stream = stream;
        _format = format;
        _charset = charset;
        _lines = new LineCounter(format);
        _buffer = ArrayPool<byte>.Shared.Rent(InitialBytes);
        _buffer.AsSpan(0, first).Fill((byte)' ');
        Start = End = _first = first;
    }

    /// <summary>Where the part starts that is not read yet.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    /// <summary>Nothing follows.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The bytes kept and the bytes not read yet.</summary>
    public Span<byte> Bytes => _buffer.AsSpan(0, End);

    /// <summary>The bytes not read yet.</summary>
    public int Length => End - Start;

    /// <summary>Bytes of the document before an index of <see cref="Bytes"/>.</summary>
    public long OffsetOf(int index) => _offset + index - Start;

    /// <summary>The line of an index of <see cref="Bytes"/>.</summary>
    public long LineOf(int index) => _lines.LineBehind(_buffer.AsSpan(Start, Math.Max(index - Start, 0)));

    /// <summary>Counts what was read as passed. The reader may use its place from now on.</summary>
    /// <param name="index">The index of the first byte that is still needed.</param>
    public void Pass(int index)
    {
        _offset += index - Start;
        _lines.Add(_buffer.AsSpan(Start, index - Start));
        Start = index;
    }

    /// <summary>Moves what was not read yet to the front.</summary>
    /// <param name="start">Where it is to stand; before that, the bytes are the reader's.</param>
    public void MoveTo(int start)
    {
        _buffer.AsSpan(Start, Length).CopyTo(_buffer.AsSpan(start));
        End = start + Length;
        Start = start;
    }

    /// <summary>Waits for more bytes; afterwards there are some, or <see cref="IsComplete"/> is set.</summary>
    /// <exception cref="WireFormatException">The next byte is not of the document's encoding, or the encoding cannot be read.</exception>
    public async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        // Half of the array is free for the next read at least, so that what is left of the last one is not moved and read again too often.
        Reserve((long)End + Math.Max(Length, InitialBytes / 2));
        if (!_isOpen)
        {
            await OpenAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        int count = _converter is null
            ? await _stream.ReadAsync(_buffer.AsMemory(End), cancellationToken).ConfigureAwait(false)
            : await _converter.ReadAsync(_stream, _buffer.AsMemory(End), cancellationToken).ConfigureAwait(false);
        IsComplete = count == 0;
        End += count;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        byte[] buffer = _buffer;
        _buffer = [];
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }

        _converter?.Dispose();
    }

    // Reads until the encoding can be told.
    private async ValueTask OpenAsync(CancellationToken cancellationToken)
    {
        DetectedEncoding detected;
        bool isKnown;
        do
        {
            int count = await _stream.ReadAsync(_buffer.AsMemory(End), cancellationToken).ConfigureAwait(false);
            End += count;
            IsComplete = count == 0;
            detected = DetectedEncoding.Detect(_buffer.AsSpan(_first, End - _first), _format, _charset, out isKnown);
        }
        while (!isKnown && !IsComplete);

        _isOpen = true;
        if (!detected.IsUtf8)
        {
            // What has come is converted first, the end of the stream is met again.
            _converter = new StreamConverter(detected, _buffer.AsSpan(_first, End - _first));
            End = _first;
            int count = await _converter.ReadAsync(_stream, _buffer.AsMemory(_first), cancellationToken).ConfigureAwait(false);
            End += count;
            IsComplete = count == 0;
            DeclaredEncoding.Blank(_buffer.AsSpan(_first, count));
        }
    }

    // The limit of an item keeps the window far below the largest array.
    private void Reserve(long length)
    {
        if (length <= _buffer.Length)
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(length, 2L * _buffer.Length), Array.MaxLength));
        _buffer.AsSpan(0, End).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer, clearArray: true);
        _buffer = larger;
    }
}
