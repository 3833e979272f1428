using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Tests.Transport;

/// <summary>What a status means, who says so, and how it reaches the caller.</summary>
public class StatusTests
{
    private static readonly Parcel s_parcel = new() { Id = "p", ExternalIds = ["x-1", "x-2"] };

    [Theory]
    [InlineData(0, StatusClass.Success)]
    [InlineData(1, StatusClass.Success)]
    [InlineData(2, StatusClass.Rejected)]
    [InlineData(3, StatusClass.Credentials)]
    [InlineData(4, StatusClass.Quota)]
    [InlineData(6, StatusClass.Transient)]
    [InlineData(12, StatusClass.Quota)]
    [InlineData(999, StatusClass.Unknown)]
    public async Task A_status_has_the_class_that_the_contract_gives_it(int status, StatusClass expected)
    {
        ApiResult<StatusReply> result = await Client("plain", status).PlainAsync(s_parcel);
        Assert.Equal(expected, result.StatusClass);
        if (expected == StatusClass.Success)
        {
            Assert.True(result.IsSuccess);
        }
        else
        {
            ApiException e = Assert.ThrowsAny<ApiException>(result.GetValueOrThrow);
            Assert.Equal((expected, status, expected == StatusClass.Transient), (e.StatusClass, e.Status, e.IsTransient));
            Assert.Equal((expected == StatusClass.Credentials, expected == StatusClass.Quota), (e is CredentialsException, e is QuotaException));
        }
    }

    [Theory]
    [InlineData(946, StatusClass.Success)]
    [InlineData(3, StatusClass.Success)]
    [InlineData(0, StatusClass.Rejected)]
    [InlineData(944, StatusClass.Partial)]
    [InlineData(12, StatusClass.Rejected)]
    [InlineData(6, StatusClass.Credentials)]
    [InlineData(10, StatusClass.Quota)]
    [InlineData(4, StatusClass.Quota)]
    [InlineData(998, StatusClass.Transient)]
    [InlineData(7, StatusClass.Unknown)]
    [InlineData(999, StatusClass.Unknown)]
    [InlineData(955, StatusClass.Rejected)]
    public async Task What_an_operation_says_of_a_status_wins_over_its_contract(int status, StatusClass expected) =>
        Assert.Equal(expected, (await Client("own", status).OwnAsync(s_parcel)).StatusClass);

    [Fact]
    public void What_an_implementation_throws_is_a_rejection() => Assert.Equal(StatusClass.Rejected, new ApiException(3).StatusClass);

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(0, 2, false)]
    [InlineData(944, 0, false)]
    public async Task A_reply_can_say_itself_that_only_a_part_was_done(int status, int refused, bool isWhole)
    {
        string reply = string.Create(
            CultureInfo.InvariantCulture, $"<fixed><status>{status}</status><message>no number 05-01-23</message><refused>{refused}</refused></fixed>");
        ApiResult<Batch> result = await IStatusApi.Create(new CannedTransport(WireFormat.Xml, reply)).SendAllAsync(s_parcel);
        Assert.Equal((isWhole, !isWhole, refused), (result.IsSuccess, result.IsPartial, result.Value?.Refused));
        Assert.Equal("no number 05-01-23", result.Value?.Message);
        if (!isWhole)
        {
            ApiException e = Assert.Throws<ApiException>(result.GetValueOrThrow);
            Assert.Equal((StatusClass.Partial, status, result.Value?.Message), (e.StatusClass, e.Status, e.StatusMessage));
            Assert.EndsWith(string.Create(CultureInfo.InvariantCulture, $"in part only: it was answered with status {status}: no number ***"), e.Message, StringComparison.Ordinal);
            Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"status {status}: no number ***"), result.ToString());
        }
    }

    [Fact]
    public async Task What_the_transport_asks_of_types_is_not_on_the_wire()
    {
        var transport = new CannedTransport(WireFormat.Json, """{"status":0,"refused":0,"IsPartial":true}""");
        Assert.True((await IStatusApi.Create(transport).SendAllAsync(s_parcel)).IsSuccess);
        Assert.Equal("""{"fixed":{"id":"p","version":"2"}}""", transport.Sent);
    }

    [Fact]
    public async Task An_unknown_outcome_carries_the_ids_to_ask_for()
    {
        IStatusApi client = IStatusApi.Create(new SilentTransport());
        Assert.Equal(["x-1", "x-2"], (await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.PlainAsync(s_parcel))).ExternalIds);
        Assert.Equal(["x-1", "x-2"], (await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.SendAllAsync(s_parcel))).ExternalIds);
        Assert.Empty((await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.FieldsAsync("p"))).ExternalIds);
    }

    private static IStatusApi Client(string root, int status) =>
        IStatusApi.Create(new CannedTransport(WireFormat.Xml, string.Create(CultureInfo.InvariantCulture, $"<{root}><status>{status}</status></{root}>")));

    private sealed class SilentTransport() : WireTransport(WireFormat.Xml)
    {
        protected override ValueTask<WireReply> ExchangeAsync(
            WireOperation operation, WireFormat format, ReadOnlyMemory<byte> body, CancellationToken cancellationToken) =>
            throw new OutcomeUnknownException(operation.Name, "nothing came back.");
    }
}
