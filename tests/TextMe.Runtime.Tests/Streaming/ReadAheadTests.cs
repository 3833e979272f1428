using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Text;
using System.Threading.Tasks;
using System.Xml.Serialization;
using Xunit;

namespace TextMe.Tests.Streaming;

/// <summary>Rows are read without looking for their ends first where they seem to be there as a whole, which must not be seen.</summary>
public sealed class ReadAheadTests
{
    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task Rows_of_very_different_lengths_are_those_of_the_whole_document_however_they_come(WireFormat format)
    {
        var random = new Random(23);
        for (int round = 0; round < 300; round++)
        {
            byte[] document = Document(format, Enumerable.Range(0, 40).Select(_ => random.Next(6) == 0 ? random.Next(2000) : random.Next(20)));
            if (round % 3 > 0)
            {
                document[random.Next(document.Length)] = (byte)"<>\"{}[],&x"[random.Next(10)];
            }

            Rows whole = Rows.Whole(document, format);
            int most = 1 << random.Next(1, 13);
            Rows rows = await Rows.ReadAsync(document, format, () => random.Next(1, most));
            if (whole.Failure is null)
            {
                Assert.Equal(whole.Items, rows.Items);
            }

            if (whole.Failure is not { Error: WireError.DuplicateMember or WireError.UnexpectedRoot })
            {
                Assert.Equal(whole.Failure?.ByteOffset, rows.Failure?.ByteOffset);
                Assert.Equal(whole.Failure?.Rule, rows.Failure?.Rule);
            }
        }
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task It_fails_a_few_times_only_however_often_a_row_is_longer_than_those_before_it(WireFormat format)
    {
        // Each of the long rows is three times as long as the longest before it, and comes in two pieces more often than not.
        byte[] document = Document(format, Enumerable.Range(0, 4000).Select(static i => i % 500 == 499 ? 10 * (int)Math.Pow(3, i / 500) : 1));
        int thread = Environment.CurrentManagedThreadId;
        int failures = 0;
        void Count(object? sender, FirstChanceExceptionEventArgs e) => failures += Environment.CurrentManagedThreadId == thread ? 1 : 0;
        int most = 0;
        AppDomain.CurrentDomain.FirstChanceException += Count;
        try
        {
            for (int size = 1000; size < 20_000; size += 1000)
            {
                failures = 0;
                Rows rows = await Rows.ReadAsync(document, format, () => size);
                Assert.Null(rows.Failure);
                Assert.Equal(4000, rows.Items.Count);
                most = Math.Max(most, failures);
            }
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Count;
        }

        Assert.InRange(most, 1, 8);
    }

    [Fact]
    public async Task A_number_is_not_taken_for_a_row_before_its_last_digit_has_come()
    {
        string[] numbers = [.. Enumerable.Range(0, 200).Select(static i => new string((char)('1' + (i % 9)), 1 + (i * 7 % 23)))];
        byte[] document = Encoding.UTF8.GetBytes("[" + string.Join(',', numbers) + "]");
        document = [.. "{\"words\":"u8, .. document, .. "}"u8];
        for (int size = 1; size < 60; size++)
        {
            List<string> words = [];
            using var stream = new ChunkedStream(document, () => size);
            await foreach (Word word in WireSerializer.EnumerateAsync<Word>(stream, "words", WireFormat.Json))
            {
                words.Add(word.Text);
            }

            Assert.Equal(numbers, words);
        }
    }

    // In the texts stands what ends a row, and is none.
    private static byte[] Document(WireFormat format, IEnumerable<int> lengths)
    {
        bool isXml = format == WireFormat.Xml;
        IEnumerable<string> rows = lengths.Select((length, i) => isXml
            ? $"<entry><id>{i}</id><text><![CDATA[</entry>{new string('x', length)}</entry>]]></text></entry>"
            : $"{{\"id\":{i},\"text\":\"}},{{{new string('x', length)}}}]\"}}");
        string head = isXml ? "<ledger><entries>" : "{\"entries\":[";
        string tail = isXml ? "</entries></ledger>" : "]}";
        return Encoding.UTF8.GetBytes(head + string.Join(isXml ? "" : ",", rows) + tail);
    }
}

/// <summary>In JSON a bare value.</summary>
[WireContract]
public sealed partial record Word
{
    [XmlText]
    public required string Text { get; init; }
}
