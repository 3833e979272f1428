using System.Collections.Generic;

namespace TextMe.Client.Tests.Vectors.Cases;

/// <summary>Reports.</summary>
internal static class ReportVectors
{
    private static readonly DeliveryReportsRequest s_byId = new()
    {
        Username = "acme",
        ExternalIds = ["order-501", "order-502"],
        From = IsraelTime.At(2027, 3, 1),
        To = IsraelTime.At(2027, 3, 5, 23, 59),
    };

    private static readonly DeliveryReportsByDateRequest s_byDate = new()
    {
        Username = "acme",
        From = IsraelTime.At(2027, 3, 1),
        To = IsraelTime.At(2027, 3, 2),
    };

    private static readonly DeliveryReport s_delivered = new()
    {
        ExternalId = "order-501",
        Status = 102,
        HebrewMessage = "הגיע ליעד",
        EnglishMessage = "Delivered",
        Date = new ServiceTime("05/03/27 14:31"),
        Phone = "0501112222",
        Operator = "Cellcom",
        ShipmentId = "7001234",
    };

    private static readonly DeliveryReport s_failed = new()
    {
        ExternalId = "order-502",
        Status = -1,
        HebrewMessage = "נשלח - ללא אישור מסירה",
        EnglishMessage = "Sent, no confirmation",
        Date = new ServiceTime("05/03/27 14:31:09"),
        Phone = "0523334444",
        ShipmentId = "7001234",
        Source = "AcmeShop",
    };

    public static IEnumerable<Vector> All =>
    [
        Vector.Done("one", s_byId, new DeliveryReports { Message = "all is well!", Reports = [s_delivered] }),
        Vector.Done("two", s_byId, new DeliveryReports { Message = "all is well!", Reports = [s_delivered, s_failed] }),
        Vector.Done("none", s_byId, new DeliveryReports { Message = "all is well!" }),

        Vector.Done("one", s_byDate, new DeliveryReports { Message = "all is well!", Reports = [s_failed] }),
        Vector.Done("none", s_byDate, new DeliveryReports { Message = "all is well!" }),

        Vector.Done(
            "one",
            new IncomingMessagesRequest { Username = "acme", From = IsraelTime.At(2027, 3, 1), To = IsraelTime.At(2027, 3, 1, 23, 59) },
            new IncomingMessages
            {
                Message = "all is well!",
                Messages = [new IncomingMessage { Phone = "0501112222", Destination = "0559990000", Message = "STOP", Date = new ServiceTime("01/03/27 10:02") }],
            }),
    ];
}
