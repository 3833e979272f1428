using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Client.Tests.Reports;

public sealed class DeliveryReportingTests
{
    private static readonly DateTimeOffset s_start = IsraelTime.At(2027, 3, 1);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(7, 1)]
    [InlineData(8, 2)]
    [InlineData(30, 5)]
    public async Task A_long_time_is_fetched_week_by_week(int days, int calls)
    {
        var transport = new ScriptedTransport(static (_, _) => """{"status":0}""");

        Assert.Empty(await ReadAsync(Client(transport).ReadDeliveryReportsAsync(s_start, s_start.AddDays(days))));

        Assert.Equal(calls, transport.Sent.Count);
        string[] starts = [.. transport.Sent.Select(static body => Part(body, "from"))];
        string[] ends = [.. transport.Sent.Select(static body => Part(body, "to"))];
        Assert.Equal("01/03/27 00:00", starts[0]);
        Assert.Equal(starts.Skip(1), ends.SkipLast(1));
    }

    [Fact]
    public async Task The_night_in_which_the_clocks_skip_an_hour_divides_no_window_wrongly()
    {
        DateTimeOffset start = IsraelTime.At(2027, 3, 19, 2, 30);
        var transport = new ScriptedTransport(static (_, _) => """{"status":0}""");

        await ReadAsync(Client(transport).ReadDeliveryReportsAsync(start, start.AddDays(20)));

        Assert.Equal(["19/03/27 02:30", "26/03/27 01:30", "02/04/27 01:30"], transport.Sent.Select(static body => Part(body, "from")));
    }

    [Fact]
    public async Task A_row_on_the_boundary_is_handed_out_once_and_two_that_are_alike_twice()
    {
        int call = 0;
        var transport = new ScriptedTransport((_, _) => ++call == 1
            ? Rows("a 01/03/27", "a 01/03/27", "edge 08/03/27")
            : Rows("edge 08/03/27", "b 09/03/27"));

        List<DeliveryReport> rows = await ReadAsync(Client(transport).ReadDeliveryReportsAsync(s_start, s_start.AddDays(8)));

        Assert.Equal(["a", "a", "edge", "b"], rows.Select(static row => row.ExternalId!.Value));
    }

    [Fact]
    public async Task Of_rows_that_are_alike_only_as_many_are_left_out_as_the_window_before_had()
    {
        int call = 0;
        var transport = new ScriptedTransport((_, _) => ++call == 1 ? Rows("edge 08/03/27") : Rows("edge 08/03/27", "edge 08/03/27"));

        Assert.Equal(2, (await ReadAsync(Client(transport).ReadDeliveryReportsAsync(s_start, s_start.AddDays(8)))).Count);
    }

    [Theory]
    [InlineData("\"status\":102", 2)]
    [InlineData("\"status\":102,\"date\":\"08/03/27 00:00\"", 2)]
    [InlineData("\"status\":102,\"phone\":\"0501112222\",\"shipment_id\":\"7001234\"", 2)]
    [InlineData("\"status\":102,\"phone\":\"0501112222\",\"date\":\"08/03/27 00:00\"", 1)]
    [InlineData("\"status\":102,\"external_id\":\"a\"", 1)]
    public async Task A_row_that_two_windows_have_is_handed_out_once_only_if_it_is_known_to_be_one(string row, int count)
    {
        var transport = new ScriptedTransport((_, _) => $$"""{"status":0,"transactions":[{{{row}}}]}""");

        Assert.Equal(count, (await ReadAsync(Client(transport).ReadDeliveryReportsAsync(s_start, s_start.AddDays(8)))).Count);
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData(",\"date\":\"08/03/27 00:00\"", 1)]
    public async Task A_text_that_came_in_without_a_time_is_never_taken_for_another(string time, int count)
    {
        string reply = $$"""{"status":0,"transactions":[{"phone":"0501112222","message":"yes"{{time}}}]}""";
        var transport = new ScriptedTransport((_, _) => reply);

        Assert.Equal(count, (await ReadAsync(Client(transport).ReadIncomingMessagesAsync(s_start, s_start.AddDays(8)))).Count);
    }

    [Fact]
    public async Task Many_ids_are_asked_for_a_thousand_at_a_time()
    {
        var transport = new ScriptedTransport(static (_, _) => """{"status":0}""");
        IEnumerable<ExternalId> ids = Enumerable.Range(0, 2500).Select(static i => new ExternalId($"id-{i}"));

        await ReadAsync(Client(transport).ReadDeliveryReportsAsync(ids.Concat(ids), s_start, s_start.AddDays(8)));

        Assert.Equal([1000, 1000, 1000, 1000, 500, 500], transport.Sent.Select(static body => Regex.Count(body, "\"id-")));
    }

    [Fact]
    public async Task Windows_are_fetched_as_they_are_asked_for()
    {
        var transport = new ScriptedTransport(static (_, _) => Rows("a 01/03/27"));

        await foreach (DeliveryReport report in Client(transport).ReadDeliveryReportsAsync(s_start, s_start.AddDays(300)))
        {
            Assert.Equal("a", report.ExternalId!.Value);
            break;
        }

        Assert.Single(transport.Sent);
    }

    public static TheoryData<Func<string>> DoubtfulAnswers =>
    [
        static () => throw new OutcomeUnknownException("sms", "it broke off."),
        static () => throw new UnexpectedResponseException("sms", "HTTP 502.", 502),
        static () => "<html>Request blocked</html>",
        static () => """{"status":998,"message":"Unknown error in request"}""",
    ];

    [Theory]
    [MemberData(nameof(DoubtfulAnswers))]
    public async Task After_an_unknown_outcome_the_ids_are_asked_for(Func<string> answer)
    {
        var time = new ManualTime(s_start.AddMinutes(10));
        var transport = new ScriptedTransport((operation, _) =>
            operation.Name == "dlr" ? Rows("order-1 01/03/27") : answer());
        TextMeClient textMe = Client(transport);
        var request = new SmsRequest
        {
            Source = "AcmeShop",
            Recipients = [new() { Phone = "0501112222", Id = "order-1" }, new() { Phone = "0523334444", Id = "order-2" }, "0545556666"],
            Message = "Hi",
        };

        var unknown = await Assert.ThrowsAnyAsync<TextMeException>(() => textMe.SendSmsAsync(request));
        Reconciliation found = await textMe.ReconcileAsync(unknown, s_start, time);

        Assert.True(found.IsAccepted);
        Assert.Equal("order-1", Assert.Single(found.Reports).ExternalId!.Value);
        Assert.Equal("order-2", Assert.Single(found.MissingIds).Value);
        Assert.Equal(("28/02/27 23:59", "01/03/27 00:11"), (Part(transport.Sent[1], "from"), Part(transport.Sent[1], "to")));
    }

    [Fact]
    public async Task What_was_not_sent_cannot_be_asked_for()
    {
        TextMeClient textMe = Client(new ScriptedTransport(static (operation, _) => throw new NotSentException(operation.Name, "no connection could be made.")));
        var request = new SmsRequest { Source = "AcmeShop", Recipients = [new() { Phone = "0501112222", Id = "order-1" }], Message = "Hi" };

        var unsent = await Assert.ThrowsAsync<NotSentException>(() => textMe.SendSmsAsync(request));

        await Assert.ThrowsAsync<ArgumentException>(() => textMe.ReconcileAsync(unsent, s_start));
    }

    private static string Rows(params string[] rows) =>
        $$"""{"status":0,"transactions":[{{string.Join(',', rows.Select(static row => $$"""{"external_id":"{{row.Split(' ')[0]}}","status":"102","date":"{{row.Split(' ')[1]}} 00:00"}"""))}}]}""";

    private static string Part(string body, string name) => Regex.Match(body, $"\"{name}\":\"([^\"]*)\"").Groups[1].Value;

    private static TextMeClient Client(ScriptedTransport transport) => new(transport, "acme");

    private static async Task<List<T>> ReadAsync<T>(IAsyncEnumerable<T> rows)
    {
        var list = new List<T>();
        await foreach (T row in rows)
        {
            list.Add(row);
        }

        return list;
    }
}
