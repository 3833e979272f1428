using System;
using System.Linq;
using System.Text;
using Xunit;

namespace TextMe.Client.Tests.Push;

/// <summary>What pushes are read as. The first of each feed is the fact sheet's.</summary>
public sealed class PushedItemTests
{
    private const string Report =
        "external_id=order-501&status=102&he_message=%D7%94%D7%92%D7%99%D7%A2+%D7%9C%D7%99%D7%A2%D7%93&en_message=Delivered"
        + "&date=05%2F03%2F27+14%3A31&phone=0501112222&operator=Cellcom&shipment_id=7001234";

    private const string Message = "message=STOP&date=05%2F03%2F27+14%3A40&phone=0501112222&dest=0559990000";

    private const string Block = "message=STOP&date=05%2F03%2F27+14%3A40&dest=0501112222";

    public static TheoryData<string, WireError, string, long> Refused => new()
    {
        { "", WireError.MissingMember, "", 0 },
        { "&&", WireError.MissingMember, "", 0 },
        { "message=STOP", WireError.MissingMember, "", 0 },
        { "status=", WireError.MissingMember, "status", 0 },
        { "external_id=o-1", WireError.MissingMember, "status", 0 },
        { "phone=", WireError.MissingMember, "", 0 },
        { "<dlr><status>0</status></dlr>", WireError.MissingMember, "", 0 },
    };

    [Fact]
    public void A_delivery_report_is_read_whole()
    {
        PushedReport report = Assert.IsType<PushedReport>(Parse(Report));

        Assert.Equal(PushFeed.DeliveryReports, report.Feed);
        Assert.Equal("order-501", report.ExternalId?.Value);
        Assert.True(report.Status.IsDelivered);
        Assert.Equal("הגיע ליעד", report.HebrewMessage);
        Assert.Equal("Delivered", report.EnglishMessage);
        Assert.Equal(IsraelTime.At(2027, 3, 5, 14, 31), report.Date?.Instant);
        Assert.Equal("0501112222", report.Phone?.Value);
        Assert.Equal("Cellcom", report.Operator);
        Assert.Equal("7001234", report.ShipmentId);
        Assert.Empty(report.UnknownFields);
    }

    [Fact]
    public void A_message_that_came_in_is_read_whole()
    {
        PushedMessage message = Assert.IsType<PushedMessage>(Parse(Message));

        Assert.Equal("STOP", message.Message);
        Assert.Equal("0501112222", message.Phone?.Value);
        Assert.Equal("0559990000", message.Destination);
        Assert.Equal(IsraelTime.At(2027, 3, 5, 14, 40), message.Date?.Instant);
    }

    [Fact]
    public void A_block_names_its_number_as_destination()
    {
        PushedBlock block = Assert.IsType<PushedBlock>(Parse(Block));

        Assert.Equal("0501112222", block.Phone?.Value);
        Assert.Equal("STOP", block.Message);
        Assert.Equal(IsraelTime.At(2027, 3, 5, 14, 40), block.Date?.Instant);
    }

    [Fact]
    public void A_fixed_feed_is_not_guessed()
    {
        PushedBlock block = Assert.IsType<PushedBlock>(Parse(Message, PushFeed.BlockedNumbers));

        Assert.Equal("0559990000", block.Phone?.Value);
        Assert.Equal("0501112222", block.UnknownFields["phone"]);
        Assert.IsType<PushedMessage>(Parse(Block, PushFeed.IncomingMessages));
        Assert.Throws<ArgumentOutOfRangeException>(() => Parse(Message, (PushFeed)3));
    }

    [Fact]
    public void The_misspelled_operator_is_read_too()
    {
        Assert.Equal("Cellcom", Assert.IsType<PushedReport>(Parse("status=0&operaor=Cellcom")).Operator);
        Assert.Equal("Cellcom", Assert.IsType<PushedReport>(Parse("status=0&operaor=Other&operator=Cellcom")).Operator);
    }

    [Fact]
    public void What_is_not_known_is_kept_and_what_is_empty_is_missing()
    {
        PushedReport report = Assert.IsType<PushedReport>(Parse("&status=999999&external_id=&&phone=nobody&date=5%2F3&new+field=a%3Db&flag&status=0&"));

        Assert.Equal("999999", report.Status.Text);
        Assert.Null(report.ExternalId);
        Assert.False(report.Phone!.IsValid);
        Assert.Equal("5/3", report.Date!.Text);
        Assert.Null(report.Date.Instant);
        Assert.Equal(["flag=", "new field=a=b"], report.UnknownFields.Select(static f => $"{f.Key}={f.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_plus_before_a_number_that_nobody_escaped_does_no_harm() =>
        Assert.Equal("0501112222", Assert.IsType<PushedMessage>(Parse("phone=+972501112222")).Phone?.Value);

    [Theory]
    [InlineData("%F9%EC%E5%ED", "שלום")]
    [InlineData("%F9%EC%E5%ED+%A4", "שלום ₪")]
    [InlineData("%D7%A9%D7%9C", "של")]
    [InlineData("100%+%D7%A9", "100% ש")]
    [InlineData("a%zz%2", "a%zz%2")]
    [InlineData("%", "%")]
    public void A_text_that_is_no_UTF_8_is_windows_1255_and_a_stray_percent_sign_is_one(string field, string text)
    {
        string body = $"phone=0501112222&message={field}";
        PushedMessage message = Assert.IsType<PushedMessage>(Parse(body));

        Assert.Equal(text, message.Message);
        Assert.Equal("0501112222", message.Phone?.Value);
        Assert.Equal(body, Encoding.ASCII.GetString(message.Body.Span));
    }

    [Fact]
    public void Raw_bytes_are_read_like_escaped_ones() =>
        Assert.Equal("שלום", Assert.IsType<PushedMessage>(PushedItem.Parse([.. "phone=05&message="u8, 0xF9, 0xEC, 0xE5, 0xED])).Message);

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_push_is_refused_with_its_place(string body, WireError error, string path, long offset)
    {
        WireFormatException refusal = Assert.Throws<WireFormatException>(() => Parse(body));

        Assert.Equal((error, path, offset), (refusal.Error, refusal.Path, refusal.ByteOffset));
    }

    [Fact]
    public void Size_and_fields_are_bounded()
    {
        string fields = string.Concat(Enumerable.Range(0, PushedItem.MaxFields - 1).Select(static i => $"&f{i}={i}"));
        string filler = "status=0&text=";
        string full = filler + new string('a', PushedItem.MaxBytes - filler.Length);

        Assert.Equal(PushedItem.MaxFields - 1, Parse("status=0" + fields).UnknownFields.Count);
        Assert.Equal(WireError.LimitExceeded, Assert.Throws<WireFormatException>(() => Parse("status=0" + fields + "&f0=again")).Error);
        Assert.Equal(full.Length - filler.Length, Parse(full).UnknownFields["text"].Length);
        Assert.Equal(WireError.LimitExceeded, Assert.Throws<WireFormatException>(() => Parse(full + "a")).Error);
    }

    [Fact]
    public void Whatever_comes_is_read_or_refused()
    {
        byte[][] seeds = [.. new[] { Report, Message, Block }.Select(Encoding.ASCII.GetBytes)];
        var random = new Random(1);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < 30_000; i++)
        {
            byte[] body = [.. seeds[i % seeds.Length]];
            for (int change = random.Next(1, 6); change > 0; change--)
            {
                body[random.Next(body.Length)] = change % 2 == 0 ? (byte)random.Next(256) : "&=%+0"u8[random.Next(5)];
            }

            try
            {
                PushedItem.Parse(body.AsSpan(0, random.Next(body.Length + 1)));
                read++;
            }
            catch (WireFormatException)
            {
                refused++;
            }
        }

        Assert.True(read > 1000 && refused > 1000, $"{read} read, {refused} refused");
    }

    [Theory]
    [InlineData(Report, "status=102", "status=-1", false)]
    [InlineData(Report, "order-501", "order-502", false)]
    [InlineData(Report, "7001234", "7001235", false)]
    [InlineData(Report, "operator=Cellcom&", "", true)]
    [InlineData(Report, "en_message=Delivered", "en_message=OK&more=1", true)]
    [InlineData("status=102&phone=0501112222&date=a", "0501112222", "0501112223", false)]
    [InlineData("status=102&phone=0501112222&date=a", "date=a", "date=b", false)]
    [InlineData("status=102&phone=0501112222&date=a", "0501112222", "%2B972-50-111-2222", true)]
    [InlineData(Message, "STOP", "START", false)]
    [InlineData(Message, "0559990000", "0559990001", false)]
    [InlineData(Message, "&dest", "&more=1&dest", true)]
    [InlineData(Block, "14%3A40", "14%3A41", false)]
    public void A_key_tells_a_push_that_comes_again_from_another(string body, string part, string other, bool isSame)
    {
        string? key = Parse(body).Key;

        Assert.Equal(64, key?.Length);
        Assert.Equal(key, Parse(body).Key);
        Assert.Equal(isSame, key == Parse(body.Replace(part, other, StringComparison.Ordinal)).Key);
    }

    [Theory]
    [InlineData("status=102")]
    [InlineData("status=102&shipment_id=7001234&en_message=Delivered")]
    [InlineData("status=102&phone=0501112222&shipment_id=7001234")]
    [InlineData("status=102&date=05%2F03%2F27+14%3A31")]
    [InlineData("phone=0501112222&message=STOP")]
    [InlineData("phone=&message=STOP&date=05%2F03%2F27+14%3A31")]
    [InlineData("dest=0501112222&message=STOP")]
    public void What_may_be_another_push_that_is_alike_has_no_key(string body) => Assert.Null(Parse(body).Key);

    [Fact]
    public void Parts_of_a_key_do_not_run_into_each_other() =>
        Assert.NotEqual(Parse("phone=05&date=d&dest=1%7C1%3A2&message=3").Key, Parse("phone=05&date=d&dest=1&message=2%7C1%3A3").Key);

    [Theory]
    [InlineData(Report, "delivery report, status 102 (delivered)")]
    [InlineData(Message, "incoming message of 4 UTF-16 units")]
    [InlineData(Block, "blocked number")]
    public void What_is_printed_shows_nothing_about_a_person(string body, string text) =>
        Assert.Equal(text, Parse(body + "&name=Dana").ToString());

    private static PushedItem Parse(string body, PushFeed? feed = null) => PushedItem.Parse(Encoding.ASCII.GetBytes(body), feed);
}
