using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace TextMe.Client.Tests.Messages;

/// <summary>Rules that concern more than one member: what breaks them is refused before anything is sent.</summary>
public sealed class SmsRequestRulesTests
{
    public static TheoryData<string, AccountRequest, string?> Requests => new()
    {
        { "one number", Sms(), null },
        { "a contact list alone", Sms() with { Recipients = [], ContactListIds = ["30001"] }, null },
        { "nobody", Sms() with { Recipients = [] }, "destinations/phone: AtLeastOneOf" },
        { "no number", Sms() with { Recipients = ["0501112222", Text("05X")] }, "destinations/phone[1]: PhoneNumber" },
        { "another country", Sms() with { Recipients = ["+14155550100"] }, "destinations/phone[0]: PhoneNumber" },
        { "another country, allowed", Sms() with { Recipients = ["+14155550100"], IncludesInternational = true }, null },
        { "an id twice", Sms() with { Recipients = [Id("a"), Id("b"), Id("a")] }, "destinations/phone[2]/id: UniqueItems" },
        { "no ids", Sms() with { Recipients = ["0501112222", "0523334444"] }, null },
        { "dynamic to a number", Sms() with { MergesDynamicFields = true }, "add_dynamic: AbsentWhen" },
        { "dynamic to two lists", Sms() with { MergesDynamicFields = true, Recipients = [], ContactListIds = Lists("1", "2") }, "add_dynamic: ItemCountWhen" },
        { "not dynamic, to a number and two lists", Sms() with { MergesDynamicFields = false, ContactListIds = Lists("1", "2") }, null },
        { "dynamic to a list", Sms() with { MergesDynamicFields = true, Recipients = [], ContactListIds = ["1"] }, null },
        { "a sender too long", Sms() with { Source = Text("AcmeShopLtd1") }, "source: RegularExpression" },
        { "a link that is none", Sms() with { Links = [new() { Id = "1", Url = Text("x.example") }] }, "links/link[0]: RegularExpression" },
        { "an id twice in two messages", Bulk(Id("a"), Id("a")), "messages/sms[1]/destinations/phone[0]/id: UniqueItems" },
        { "both campaigns", new CancelCampaignRequest { Username = "acme", CampaignId = Text("1"), CampaignName = Text("x") }, "campaign_id: ExactlyOneOf" },
        { "no campaign", Nothing(), "campaign_id: ExactlyOneOf" },
        { "an empty name", new CancelCampaignRequest { Username = "acme", CampaignName = Text("") }, "campaign_id: ExactlyOneOf" },
        { "an id and an empty name", new CancelCampaignRequest { Username = "acme", CampaignId = Text("1"), CampaignName = Text("") }, null },
        { "before the hour that the clocks show twice", At(SecondHour.AddMinutes(-61)), null },
        { "the start of the first hour", At(SecondHour.AddHours(-1)), null },
        { "the end of the first hour", At(SecondHour.AddMinutes(-1)), null },
        { "the start of the second hour", At(SecondHour), "timing: WallTime" },
        { "the middle of the second hour", At(SecondHour.AddMinutes(30.5)), "timing: WallTime" },
        { "the end of the second hour", At(SecondHour.AddMinutes(59)), "timing: WallTime" },
        { "after the hour that the clocks show twice", At(SecondHour.AddHours(1)), null },
        { "a bulk in the second hour", Bulk(Id("a")) with { SendAt = SecondHour }, "timing: WallTime" },
        { "the end of all times", At(DateTimeOffset.MaxValue), "timing: Year" },
        { "more than a week", Reports(8), "to: Window" },
        { "a week", Reports(7), null },
        { "the end before the start", Reports(-1), "to: Window" },
        { "no username", Sms() with { Username = "" }, "user/username: Required" },
    };

    // Israel's clocks go back from 2:00 to 1:00.
    private static DateTimeOffset SecondHour => new(2027, 10, 30, 23, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_time_in_the_first_hour_is_read_back_as_it_was_and_one_in_the_second_would_be_an_hour_early()
    {
        Assert.Equal(SecondHour.AddMinutes(-30), ReadBack(SecondHour.AddMinutes(-30)));
        Assert.Equal(SecondHour.AddMinutes(-30), ReadBack(SecondHour.AddMinutes(30)));

        static DateTimeOffset? ReadBack(DateTimeOffset sendAt) =>
            WireSerializer.Deserialize<SmsRequest>(WireSerializer.Serialize(At(sendAt), WireFormat.Json), WireFormat.Json).SendAt;
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public void A_request_that_breaks_a_rule_names_member_and_rule(string name, AccountRequest request, string? expected)
    {
        IReadOnlyList<ConstraintViolation> violations = request switch
        {
            SmsRequest sms => WireSerializer.Validate(sms),
            BulkRequest bulk => WireSerializer.Validate(bulk),
            CancelCampaignRequest cancel => WireSerializer.Validate(cancel),
            _ => WireSerializer.Validate((DeliveryReportsByDateRequest)request),
        };

        Assert.True(expected == violations.Select(static violation => $"{violation.Path}: {violation.Rule}").FirstOrDefault(), $"{name}: {string.Join("; ", violations)}");
    }

    // What the compiler does not look into: it would report the wrong ones.
    private static string Text(string text) => text;

    private static string[] Lists(params string[] ids) => ids;

    private static CancelCampaignRequest Nothing() => new CancelCampaignRequest { CampaignId = "1" } with { Username = "acme", CampaignId = null };

    private static Recipient Id(string id) => new() { Phone = "0501112222", Id = id };

    private static SmsRequest At(DateTimeOffset sendAt) => Sms() with { SendAt = sendAt };

    private static SmsRequest Sms() => new() { Username = "acme", Source = "AcmeShop", Recipients = ["0501112222"], Message = "Hi" };

    private static BulkRequest Bulk(params Recipient[] recipients) => new()
    {
        Username = "acme",
        Messages = [.. recipients.Select(static recipient => new BulkMessage { Source = "AcmeShop", Recipients = [recipient], Message = "Hi" })],
    };

    private static DeliveryReportsByDateRequest Reports(int days) =>
        new() { Username = "acme", From = IsraelTime.At(2027, 3, 20), To = IsraelTime.At(2027, 3, 20).AddDays(days) };
}
