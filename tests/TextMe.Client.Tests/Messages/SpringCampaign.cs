using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace TextMe.Client.Tests.Messages;

/// <summary>A campaign of any size, and what its calls hold.</summary>
internal static class SpringCampaign
{
    public const string Accepted = """{"status":0,"message":"SMS will be sent","shipment_id":"7001235"}""";

    public static Campaign Of(int messages) => new()
    {
        Name = "spring",
        Messages = [.. Enumerable.Range(0, messages).Select(static i => new BulkMessage
        {
            Source = "AcmeShop",
            Recipients = [new Recipient { Phone = "0501112222", Id = $"id-{i}" }],
            Message = "Sale",
        })],
    };

    public static TextMeClient ClientOver(ScriptedTransport transport) => new(transport, "acme");

    /// <summary>The numbers of the texts in a call.</summary>
    public static IEnumerable<int> Ids(string body) =>
        Regex.Matches(body, "\"id-([0-9]+)\"").Select(static match => int.Parse(match.Groups[1].Value, null));
}
