using System;
using System.Collections.Generic;

namespace TextMe;

/// <summary>What the service pushed to your URL: a <see cref="PushedReport"/>, a <see cref="PushedMessage"/> or a <see cref="PushedBlock"/>.</summary>
/// <remarks>
/// A push is a form with one row, without token or signature (sheet §10, D): whoever knows the URL can send one, so confirm with
/// <see cref="ITextMeApi.GetDeliveryReportsAsync"/> before anything that cannot be undone. Only what is known for sure is required.
/// </remarks>
public abstract record PushedItem
{
    /// <summary>The most bytes a push may have: 64 KiB.</summary>
    public const int MaxBytes = 64 << 10;

    /// <summary>The most fields a push may have.</summary>
    public const int MaxFields = 64;

    private protected PushedItem()
    {
    }

    /// <summary>The feed it is of.</summary>
    public abstract PushFeed Feed { get; }

    /// <summary>
    /// Tells a push that comes again, as pushes do, from another: 64 hexadecimal digits, a digest. It shows no number; who knows a number can still tell
    /// whether a key is of it. <see langword="null"/> where the push does not say enough: one that is alike may be another one, and must not be lost.
    /// </summary>
    public abstract string? Key { get; }

    /// <summary>When. In which form the service writes it is not settled: <see cref="ServiceTime.Instant"/> may be <see langword="null"/>.</summary>
    public ServiceTime? Date { get; init; }

    /// <summary>The fields that have no member here. They may hold personal data.</summary>
    public IReadOnlyDictionary<string, string> UnknownFields { get; init; } = new Dictionary<string, string>();

    /// <summary>The form as it came, for what this client may have read wrongly. It holds personal data.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Reads a push. Whatever its texts hold is read, for what is refused is lost; see the remarks.</summary>
    /// <remarks>
    /// A field whose bytes, with what is escaped by <c>%</c>, are no UTF-8 is read as windows-1255. A percent sign that does not stand before two hexadecimal digits is
    /// one. <see cref="Body"/> has the bytes.
    /// </remarks>
    /// <param name="body">The form, <c>application/x-www-form-urlencoded</c>.</param>
    /// <param name="feed">
    /// The feed. If it is <see langword="null"/> the fields tell: a report has a status, a message that came in a <c>phone</c>, a block a <c>dest</c> alone.
    /// </param>
    /// <exception cref="WireFormatException">
    /// It has more than <see cref="MaxBytes"/> or <see cref="MaxFields"/>, or has no field of the feed.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such feed.</exception>
    public static PushedItem Parse(ReadOnlySpan<byte> body, PushFeed? feed = null)
    {
        PushForm form = PushForm.Parse(body);
        PushedItem item = (feed ?? FindFeed(form)) switch
        {
            PushFeed.DeliveryReports => PushedReport.Read(form),
            PushFeed.IncomingMessages => PushedMessage.Read(form),
            PushFeed.BlockedNumbers => PushedBlock.Read(form),
            _ => throw new ArgumentOutOfRangeException(nameof(feed), feed, "There is no such feed."),
        };
        return form.HasTaken ? item with { Body = body.ToArray() } : throw Missing("The form has no field that its feed has.", "");
    }

    /// <summary>The exception for a form that lacks a field.</summary>
    private protected static WireFormatException Missing(string rule, string field) => new(WireError.MissingMember, rule, field, byteOffset: 0, line: 1);

    private static PushFeed FindFeed(PushForm form) =>
        form.Has("status") || form.Has("external_id") ? PushFeed.DeliveryReports
        : form.Has("phone") ? PushFeed.IncomingMessages
        : form.Has("dest") ? PushFeed.BlockedNumbers
        : throw Missing("The form has the fields of no feed.", "");
}
