using System;
using System.Text;
using TextMe.Json;
using Xunit;

namespace TextMe.Tests.JsonReading;

public sealed class AllocationTests
{
    [Fact]
    public void Reading_and_skipping_allocate_nothing_but_strings()
    {
        string longText = new('a', 600);
        AllocatesNothing($$$"""{"a":[1,-2.5e3,true,null,"x","\u05d0\n",{"b":"{{{longText}}}\t"}],"\u0063":{"d":[]}}""", (ref reader) => reader.SkipUnknown(default));
        AllocatesNothing("""{"\u0061":1,"\u0062\/":2}""", (ref reader) =>
        {
            reader.BeginObject();
            reader.ReadName();
            reader.ReadInt32();
            reader.NextMember();
            reader.ReadName();
            reader.ReadInt64();
            reader.NextMember();
        });
        AllocatesNothing("""["08\/02\/2027","5","\u0035",{"$":{"\u0061":"b"},"_":"\u05d0"},"1"]""", (ref reader) =>
        {
            reader.BeginList(out _);
            reader.ReadText();
            reader.NextItem();
            reader.ReadInt32();
            reader.NextItem();
            reader.ReadInt32();
            reader.NextItem();
            reader.ReadText();
            reader.NextItem();
            reader.ReadBoolean();
            reader.NextItem();
        });
    }

    [Theory]
    [InlineData("short \\n text")]
    [InlineData("\\u05d0\\u05d1\\u05d2")]
    public void A_string_with_escapes_costs_only_itself(string start)
    {
        foreach (int repeat in new[] { 1, 100 })
        {
            byte[] json = Encoding.UTF8.GetBytes("\"" + new StringBuilder().Insert(0, start, repeat) + "\"");
            string text = JsonProbe.Read(json, (ref reader) => reader.ReadString());
            long plain = Measure(() => GC.KeepAlive(new string('x', text.Length)));
            long actual = Measure(() =>
            {
                var reader = new WireJsonReader(json);
                GC.KeepAlive(reader.ReadString());
            });
            Assert.Equal(plain, actual);
        }
    }

    private static void AllocatesNothing(string json, JsonRead read)
    {
        byte[] utf8 = JsonProbe.Utf8(json);
        Assert.Equal(0, Measure(() =>
        {
            var reader = new WireJsonReader(utf8);
            read(ref reader);
            reader.ReadEnd();
        }));
    }

    private static long Measure(Action action)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 20; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
