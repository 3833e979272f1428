using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using TextMe.Tests.Oracles.Types;
using TextMe.Text;

namespace TextMe.Tests.Oracles.Harness;

/// <summary>Random scalars, the ends of each range and what serializers trip over among them.</summary>
internal static class Scalars
{
    private static readonly Gen<string> s_piece = Gen.OneOf(
        Gen.Elements(
            "<", ">", "&", "\"", "'", "\\", "/", "]]>", "&amp;", "</a>", "<!--", "\r", "\n", "\r\n", "\t", " ", "  ",
            "א", "שלום", "😀", "\u007F", "\u0085", "\u2028", "\uD7FF", "\uE000", "\uFFFD", "null", "true", "1"),
        Gen.Choose(0x20, 0x7E).Select(static c => ((char)c).ToString()),
        Gen.Choose(0xA0, 0xD7FF).Select(static c => ((char)c).ToString()));

    private static readonly Gen<string> s_text = Gen.Frequency(
        (1, Gen.Constant("")),
        (1, Gen.Choose(40, 300).SelectMany(static n => s_piece.ArrayOf(n)).Select(string.Concat)),
        (8, Gen.Choose(1, 12).SelectMany(static n => s_piece.ArrayOf(n)).Select(string.Concat)));

    private static readonly Gen<string> s_writable = s_text.Where(static text => WireText.IndexOfUnwritable(text) < 0);

    private static readonly Gen<long> s_bits = from high in Gen.Choose(int.MinValue, int.MaxValue)
                                               from low in Gen.Choose(int.MinValue, int.MaxValue)
                                               from shift in Gen.Choose(0, 63)
                                               select (((long)high << 32) | (uint)low) >> shift;

    private static readonly Gen<double> s_finite = Gen.OneOf(
        Gen.Elements(0.0, -0.0, 1, -1, 0.1, 1e21, -1e-7, double.MaxValue, double.MinValue, double.Epsilon, 1.0 / 3),
        s_bits.Select(BitConverter.Int64BitsToDouble).Where(double.IsFinite));

    private static readonly Dictionary<Type, Gen<object?>> s_all = new()
    {
        [typeof(string)] = Boxed(s_writable),
        [typeof(Caption)] = Boxed(s_writable.Select(static text => new Caption(text))),
        [typeof(Mark)] = Boxed(s_writable.Select(static text => new Mark(text))),
        [typeof(bool)] = Boxed(Gen.Elements(true, false)),
        [typeof(char)] = Boxed(Gen.OneOf(Gen.Choose(0x20, 0x7E), Gen.Choose(0xA0, 0xD7FF)).Select(static c => (char)c)),
        [typeof(sbyte)] = Boxed(Whole(static n => unchecked((sbyte)n), sbyte.MinValue, sbyte.MaxValue)),
        [typeof(byte)] = Boxed(Whole(static n => unchecked((byte)n), byte.MinValue, byte.MaxValue)),
        [typeof(short)] = Boxed(Whole(static n => unchecked((short)n), short.MinValue, short.MaxValue)),
        [typeof(ushort)] = Boxed(Whole(static n => unchecked((ushort)n), ushort.MinValue, ushort.MaxValue)),
        [typeof(int)] = Boxed(Whole(static n => unchecked((int)n), int.MinValue, int.MaxValue)),
        [typeof(uint)] = Boxed(Whole(static n => unchecked((uint)n), uint.MinValue, uint.MaxValue)),
        [typeof(long)] = Boxed(Whole(static n => n, long.MinValue, long.MaxValue)),
        [typeof(ulong)] = Boxed(Whole(static n => unchecked((ulong)n), ulong.MinValue, ulong.MaxValue)),
        [typeof(decimal)] = Boxed(Gen.OneOf(
            Gen.Elements(0m, 1.00m, -0.1m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m),
            s_bits.Select(static n => n / 1_000_000m))),
        [typeof(Guid)] = Boxed(Gen.OneOf(
            Gen.Constant(Guid.Empty),
            Gen.ArrayOf(Gen.Choose(0, 255), 16).Select(static b => new Guid([.. b.Select(static n => (byte)n)])))),
        [typeof(Uri)] = Boxed(Gen.Elements(
            "https://example.com/", "https://example.com/a%20b?q=1&r=<2>#f", "relative/path", "?q=שלום", "urn:x:1", "mailto:a@example.com")
            .Select(static text => new Uri(text, UriKind.RelativeOrAbsolute))),
        [typeof(byte[])] = Boxed(Gen.Choose(0, 20).SelectMany(static n => Gen.Choose(0, 255).Select(static b => (byte)b).ArrayOf(n))),
        [typeof(TimeSpan)] = Boxed(Gen.OneOf(
            Gen.Elements(TimeSpan.Zero, TimeSpan.MinValue, TimeSpan.MaxValue, TimeSpan.FromDays(1), TimeSpan.FromTicks(1)),
            s_bits.Select(TimeSpan.FromTicks))),
        [typeof(DateTime)] = Boxed(
            from ticks in Ticks()
            from kind in Gen.Elements(DateTimeKind.Unspecified, DateTimeKind.Utc)
            select new DateTime(ticks, kind)),
        [typeof(DateTimeOffset)] = Boxed(Gen.OneOf(
            Gen.Elements(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, DateTimeOffset.UnixEpoch),
            from ticks in Ticks()
            from minutes in Gen.OneOf(Gen.Elements(0, 840, -840), Gen.Choose(-840, 840))
            let offset = TimeSpan.FromMinutes(minutes)
            select new DateTimeOffset(Math.Clamp(ticks, TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), offset))),
        [typeof(DateOnly)] = Boxed(Ticks().Select(static t => DateOnly.FromDateTime(new DateTime(t)))),
        [typeof(TimeOnly)] = Boxed(Ticks().Select(static t => TimeOnly.FromDateTime(new DateTime(t)))),
    };

    /// <summary>Values of the type; null where it is no scalar.</summary>
    public static Gen<object?>? Of(Type type, bool withNonFinite)
    {
        if (type == typeof(double))
        {
            return Boxed(withNonFinite ? s_finite.Or(Gen.Elements(double.NaN, double.PositiveInfinity, double.NegativeInfinity)) : s_finite);
        }

        if (type == typeof(float))
        {
            Gen<float> finite = s_finite.Select(static d => (float)d).Where(float.IsFinite).Or(Gen.Elements(float.MaxValue, float.Epsilon, 16777216f));
            return Boxed(withNonFinite ? finite.Or(Gen.Elements(float.NaN, float.PositiveInfinity, float.NegativeInfinity)) : finite);
        }

        return type.IsEnum ? Enums(type) : s_all.GetValueOrDefault(type) ?? UnknownParts.All.GetValueOrDefault(type);
    }

    private static Gen<object?> Enums(Type type)
    {
        object[] values = [.. Enum.GetValues(type).Cast<object>()];
        return type.IsDefined(typeof(FlagsAttribute), false)
            ? Gen.SubListOf(values).Select(some => (object?)Enum.ToObject(
                type, some.DefaultIfEmpty(values[0]).Aggregate(0L, static (bits, v) => bits | Convert.ToInt64(v, null))))
            : Gen.Elements(values).Select(static v => (object?)v);
    }

    private static Gen<T> Whole<T>(Func<long, T> convert, T min, T max) => Gen.OneOf(Gen.Elements(min, max, convert(0), convert(1)), s_bits.Select(convert));

    // Whole seconds, milliseconds, single ticks; both ends.
    private static Gen<long> Ticks() => Gen.OneOf(
        Gen.Elements(0, DateTime.MaxValue.Ticks, DateTime.UnixEpoch.Ticks, new DateTime(2024, 2, 29, 23, 59, 59).Ticks),
        from raw in s_bits
        from unit in Gen.Elements(1, 10, TimeSpan.TicksPerMillisecond, TimeSpan.TicksPerSecond, TimeSpan.TicksPerDay)
        let ticks = Math.Abs(raw % DateTime.MaxValue.Ticks)
        select ticks - (ticks % unit));

    private static Gen<object?> Boxed<T>(Gen<T> values) => values.Select(static v => (object?)v);
}
