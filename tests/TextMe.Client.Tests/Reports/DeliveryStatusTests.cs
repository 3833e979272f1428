using System.Linq;
using Xunit;

namespace TextMe.Client.Tests.Reports;

public sealed class DeliveryStatusTests
{
    [Theory]
    [InlineData(DeliveryBucket.Delivered, 0, 102)]
    [InlineData(DeliveryBucket.Unconfirmed, -1, 2)]
    [InlineData(DeliveryBucket.Blocked, 16, 17, 201)]
    [InlineData(DeliveryBucket.Failed, 1, 3, 4, 5, 6, 7, 14, 15, 18, 101, 103, 104, 105, 106, 107, 108, 109, 120, 132, 747, 998, 999)]
    [InlineData(DeliveryBucket.Unknown, 8, 9, 10, 11, 12, 13, 19, 100, 133, 200, -2)]
    public void A_code_has_the_documented_bucket(DeliveryBucket bucket, params int[] codes) => Assert.All(codes, code =>
    {
        DeliveryStatus status = code;

        Assert.Equal((bucket, code), (status.Bucket, status.Code));
        Assert.Equal(bucket != DeliveryBucket.Unknown, status.HebrewText is not null && status.EnglishText is not null);
        Assert.Equal(bucket == DeliveryBucket.Delivered, status.IsDelivered);
    });

    [Fact]
    public void What_is_no_number_is_kept()
    {
        const string Reply = """{"status":0,"transactions":[{"status":"102"},{"status":102},{"status":"later"},{"status":"77777777777"}]}""";
        DeliveryReports reports = WireSerializer.Deserialize<DeliveryReports>(System.Text.Encoding.UTF8.GetBytes(Reply), WireFormat.Json);

        Assert.Equal(["102", "102", "later", "77777777777"], reports.Reports.Select(static report => report.Status.Text));
        Assert.Equal([102, 102, null, null], reports.Reports.Select(static report => report.Status.Code));
        Assert.Equal("102 (delivered)", reports.Reports[0].Status.ToString());
    }
}
