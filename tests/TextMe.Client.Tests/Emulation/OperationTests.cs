using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>Every operation from the client over HTTP to the emulator and back, in both formats, at <c>/api</c> and at <c>/api/test</c>.</summary>
public sealed class OperationTests : EmulatorTest, IAsyncLifetime
{
    private EmulatorServer _server = null!;

    public static TheoryData<string, WireFormat> Cases
    {
        get
        {
            var data = new TheoryData<string, WireFormat>();
            foreach (string operation in Calls.All.Keys)
            {
                data.Add(operation, WireFormat.Xml);
                data.Add(operation, WireFormat.Json);
            }

            return data;
        }
    }

    public async Task InitializeAsync()
    {
        await FillAsync();
        _server = await EmulatorServer.StartAsync(Emulator);
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_operation_is_answered_over_HTTP_and_tests_change_nothing(string operation, WireFormat format)
    {
        (Func<ITextMeApi, Task<object>> runAsync, bool changes) = Calls.All[operation];
        string before = await DescribeAsync();

        object rehearsed = await runAsync(_server.CreateClient("acme", format, isTest: true));
        string between = await DescribeAsync();
        object done = await runAsync(_server.CreateClient("acme", format));

        Assert.Equal(before, between);
        Assert.Equal(changes, before != await DescribeAsync());
        Assert.Equal(done.GetType(), rehearsed.GetType());
    }

    [Fact]
    public void Every_operation_of_the_contract_has_a_call() =>
        Assert.Equal(
            typeof(ITextMeApi).GetMethods()
                .Where(static method => method.IsAbstract && !method.IsStatic)
                .Select(static method => method.Name)
                .Order(StringComparer.Ordinal),
            Calls.All.Keys.Order(StringComparer.Ordinal));

    /// <summary>All that can be seen of the account.</summary>
    private async Task<string> DescribeAsync()
    {
        var week = new BlockedNumbersRequest { From = Start.AddDays(-1), To = Start.AddDays(5) };
        string[] lists = [.. (await TextMe.GetContactListsAsync(new ContactListsRequest())).Lists.Select(static list => list.Id!)];
        var contacts = new List<object>();
        foreach (string id in lists)
        {
            contacts.AddRange((await TextMe.GetContactListAsync(new ContactListRequest { Id = id })).Contacts);
        }

        return string.Join('\n', new object?[]
        {
            await TextMe.GetBalanceAsync(new BalanceRequest()),
            Join((await TextMe.GetSubAccountBalancesAsync(new SubAccountBalancesRequest())).Balances),
            Join((await TextMe.GetVerifiedSendersAsync(new VerifiedSendersRequest())).Senders),
            Join((await TextMe.GetBlockedNumbersAsync(week)).Numbers),
            Join((await TextMe.GetBirthdayCampaignsAsync(new BirthdayCampaignsRequest())).Campaigns.Select(static campaign => $"{campaign} {campaign.Message}")),
            Join(lists),
            Join(contacts),
            Join(Emulator.GetMessages("acme")),
            Join(Emulator.GetTokens("acme")),
            Emulator.GetPushUrl("acme", PushFeed.DeliveryReports),
        });
    }

    private static string Join(IEnumerable<object> rows) => string.Join(", ", rows);
}
