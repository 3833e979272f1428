using System.Linq;
using System.Text;
using System.Threading.Tasks;
using TextMe.Client.Tests.Vectors;
using Xunit;

namespace TextMe.Client.Tests.Malformed;

/// <summary>A list is read in whatever shape it comes: nothing of it is lost, and no shape makes the reply unreadable.</summary>
public sealed class ReplyListTests
{
    public static TheoryData<string, WireFormat> Operations
    {
        get
        {
            var data = new TheoryData<string, WireFormat>();
            foreach (ReplyList list in ReplyList.All)
            {
                data.Add(list.Operation, WireFormat.Xml);
                data.Add(list.Operation, WireFormat.Json);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_list_means_the_same_in_every_shape(string operation, WireFormat format)
    {
        ReplyList list = ReplyList.All.Single(list => list.Operation == operation);
        string[] expected = new string[3];
        for (int items = 0; items < expected.Length; items++)
        {
            foreach (string document in list.Documents(format, items))
            {
                string read = await ReadAsync(operation, document, format);
                expected[items] ??= read;
                Assert.True(expected[items] == read, $"{document}\n{read}");
            }
        }

        Assert.True(expected[2].Length > expected[1].Length && expected[1].Length > expected[0].Length);
        Assert.Contains(format == WireFormat.Xml ? list.Xml[0].Split('>')[^1].Split('<')[0] : "m", expected[2], System.StringComparison.Ordinal);
    }

    private static async Task<string> ReadAsync(string operation, string document, WireFormat format)
    {
        Outcome outcome = await ApiOperation.All[operation].CallAsync(
            ITextMeApi.Create(new CannedTransport(format, Encoding.UTF8.GetBytes(document))), VectorTable.RequestOf(operation));
        return $"{outcome.Class} {Content.Of(outcome.Value)}";
    }
}
