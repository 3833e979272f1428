using System;
using System.Collections.Generic;
using System.IO.Pipelines;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Tests.Streaming;

/// <summary>Alone in the process while they run: what other tests hold would be counted, too.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
[Collection(nameof(MemoryTests))]
public sealed class MemoryTests
{
    private const int Megabyte = 1024 * 1024;

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task Memory_stays_flat_however_many_rows_come(WireFormat format)
    {
        const long Rows = 600_000;
        string row = format == WireFormat.Xml
            ? $"<entry kind=\"k\"><id>1</id><text>{new string('x', 80)}</text></entry>"
            : $"{{\"$\":{{\"kind\":\"k\"}},\"id\":1,\"text\":\"{new string('x', 80)}\"}},";
        string head = format == WireFormat.Xml ? "<ledger><entries>" : "{\"entries\":[";
        string tail = format == WireFormat.Xml ? "</entries></ledger>" : "{\"id\":2}]}";
        using var stream = new RepeatingStream(head, row, Rows, tail);
        Assert.True(stream.Length > 60 * Megabyte);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        long count = 0;
        await foreach (Entry entry in WireSerializer.EnumerateAsync<Entry>(stream, Streaming.Rows.Path, format))
        {
            count++;
            if (count % 100_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.Equal(format == WireFormat.Xml ? Rows : Rows + 1, count);
        Assert.True(most < 8 * Megabyte, $"{most} bytes");
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task One_byte_at_a_time_takes_time_in_proportion_to_a_large_row(WireFormat format)
    {
        // 4 MB in one row: looked at from the start again for each byte, this would take hours.
        string text = string.Concat(Enumerable.Repeat(format == WireFormat.Xml ? "&lt;a b='c'> " : """{\"[\\ """, 300_000));
        string document = format == WireFormat.Xml
            ? $"<ledger><!-- {text} --><entries><entry kind=\"{text}\"><id>1</id><text>{text}</text></entry></entries></ledger>"
            : $"{{\"a\":\"{text}\",\"entries\":[{{\"id\":1,\"text\":\"{text}\"}}]}}";
        Rows rows = await Streaming.Rows.ReadAsync(document, format, static () => 1);
        Assert.Null(rows.Failure);
        Assert.Single(rows.Items);
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void A_large_document_is_written_in_pieces_none_of_which_is_kept(WireFormat format)
    {
        var ledger = new Ledger
        {
            Entries = [.. Enumerable.Range(0, 20_000).Select(static i => new Entry { Id = i, Text = "שלום " + new string('y', i % 300) })],
        };
        byte[] expected = WireSerializer.Serialize(ledger, format);
        var output = new DrainedWriter();
        long before = GC.GetAllocatedBytesForCurrentThread();
        WireSerializer.Serialize(output, ledger, format);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(expected, output.Drained.ToArray());
        Assert.True(allocated < 64 * 1024, $"{allocated} bytes");
        Assert.All(output.Pieces.SkipLast(1), static piece => Assert.InRange(piece, 15 * 1024, DrainedWriter.Room));
        Assert.True(output.Asked <= 16 * 1024, $"{output.Asked} bytes");
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task A_pipe_takes_the_whole_document(WireFormat format)
    {
        var ledger = new Ledger { Entries = [.. Enumerable.Range(0, 5000).Select(static i => new Entry { Id = i })] };
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        WireSerializer.Serialize(pipe.Writer, ledger, format);
        await pipe.Writer.CompleteAsync();
        Ledger back = await WireSerializer.DeserializeAsync<Ledger>(pipe.Reader.AsStream(), format);
        Assert.Equal(ledger.Entries, back.Entries);
    }

    /// <summary>A pipe whose other end takes every piece at once, so that it has one piece of memory only.</summary>
    private sealed class DrainedWriter : PipeWriter
    {
        public const int Room = 32 * 1024;

        private readonly byte[] _memory = new byte[Room];

        public List<byte> Drained { get; } = new(8 * Megabyte);

        public List<int> Pieces { get; } = new(1000);

        public int Asked { get; private set; }

        public override void Advance(int bytes)
        {
            Pieces.Add(bytes);
            Drained.AddRange(_memory.AsSpan(0, bytes));
        }

        public override Memory<byte> GetMemory(int sizeHint = 0)
        {
            Asked = Math.Max(Asked, sizeHint);
            return _memory;
        }

        public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

        public override void CancelPendingFlush()
        {
        }

        public override void Complete(Exception? exception = null)
        {
        }

        public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => default;
    }
}
