using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;
using System.Xml.Serialization;
using Xunit;

namespace TextMe.Tests.Transport;

/// <summary>Names that a caller makes up get into the paths of errors, and thereby into answers.</summary>
public class MadeUpNameTests
{
    [Theory]
    [InlineData("\\uFFFF", "\uFFFD")]
    [InlineData("\uFFFE", "\uFFFD")]
    [InlineData("a\\u0001\\nb", "a\uFFFD\uFFFDb")]
    [InlineData("\uD83D\uDE00", "\uD83D\uDE00")]
    public async Task A_name_that_no_answer_can_carry_is_refused_like_any_other(string name, string shown)
    {
        using var reply = new WireReply();
        string request = $$$$"""{"count":{"amounts":{"{{{{name}}}}":"many"}}}""";
        await new StockApiEndpoint(new Service()).HandleAsync(Encoding.UTF8.GetBytes(request), WireFormat.Json, reply);
        using JsonDocument answer = JsonDocument.Parse(reply.WrittenMemory);
        Assert.Equal(1, answer.RootElement.GetProperty("status").GetInt32());
        Assert.StartsWith($"amounts/{shown}: The value must be ", answer.RootElement.GetProperty("message").GetString());
    }

    private sealed class Service : IStockApi
    {
        public Task<StockReply> CountAsync(StockRequest request, CancellationToken cancellationToken = default) => Task.FromResult(new StockReply());
    }
}

[ApiContract]
internal partial interface IStockApi
{
    [Operation("count")]
    Task<StockReply> CountAsync(StockRequest request, CancellationToken cancellationToken = default);
}

[WireContract]
internal sealed partial record StockRequest
{
    [WireKey("id"), XmlElement("amount"), JsonPropertyName("amounts")]
    public Dictionary<string, int> Amounts { get; init; } = [];
}

[WireContract]
internal sealed partial record StockReply;
