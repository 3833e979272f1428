using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace TextMe.Client.Tests.Vectors;

/// <summary>The documents of the fact sheet are those of the vectors, but for white space; where they differ, they mean the same.</summary>
public sealed class SheetTests
{
    private static readonly JsonSerializerOptions s_raw = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string, string, WireFormat> Requests => Rows(SheetRequests.All);

    public static TheoryData<string, string, WireFormat> Replies => Rows(SheetReplies.All);

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_request_of_the_sheet_is_the_one_of_the_vector(string operation, string name, WireFormat format)
    {
        (SheetExample example, Vector vector) = Find(SheetRequests.All, operation, name);
        var api = new ScriptedApi(vector);

        await Vector.AnswerAsync(api, Encoding.UTF8.GetBytes(example.In(format)!), format);

        Assert.Equal(Content.Of(vector.Request), Content.Of(api.Received));
        AssertForm(example, vector.Read("request", format), format);
    }

    [Theory]
    [MemberData(nameof(Replies))]
    public async Task A_reply_of_the_sheet_is_the_one_of_the_vector(string operation, string name, WireFormat format)
    {
        (SheetExample example, Vector vector) = Find(SheetReplies.All, operation, name);

        Outcome outcome = await vector.ReadReplyAsync(Encoding.UTF8.GetBytes(example.In(format)!), format);

        Assert.Equal((vector.Class, Content.Of(vector.Reply)), (outcome.Class, Content.Of(outcome.Value)));
        AssertForm(example, vector.Read("reply", format), format);
    }

    [Fact]
    public void Every_operation_has_a_request_of_the_sheet() =>
        Assert.Equal(
            ApiOperation.All.Keys.Except(["getApiToken"]).Order(StringComparer.Ordinal),
            SheetRequests.All.Select(static example => example.Operation).Distinct().Order(StringComparer.Ordinal));

    private static void AssertForm(SheetExample example, byte[] ours, WireFormat format)
    {
        string compact = Compact(example.In(format)!, format);
        if (example.IsSame(format))
        {
            Assert.Equal(compact, Encoding.UTF8.GetString(ours));
        }
        else
        {
            Assert.NotEqual(compact, Encoding.UTF8.GetString(ours));
        }
    }

    private static string Compact(string document, WireFormat format) => format == WireFormat.Xml
        ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + XDocument.Parse(document).ToString(SaveOptions.DisableFormatting)
        : JsonNode.Parse(document)!.ToJsonString(s_raw);

    private static (SheetExample Example, Vector Vector) Find(IReadOnlyList<SheetExample> examples, string operation, string name) =>
        (examples.Single(example => (example.Operation, example.Case) == (operation, name)), VectorTable.Find(operation, name));

    private static TheoryData<string, string, WireFormat> Rows(IReadOnlyList<SheetExample> examples)
    {
        var data = new TheoryData<string, string, WireFormat>();
        foreach (SheetExample example in examples)
        {
            foreach (WireFormat format in Enum.GetValues<WireFormat>().Where(format => example.In(format) is not null))
            {
                data.Add(example.Operation, example.Case, format);
            }
        }

        return data;
    }
}
