using System;
using System.Collections.Generic;

namespace TextMe.Serialization.Streaming;

/// <summary>Takes the rows out of a document as far as it has come.</summary>
/// <typeparam name="TItem">The wire type of a row.</typeparam>
/// <param name="window">The part of the document to be read.</param>
/// <param name="limits">Bounds.</param>
internal abstract class RowReader<TItem>(StreamWindow window, WireLimits limits)
{
    // More could come, but what has come is to be the last.
    private bool _isCutOff;

    private WireFormatException? _failure;

    // The length of the longest row so far.
    private int _longest;

    /// <summary>The rows read last.</summary>
    public List<TItem> Rows { get; } = [];

    protected StreamWindow Window => window;

    protected WireLimits Limits => limits;

    /// <summary>Reads what is there.</summary>
    /// <returns><see langword="true"/>: more has to come; <see langword="false"/>: the document is at its end, or there is a failure.</returns>
    public bool Read()
    {
        Rows.Clear();
        try
        {
            return ReadRows();
        }
        catch (WireFormatException e)
        {
            _failure = e;
            return false;
        }
    }

    /// <summary>What stopped the reading, behind the rows read last.</summary>
    public WireFormatException? TakeFailure()
    {
        WireFormatException? failure = _failure;
        _failure = null;
        return failure;
    }

    protected abstract bool ReadRows();

    /// <summary>Whether what has come is to be read although its end is missing: nothing follows, or more may not be held.</summary>
    /// <param name="length">What has come of it.</param>
    protected bool IsLast(int length)
    {
        _isCutOff = !window.IsComplete && length > limits.MaxItemBytes;
        return window.IsComplete || _isCutOff;
    }

    /// <summary>Refuses what is too long although it has come as a whole.</summary>
    protected void CheckLength(int start, int end)
    {
        if (end - start > limits.MaxItemBytes)
        {
            throw new WireFormatException(WireError.LimitExceeded, TooLarge(limits.MaxItemBytes), "", start, 0);
        }
    }

    /// <summary>
    /// Whether so much has come that a row may be read without looking for its end first. If it turns out to be longer, <see cref="GiveUp"/> sees to it that
    /// this happens a few times only, however the document is made and delivered.
    /// </summary>
    protected bool HasRoomAt(int index) => _longest > 0 && window.End - index > 2L * _longest;

    /// <summary>Adds a row, unless it might go on behind what has come or is too long.</summary>
    protected bool TryAdd(TItem row, int start, int end)
    {
        if (end >= window.End || end - start > limits.MaxItemBytes)
        {
            return false;
        }

        Add(row, start, end);
        return true;
    }

    /// <summary>Adds a row.</summary>
    protected void Add(TItem row, int start, int end)
    {
        CheckLength(start, end);
        _longest = Math.Max(_longest, end - start);
        Rows.Add(row);
    }

    /// <summary>A row could not be read without looking for its end: it has not come as a whole, or is wrong.</summary>
    protected void GiveUp(int start) => _longest = Math.Max(_longest, window.End - start);

    /// <summary>The failure for the document as a whole.</summary>
    /// <param name="failure">What was found in the window.</param>
    /// <param name="index">Where.</param>
    /// <param name="path">The path in the document.</param>
    protected WireFormatException Placed(WireFormatException failure, int index, string path)
    {
        // What is not there because more was not asked for is not missing in the document.
        bool isCutOff = _isCutOff && failure.Error == WireError.NotWellFormed && index >= window.End;
        return new WireFormatException(
            isCutOff ? WireError.LimitExceeded : failure.Error,
            isCutOff ? TooLarge(limits.MaxItemBytes) : failure.Rule,
            path,
            window.OffsetOf(index),
            window.LineOf(index));
    }

    private static string TooLarge(int limit) => $"One item, or one tag, text or comment, is longer than the {limit} bytes allowed.";
}
