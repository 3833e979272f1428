using System.Collections.Generic;
using System.Linq;

namespace TextMe.Client.Tests.Vectors.Cases;

/// <summary>Single messages.</summary>
internal static class MessageVectors
{
    private static readonly SmsRequest s_minimal = new() { Username = "acme", Source = "AcmeShop", Recipients = ["0501112222"], Message = "Your parcel is ready" };

    private static readonly SmsRequest s_scheduled = s_minimal with
    {
        Recipients = [new Recipient { Phone = "0501112222", Id = "order-501" }, "0523334444"],
        ContactListIds = ["30001"],
        Message = "Your parcel is ready, see [link-1]",
        Links = [new MessageLink { Id = "1", Url = "https://shop.example/p/501" }],
        SendAt = IsraelTime.At(2027, 3, 5, 14, 30),
        Unsubscribe = UnsubscribeOption.Link,
        CampaignName = "parcels-2027-03-05",
    };

    private static readonly SmsRequest s_all = s_scheduled with
    {
        Recipients = [new Recipient { Phone = "0501112222", Id = "order 501" }, new Recipient { Phone = "+44 7700 900123", Id = "order 502" }],
        ContactListIds = ["30001", "30002"],
        Tag = "#",
        MergesDynamicFields = false,
        Links = [new MessageLink { Id = "1", Url = "https://shop.example/p?id=501&lang=he" }, new MessageLink { Id = "2", Url = "http://shop.example/" }],
        Unsubscribe = UnsubscribeOption.Reply,
        SkipIfSentWithinDays = 14,
        IncludesInternational = true,
        Voice = new VoiceMessage { Kind = VoiceKind.TextAndCall, Rate = -10, Repeat = 1, Voice = Voice.Male },
    };

    private static readonly SmsRequest s_voice = s_minimal with
    {
        Message = "The store opens at nine",
        Voice = new VoiceMessage { Kind = VoiceKind.TextOrCall, Rate = 0, Repeat = 2, Voice = Voice.Female },
    };

    private static readonly SmsRequest s_toList = s_minimal with { Recipients = [], ContactListIds = ["30001"] };

    private static readonly SmsRequest s_dynamic = s_toList with { Message = "Hi [DYNAMIC_FIELD1]", MergesDynamicFields = true };

    private static readonly SendReceipt s_receipt = new() { Message = "SMS will be sent", ShipmentId = "7001234" };

    public static IEnumerable<Vector> All =>
    [
        Vector.Done("minimal", s_minimal, s_receipt),
        Vector.Done("scheduled", s_scheduled, s_receipt),
        Vector.Done("all", s_all, s_receipt),
        Vector.Done("list", s_toList, s_receipt),
        Vector.Done("dynamic", s_dynamic, s_receipt),
        Vector.Done("voice", s_voice, s_receipt),
        Vector.Done("call", s_voice with { Voice = new VoiceMessage { Kind = VoiceKind.Call } }, s_receipt),
        Vector.Done("hebrew", s_minimal with { Message = "שלום & <ברוכים הבאים> 😀\n\"סניף\" 'ב'" }, s_receipt),

        .. new[] { 4, 5, 6, 7, 8, 12, 515, 715, 981 }.Select(static status => Vector.Refused(s_minimal, status)),
        Vector.Refused(s_minimal, 9, "refused-9"),
        Vector.Refused(s_dynamic, 987, "refused-987"),
        Vector.Refused(s_toList, 988),

        Vector.Broken(s_all, 714, "non valid content in parameter temp_bl", new("<temp_bl>14</", "<temp_bl>15</"), new("\"temp_bl\":\"14\"", "\"temp_bl\":\"15\"")),
        Vector.Broken(s_scheduled, 980, "invalid link", new("https://shop.example/p/501", "ftp://shop.example/p/501")),
        Vector.Broken(
            s_scheduled, 986, "bad add_unsubscribe value", new("<add_unsubscribe>3</", "<add_unsubscribe>4</"), new("\"add_unsubscribe\":\"3\"", "\"add_unsubscribe\":\"4\"")),
        Vector.Broken(s_minimal, 989, "message too long or too short", new("Your parcel is ready", new string('x', MessageText.MaxLength + 1))),
        Vector.Broken(s_minimal, 992, "source too long or too short", new("AcmeShop", "AcmeShopHaifa")),
    ];
}
