using System.Collections.Generic;

namespace TextMe.Client.Tests.Vectors.Cases;

/// <summary>Campaigns that are scheduled.</summary>
internal static class CampaignVectors
{
    private static readonly CancelCampaignRequest s_byId = new() { Username = "acme", CampaignId = "4321" };
    private static readonly CancelCampaignRequest s_byName = new() { Username = "acme", CampaignName = "orders-2027-03-05" };

    private static readonly EditBirthdayCampaignRequest s_edit = new() { Username = "acme", CampaignId = "55", Message = "Happy birthday!" };

    public static IEnumerable<Vector> All =>
    [
        Vector.Done("by-id", s_byId, new Reply { Message = "campaign cancelled" }),
        Vector.Done("by-name", s_byName, new Reply { Message = "campaign cancelled" }),
        Vector.Refused(s_byId, 955),
        Vector.Refused(s_byId, 966),
        Vector.Refused(s_byId, 970),
        Vector.Refused(s_byName, 977),
        Vector.Broken(s_byName, 989, "campaign name too long", new("orders-2027-03-05", new string('o', 51))),

        Vector.Done(
            "all",
            new BirthdayCampaignsRequest { Username = "acme" },
            new BirthdayCampaigns { Message = "OK", Campaigns = [new BirthdayCampaign { Id = "55", Message = "Happy birthday!" }] }),

        Vector.Done("text", s_edit, new Reply { Message = "birthday campaign successfully updated" }),
        Vector.Broken(s_edit, 989, "message too long or too short", new("Happy birthday!", new string('!', MessageText.MaxLength + 1))),
    ];
}
