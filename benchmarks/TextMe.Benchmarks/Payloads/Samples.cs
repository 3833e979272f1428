using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TextMe.Benchmarks.Payloads;

/// <summary>Made-up values of the sizes and alphabets that the API sees.</summary>
internal static class Samples
{
    private const string HebrewText =
        "שלום, זוהי הודעת בדיקה למנויים: ההזמנה שלך נשלחה ותגיע מחר בין השעות 10:00 ל-12:00. לפרטים נוספים חייגו אלינו.";

    private static readonly string[] s_statuses = ["נמסר ליעד", "ממתין למסירה", "נכשל - מספר שגוי"];

    private static readonly DateTime s_start = new(2026, 11, 22, 8, 0, 0);

    public static TokenRequestPeer RequestPeer() => new() { User = new() { Username = "admin" }, Username = "leeroy", Action = "new" };

    public static TokenRequest Request() => new() { AdminUsername = "admin", Username = "leeroy", Action = "new" };

    public static TokenReplyPeer ReplyPeer() => new()
    {
        Status = 0,
        Message = string.Concat(Enumerable.Repeat("eyJ0eXAiOiJKV1QiLCJhbGciOi", 8))[..190],
        ExpirationDate = "08/02/2027 15:06:01",
    };

    public static TokenReply Reply()
    {
        TokenReplyPeer peer = ReplyPeer();
        return new() { Status = peer.Status, Message = peer.Message, ExpirationDate = peer.ExpirationDate };
    }

    public static SmsPeer SmsPeer(int rows) => new()
    {
        User = new() { Username = "leeroy" },
        Source = "MyBrand",
        Destinations = new() { Phones = [.. Enumerable.Range(0, rows).Select(static i => new PhonePeer { Id = Id(i), Number = Number(i) })] },
        Message = HebrewText,
    };

    public static Sms Sms(int rows) => new()
    {
        Username = "leeroy",
        Source = "MyBrand",
        Phones = [.. Enumerable.Range(0, rows).Select(static i => new Phone { Id = Id(i), Number = Number(i) })],
        Message = HebrewText,
    };

    public static JsonSms JsonSms(int rows) => new()
    {
        Username = "leeroy",
        Source = "MyBrand",
        Phones = [.. Enumerable.Range(0, rows).Select(static i => new JsonPhone { Id = Id(i), Number = Number(i) })],
        Message = HebrewText,
    };

    public static ReportPeer ReportPeer(int rows) => new()
    {
        Status = 0,
        Message = "OK",
        Transactions = [.. Enumerable.Range(0, rows).Select(static i => new TransactionPeer
        {
            ExternalId = Id(i),
            Number = Number(i),
            Status = (i % 3) switch { 0 => 102, 1 => 1, _ => 4 },
            Date = s_start.AddSeconds(i / 20).ToString("dd/MM/yyyy HH:mm:ss", CultureInfo.InvariantCulture),
            HebrewMessage = s_statuses[i % s_statuses.Length],
        })],
    };

    public static Report Report(int rows)
    {
        ReportPeer peer = ReportPeer(rows);
        return new()
        {
            Status = peer.Status,
            Message = peer.Message,
            Transactions = [.. peer.Transactions.Select(static row => new Transaction
            {
                ExternalId = row.ExternalId,
                Number = row.Number,
                Status = row.Status,
                Date = row.Date,
                HebrewMessage = row.HebrewMessage,
            })],
        };
    }

    /// <summary>A row with strings of its own: what it takes to make one, whoever reads it.</summary>
    public static Transaction Copy(Transaction row) => new()
    {
        ExternalId = new string(row.ExternalId.AsSpan()),
        Number = new string(row.Number.AsSpan()),
        Status = row.Status,
        Date = new string(row.Date.AsSpan()),
        HebrewMessage = new string(row.HebrewMessage.AsSpan()),
    };

    /// <summary>A reply with strings of its own.</summary>
    public static TokenReply Copy(TokenReply reply) => new()
    {
        Status = reply.Status,
        Message = new string(reply.Message.AsSpan()),
        ExpirationDate = new string(reply.ExpirationDate.AsSpan()),
    };

    /// <summary>A report with rows and strings of its own, its list grown row by row.</summary>
    public static Report Copy(Report report)
    {
        List<Transaction> rows = [];
        foreach (Transaction row in report.Transactions)
        {
            rows.Add(Copy(row));
        }

        return new() { Status = report.Status, Message = new string(report.Message.AsSpan()), Transactions = rows };
    }

    private static string Id(int i) => string.Create(CultureInfo.InvariantCulture, $"ext{1_000_000 + i}");

    private static string Number(int i) => string.Create(CultureInfo.InvariantCulture, $"05{50_000_000 + (i * 7 % 49_999_999)}");
}
