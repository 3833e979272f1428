using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;
using static TextMe.Client.Tests.Messages.SpringCampaign;

namespace TextMe.Client.Tests.Messages;

public sealed class CampaignRunTests
{
    private readonly List<CampaignPart> _reported = [];

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2500, 1)]
    [InlineData(2501, 2)]
    [InlineData(6000, 3)]
    public async Task A_campaign_of_any_size_goes_out_in_calls_of_one_name(int messages, int calls)
    {
        var transport = new ScriptedTransport(static (_, _) => Accepted);
        var run = new CampaignRun(Of(messages));

        await run.RunAsync(ClientOver(transport), Progress());

        Assert.True(run.IsComplete);
        Assert.Equal(calls, transport.Sent.Count);
        Assert.All(transport.Sent, static body => Assert.Contains("\"campaign_name\":\"spring\"", body, StringComparison.Ordinal));
        Assert.Equal(messages, transport.Sent.Sum(static body => body.Split("\"source\"").Length - 1));
        Assert.Equal(Enumerable.Range(0, messages), transport.Sent.SelectMany(Ids));
        Assert.All(run.Parts, static part => Assert.Equal("7001235", part.ShipmentId));
    }

    [Fact]
    public async Task A_part_is_reported_as_unknown_before_it_is_sent_and_as_accepted_after_that()
    {
        var states = new List<CampaignPartState>();
        var transport = new ScriptedTransport((_, _) =>
        {
            states.Add(_reported[^1].State);
            return Accepted;
        });

        await new CampaignRun(Of(2501)).RunAsync(ClientOver(transport), Progress());

        Assert.Equal([CampaignPartState.Unknown, CampaignPartState.Unknown], states);
        Assert.Equal(
            [CampaignPartState.Unknown, CampaignPartState.Accepted, CampaignPartState.Unknown, CampaignPartState.Accepted],
            _reported.Select(static part => part.State));
    }

    [Fact]
    public async Task After_a_failure_before_the_wire_it_goes_on_where_it_stopped()
    {
        int call = 0;
        var transport = new ScriptedTransport((operation, _) => ++call == 2 ? throw new NotSentException(operation.Name, "no network.") : Accepted);
        var run = new CampaignRun(Of(6000));

        await Assert.ThrowsAsync<NotSentException>(() => run.RunAsync(ClientOver(transport)));
        Assert.Equal([CampaignPartState.Accepted, CampaignPartState.Open, CampaignPartState.Open], run.Parts.Select(static part => part.State));
        await run.RunAsync(ClientOver(transport));

        Assert.True(run.IsComplete);
        Assert.Equal(Enumerable.Range(0, 6000), transport.Sent.Where((_, i) => i != 1).SelectMany(Ids));
    }

    public static TheoryData<TextMeException> Doubts =>
    [
        new OutcomeUnknownException("bulk", "it broke off."),
        new UnexpectedResponseException("bulk", "HTTP 502, an HTML page.", 502),
        new UnexpectedResponseException("bulk", "it is an HTML page.", 200),
    ];

    [Theory]
    [MemberData(nameof(Doubts))]
    public async Task What_may_have_gone_out_is_never_sent_again_by_itself(TextMeException doubt)
    {
        int call = 0;
        var transport = new ScriptedTransport((_, _) => ++call == 1 ? throw doubt : Accepted);
        var run = new CampaignRun(Of(6000));

        Assert.NotEmpty((await Assert.ThrowsAnyAsync<TextMeException>(() => run.RunAsync(ClientOver(transport), Progress()))).ExternalIds);
        await run.RunAsync(ClientOver(transport), Progress());

        Assert.False(run.IsComplete);
        Assert.Equal(3, transport.Sent.Count);
        Assert.Equal([CampaignPartState.Unknown, CampaignPartState.Accepted, CampaignPartState.Accepted], run.Parts.Select(static part => part.State));

        run.Resolve(0, isAccepted: false);
        await run.RunAsync(ClientOver(transport));
        Assert.True(run.IsComplete);
        Assert.Equal(4, transport.Sent.Count);
    }

    public static TheoryData<TextMeException> Proofs =>
    [
        new NotSentException("bulk", "no connection could be made."),
        new UnexpectedResponseException("bulk", "HTTP 429.", 429),
        new TokenStoreException("The configuration names no token."),
    ];

    [Theory]
    [MemberData(nameof(Proofs))]
    public async Task What_is_proven_not_to_have_gone_out_is_open(TextMeException proof)
    {
        var run = new CampaignRun(Of(1));

        Assert.Empty((await Assert.ThrowsAnyAsync<TextMeException>(() => run.RunAsync(ClientOver(new ScriptedTransport((_, _) => throw proof))))).ExternalIds);

        Assert.Equal(CampaignPartState.Open, Assert.Single(run.Parts).State);
    }

    [Fact]
    public async Task Another_process_goes_on_from_the_parts_that_were_stored()
    {
        int call = 0;
        var transport = new ScriptedTransport((operation, _) => ++call == 2 ? throw new OutcomeUnknownException(operation.Name, "it broke off.") : Accepted);
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => new CampaignRun(Of(6000)).RunAsync(ClientOver(transport), Progress()));

        var next = new CampaignRun(Of(6000), _reported);
        await next.RunAsync(ClientOver(transport));

        Assert.Equal([CampaignPartState.Accepted, CampaignPartState.Unknown, CampaignPartState.Accepted], next.Parts.Select(static part => part.State));
        Assert.Equal([0, 2500, 5000], transport.Sent.Select(static body => Ids(body).First()));
    }

    [Theory]
    [InlineData("""{"status":4,"message":"Not enough credit"}""", CampaignPartState.Open)]
    [InlineData("""{"status":515,"message":"Unverified source"}""", CampaignPartState.Open)]
    [InlineData("""{"status":6,"message":"Process failure"}""", CampaignPartState.Unknown)]
    [InlineData("""{"status":13,"message":"in no table"}""", CampaignPartState.Unknown)]
    [InlineData("""{"status":998,"message":"Unknown error in request"}""", CampaignPartState.Unknown)]
    [InlineData("<html>", CampaignPartState.Unknown)]
    public async Task A_refusal_is_open_again_unless_it_leaves_room_for_doubt(string answer, CampaignPartState state)
    {
        var run = new CampaignRun(Of(1));

        await Assert.ThrowsAnyAsync<TextMeException>(() => run.RunAsync(ClientOver(new ScriptedTransport((_, _) => answer))));

        Assert.Equal(state, run.Parts[0].State);
    }

    [Fact]
    public async Task Nothing_is_sent_where_the_last_text_breaks_a_rule()
    {
        Campaign campaign = Of(2502);
        campaign = campaign with { Messages = [.. campaign.Messages.SkipLast(1), campaign.Messages[^1] with { Message = new string('x', 1006) }] };
        var transport = new ScriptedTransport(static (_, _) => Accepted);

        RequestValidationException error = await Assert.ThrowsAsync<RequestValidationException>(() => new CampaignRun(campaign).RunAsync(ClientOver(transport)));

        Assert.Empty(transport.Sent);
        Assert.Equal("messages/sms[2501]/message", Assert.Single(error.Violations).Path);
    }

    [Fact]
    public async Task An_id_in_two_calls_is_found_before_anything_is_sent()
    {
        Campaign campaign = Of(2501);
        campaign = campaign with { Messages = [.. campaign.Messages.SkipLast(1), campaign.Messages[0]] };

        RequestValidationException error = await Assert.ThrowsAsync<RequestValidationException>(
            () => new CampaignRun(campaign).RunAsync(ClientOver(new ScriptedTransport(static (_, _) => Accepted))));

        Assert.Equal("UniqueItems", Assert.Single(error.Violations).Rule);
    }

    [Fact]
    public async Task Cancelling_leaves_the_rest_open()
    {
        using var source = new CancellationTokenSource();
        var transport = new ScriptedTransport((_, _) =>
        {
            source.Cancel();
            return Accepted;
        });
        var run = new CampaignRun(Of(6000));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.RunAsync(ClientOver(transport), null, source.Token));

        Assert.Equal([CampaignPartState.Accepted, CampaignPartState.Open, CampaignPartState.Open], run.Parts.Select(static part => part.State));
    }

    [Theory]
    [InlineData(0, 0, 11)]
    [InlineData(1, 0, 10)]
    [InlineData(0, 5, 10)]
    public void Parts_of_another_campaign_are_refused(int index, int firstMessage, int messages) =>
        Assert.Throws<ArgumentException>(() => new CampaignRun(Of(10), [new CampaignPart(index, firstMessage, messages, CampaignPartState.Accepted)]));

    [Fact]
    public async Task The_part_under_way_cannot_be_resolved()
    {
        CampaignRun? run = null;
        var transport = new ScriptedTransport((operation, _) =>
        {
            Assert.Throws<InvalidOperationException>(() => run!.Resolve(0, isAccepted: false));
            throw new OutcomeUnknownException(operation.Name, "it broke off.");
        });
        run = new CampaignRun(Of(1));

        await Assert.ThrowsAsync<OutcomeUnknownException>(() => run.RunAsync(ClientOver(transport)));

        Assert.Equal(CampaignPartState.Unknown, Assert.Single(run.Parts).State);
    }

    [Fact]
    public async Task A_part_that_was_accepted_stays_so_where_its_report_fails()
    {
        var transport = new ScriptedTransport(static (_, _) => Accepted);
        var run = new CampaignRun(Of(1));

        await Assert.ThrowsAsync<NotSentException>(() => run.RunAsync(ClientOver(transport), new FailingProgress()));
        await run.RunAsync(ClientOver(transport));

        Assert.True(run.IsComplete);
        Assert.Single(transport.Sent);
    }

    private SyncProgress Progress() => new(_reported);

    // Progress<T> reports on another thread; here the order counts.
    private sealed class SyncProgress(List<CampaignPart> reported) : IProgress<CampaignPart>
    {
        public void Report(CampaignPart value) => reported.Add(value);
    }

    private sealed class FailingProgress : IProgress<CampaignPart>
    {
        public void Report(CampaignPart value)
        {
            if (value.State == CampaignPartState.Accepted)
            {
                throw new NotSentException("store", "no network.");
            }
        }
    }
}
