using System;
using System.Collections.Generic;
using System.Text;
using System.Threading.Tasks;

namespace TextMe.Tests.Streaming;

/// <summary>What an enumeration handed out, and how it ended.</summary>
internal sealed record Rows(List<Entry> Items, WireFormatException? Failure)
{
    public const string Path = "entries/entry";

    /// <summary>Deliveries of one byte, of everything, and of sizes from a seed.</summary>
    public static readonly (string Name, Func<Func<int>> Create)[] Deliveries =
    [
        ("one byte", static () => static () => 1),
        ("all", static () => static () => int.MaxValue),
        ("random", static () =>
        {
            var random = new Random(17);
            return () => random.Next(1, 40);
        }),
    ];

    public static Task<Rows> ReadAsync(string document, WireFormat format, Func<int>? delivery = null, string path = Path, WireLimits? limits = null) =>
        ReadAsync(Encoding.UTF8.GetBytes(document), format, delivery, path, limits);

    public static async Task<Rows> ReadAsync(
        byte[] document, WireFormat format, Func<int>? delivery = null, string path = Path, WireLimits? limits = null, string? charset = null)
    {
        var items = new List<Entry>();
        using var stream = new ChunkedStream(document, delivery ?? (static () => 7));
        try
        {
            await foreach (Entry item in WireSerializer.EnumerateAsync<Entry>(stream, path, format, limits, charset))
            {
                items.Add(item);
            }
        }
        catch (WireFormatException e)
        {
            return new Rows(items, e);
        }

        return new Rows(items, null);
    }

    /// <summary>What reading the whole document gives.</summary>
    public static Rows Whole(byte[] document, WireFormat format)
    {
        try
        {
            return new Rows([.. WireSerializer.Deserialize<Ledger>(document, format).Entries ?? []], null);
        }
        catch (WireFormatException e)
        {
            return new Rows([], e);
        }
    }
}
