using System.Collections.Generic;
using System.Linq;

namespace TextMe.Client.Tests.Vectors.Cases;

/// <summary>Many messages in one request.</summary>
internal static class BulkVectors
{
    private static readonly BulkMessage s_first = new()
    {
        Source = "AcmeShop",
        Recipients = [new Recipient { Phone = "0501112222", Id = "a-1" }, "0523334444"],
        Message = "Order 1 is on its way",
    };

    private static readonly BulkMessage s_second = new()
    {
        Source = "AcmeShop",
        Recipients = [new Recipient { Phone = "0545556666", Id = "a-2" }],
        Message = "Order 2 is on its way",
    };

    private static readonly BulkRequest s_minimal = new() { Username = "acme", Messages = [s_second] };

    private static readonly BulkRequest s_two = new()
    {
        Username = "acme",
        Messages = [s_first, s_second],
        SendAt = IsraelTime.At(2027, 3, 5, 14, 30),
        CampaignName = "orders-2027-03-05",
    };

    private static readonly BulkRequest s_all = s_two with
    {
        Messages =
        [
            s_first with
            {
                ContactListIds = ["30001", "30002"],
                Message = "Order 1: [link-1]",
                Links = [new MessageLink { Id = "1", Url = "https://shop.example/o/1" }],
            },
            s_second with { Recipients = [], ContactListIds = ["30003"] },
        ],
        Unsubscribe = UnsubscribeOption.Reply,
        SkipIfSentWithinDays = 1,
        IncludesInternational = false,
    };

    private static readonly SendReceipt s_receipt = new() { Message = "SMS will be sent", ShipmentId = "7001235" };

    public static IEnumerable<Vector> All =>
    [
        Vector.Done("minimal", s_minimal, s_receipt),
        Vector.Done("two", s_two, s_receipt),
        Vector.Done("all", s_all, s_receipt),

        .. new[] { 4, 5, 6, 8, 12, 515, 715, 981, 988 }.Select(static status => Vector.Refused(s_minimal, status)),

        Vector.Refused(s_minimal, 9, "refused-9"),

        Vector.Broken(s_all, 714, "non valid content in parameter temp_bl", new("<temp_bl>1</", "<temp_bl>0</"), new("\"temp_bl\":\"1\"", "\"temp_bl\":\"0\"")),
        Vector.Broken(s_all, 980, "invalid link", new("https://shop.example/o/1", "shop.example")),
        Vector.Broken(
            s_all, 986, "bad add_unsubscribe value", new("<add_unsubscribe>2</", "<add_unsubscribe>1</"), new("\"add_unsubscribe\":\"2\"", "\"add_unsubscribe\":\"1\"")),
        Vector.Broken(s_minimal, 989, "message too long or too short", new("Order 2 is on its way", new string('x', MessageText.MaxLength + 1))),
        Vector.Broken(s_minimal, 992, "source too long or too short", new("AcmeShop", "Acme Shop")),
    ];
}
