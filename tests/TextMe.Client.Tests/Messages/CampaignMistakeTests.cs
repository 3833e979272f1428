using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;
using static TextMe.Client.Tests.Messages.SpringCampaign;

namespace TextMe.Client.Tests.Messages;

/// <summary>Lists of texts that are not what a run takes them for.</summary>
public sealed class CampaignMistakeTests
{
    [Fact]
    public async Task A_campaign_with_other_texts_or_in_another_order_does_not_go_on_from_these_parts()
    {
        var transport = new ScriptedTransport(static (_, body) => Ids(body).First() == 0 ? Accepted : throw new NotSentException("bulk", "no network."));
        Campaign campaign = Of(6000);
        var run = new CampaignRun(campaign);
        await Assert.ThrowsAsync<NotSentException>(() => run.RunAsync(ClientOver(transport)));
        CampaignPart[] stored = [.. run.Parts];

        Assert.Throws<ArgumentException>(() => new CampaignRun(campaign with { Messages = [.. campaign.Messages.Reverse()] }, stored));
        Assert.Throws<ArgumentException>(() => new CampaignRun(campaign with { Messages = [.. campaign.Messages.Skip(1), campaign.Messages[0]] }, stored));
        Assert.Throws<ArgumentException>(() => new CampaignRun(
            campaign with { Messages = [.. campaign.Messages.Select(static message => message with { Message = "Sale!" })] }, stored));
        Assert.Equal(stored, new CampaignRun(Of(6000), stored).Parts);
        Assert.Equal(CampaignPartState.Accepted, new CampaignRun(campaign, [stored[0] with { Digest = null }]).Parts[0].State);
    }

    [Fact]
    public async Task A_list_that_is_changed_meanwhile_changes_nothing()
    {
        var transport = new ScriptedTransport(static (_, _) => Accepted);
        List<BulkMessage> messages = [.. Of(2501).Messages];
        var run = new CampaignRun(Of(1) with { Messages = messages });

        messages.Clear();
        await run.RunAsync(ClientOver(transport));

        Assert.Equal(Enumerable.Range(0, 2501), transport.Sent.SelectMany(Ids));
    }

    [Fact]
    public void A_campaign_without_a_name_or_a_list_is_refused_at_once()
    {
        Assert.Throws<ArgumentException>(() => new CampaignRun(Of(1) with { Name = "" }));
        Assert.Throws<ArgumentException>(() => new CampaignRun(Of(1) with { Name = null! }));
        Assert.Throws<ArgumentException>(() => new CampaignRun(Of(1) with { Messages = null! }));
    }

    [Fact]
    public async Task Thousands_of_mistakes_make_a_message_of_a_few_lines()
    {
        var run = new CampaignRun(Of(6000) with { Messages = [.. Enumerable.Repeat(Of(1).Messages[0], 6000)] });

        RequestValidationException exception = await Assert.ThrowsAsync<RequestValidationException>(
            () => run.RunAsync(ClientOver(new ScriptedTransport(static (_, _) => Accepted))));

        Assert.True(exception.Violations.Count > 3000);
        Assert.InRange(exception.Message.Length, 100, 4000);
        Assert.EndsWith($" And {exception.Violations.Count - 10} more.", exception.Message, StringComparison.Ordinal);
    }
}
