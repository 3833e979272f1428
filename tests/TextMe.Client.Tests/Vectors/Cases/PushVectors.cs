using System.Collections.Generic;

namespace TextMe.Client.Tests.Vectors.Cases;

/// <summary>Push.</summary>
internal static class PushVectors
{
    private static readonly RegisterPushUrlRequest s_request = new()
    {
        Username = "acme",
        Feed = PushFeed.DeliveryReports,
        Url = "https://app.example/textme/x9f/dlr",
    };

    public static IEnumerable<Vector> All =>
    [
        Vector.Done("dlr-feed", s_request, new Reply { Message = "push url has successfully added" }),
        Vector.Done("incoming-feed", s_request with { Feed = PushFeed.IncomingMessages }, new Reply { Message = "push url has successfully added" }),
        Vector.Done("blacklist-feed", s_request with { Feed = PushFeed.BlockedNumbers }, new Reply { Message = "push url has successfully added" }),
        Vector.Refused(s_request, 517),
        Vector.Refused(s_request, 997, "refused-997"),
    ];
}
