using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>The block list.</summary>
public sealed class BlockListTests : EmulatorTest
{
    [Fact]
    public async Task Blocking_is_answered_with_946_and_unblocking_with_0_or_944()
    {
        ApiResult<Reply> blocked = await TextMe.BlockNumbersAsync(new BlockNumbersRequest { Phones = [Phone, OtherPhone] });
        ApiResult<Reply> all = await UnblockAsync(Phone);
        ApiResult<Reply> some = await UnblockAsync(Phone, OtherPhone, "+972-52-333-4444");
        ApiResult<Reply> none = await UnblockAsync(Phone);

        Assert.Equal((946, true, "number has successfully added to blacklist"), (blocked.Status, blocked.IsSuccess, blocked.Value?.Message));
        Assert.Equal((0, true, "1 phone numbers Successfully deleted"), (all.Status, all.IsSuccess, all.Value?.Message));
        Assert.Equal((944, true), (some.Status, some.IsPartial));
        Assert.Equal("1 phone numbers Successfully deleted, 1 Phone numbers not exist in blacklist", some.Value?.Message);
        Assert.Equal((944, "0 phone numbers Successfully deleted, 1 Phone numbers not exist in blacklist"), (none.Status, none.Value?.Message));
    }

    [Fact]
    public async Task The_list_tells_when_each_number_was_blocked_first()
    {
        await TextMe.BlockNumbersAsync(new BlockNumbersRequest { Phones = [OtherPhone] });
        Pass(TimeSpan.FromDays(100));
        await TextMe.BlockNumbersAsync(new BlockNumbersRequest { Phones = [Phone, OtherPhone] });

        BlockedNumbers all = await TextMe.GetBlockedNumbersAsync(new BlockedNumbersRequest { From = Start, To = Now });
        BlockedNumbers late = await TextMe.GetBlockedNumbersAsync(new BlockedNumbersRequest { From = Start.AddDays(1), To = Now });

        Assert.Equal([(OtherPhone, Start), (Phone, Now)], all.Numbers.Select(static number => (number.Phone!.Value, number.Date!.Instant!.Value)));
        Assert.Equal(Phone, Assert.Single(late.Numbers).Phone?.Value);
    }

    [Theory]
    [InlineData("stop ", true, true)]
    [InlineData("הסר", true, true)]
    [InlineData("Thanks", true, false)]
    [InlineData("STOP", false, false)]
    public async Task A_reply_blocks_the_phone_if_it_says_so_and_the_message_offered_it(string text, bool isOffered, bool isBlocked)
    {
        await TextMe.SendSmsAsync(Sms(To(Phone)) with { Unsubscribe = isOffered ? UnsubscribeOption.Reply : null });

        Emulator.Receive("acme", Phone, "0559990000", text);

        BlockedNumbers all = await TextMe.GetBlockedNumbersAsync(new BlockedNumbersRequest { From = Start, To = Now });
        string[] expected = isBlocked ? [Phone] : [];
        Assert.Equal(expected, all.Numbers.Select(static number => number.Phone!.Value));
        Assert.Equal(isBlocked, Emulator.TakePushes().Any(static push => push.Feed == PushFeed.BlockedNumbers));
    }

    private Task<ApiResult<Reply>> UnblockAsync(params PhoneNumber[] phones) =>
        TextMe.UnblockNumbersAsync(new UnblockNumbersRequest { Phones = phones, Reason = "Asked to return" });
}
