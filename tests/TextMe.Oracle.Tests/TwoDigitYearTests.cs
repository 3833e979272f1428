using System;
using System.Collections.Generic;
using Xunit;

namespace TextMe.Oracle.Tests;

/// <summary>Two digits of the year are read as 1950 to 2049; a value of another year is not written, for it would come back as one of these.</summary>
public sealed class TwoDigitYearTests
{
    private static readonly DateTime s_first = new(1950, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime s_last = new(2049, 12, 31, 23, 59, 0, DateTimeKind.Unspecified);

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void What_two_digits_say_comes_back(WireFormat format)
    {
        var diary = new Diary
        {
            Begun = s_first,
            Ended = s_last,
            Bound = DateOnly.FromDateTime(s_last),
            Read = [new DateTimeOffset(s_first, TimeSpan.Zero), new DateTimeOffset(s_last, TimeSpan.Zero)],
        };

        Diary again = WireSerializer.Deserialize<Diary>(WireSerializer.Serialize(diary, format), format);

        Assert.Equal((diary.Begun, diary.Ended, diary.Bound), (again.Begun, again.Ended, again.Bound));
        Assert.Equal(diary.Read, again.Read);
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void What_they_do_not_say_is_refused(WireFormat format)
    {
        DateTime before = s_first.AddDays(-1);
        DateTime after = s_last.AddDays(1);
        Diary[] wrong =
        [
            new Diary { Begun = before },
            new Diary { Begun = default },
            new Diary { Begun = s_first, Ended = after },
            new Diary { Begun = s_first, Bound = DateOnly.FromDateTime(after) },
            new Diary { Begun = s_first, Read = [new DateTimeOffset(s_last, TimeSpan.Zero).AddHours(1)] },
        ];

        foreach (Diary diary in wrong)
        {
            Assert.Equal(WireError.InvalidValue, Assert.Throws<WireFormatException>(() => WireSerializer.Serialize(diary, format)).Error);
        }
    }
}

[WireContract]
public sealed partial record Diary
{
    [WireName("begun"), WireFormat("dd/MM/yy")]
    public required DateTime Begun { get; init; }

    [WireName("ended"), WireFormat("yy-MM-dd HH:mm")]
    public DateTime? Ended { get; init; }

    [WireName("bound"), WireFormat("d.M.yy")]
    public DateOnly? Bound { get; init; }

    [WireName("read"), WireFormat("dd/MM/yy HH:mm")]
    public IReadOnlyList<DateTimeOffset> Read { get; init; } = [];
}
