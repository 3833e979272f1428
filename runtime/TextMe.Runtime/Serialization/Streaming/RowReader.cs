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
