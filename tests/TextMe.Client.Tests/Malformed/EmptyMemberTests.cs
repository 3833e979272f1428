using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using System.Xml.Linq;
using TextMe.Client.Tests.Vectors;
using Xunit;

namespace TextMe.Client.Tests.Malformed;

/// <summary>A member of a reply that is empty, in whatever form, is one that is not there: PHP writes <c>[]</c> for an empty object, converters from XML write <c>{}</c>.</summary>
public sealed class EmptyMemberTests
{
    private static readonly string[] s_json = ["null", "\"\"", "[]", "{}", "{\"_\":\"\"}", "{\"$\":{\"type\":\"string\"}}"];

    public static TheoryData<string> Operations => [.. ApiOperation.All.Keys];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task In_JSON(string operation)
    {
        foreach (byte[] reply in Replies(operation, WireFormat.Json))
        {
            foreach (string[] path in Members(JsonNode.Parse(reply)!, []))
            {
                JsonNode document = JsonNode.Parse(reply)!;
                JsonObject owner = path[..^1].Aggregate(document, static (node, name) => node is JsonArray array ? array[int.Parse(name, null)]! : node[name]!).AsObject();
                bool isValue = owner[path[^1]] is JsonValue;
                owner.Remove(path[^1]);
                string missing = await ReadAsync(operation, document.ToJsonString(), WireFormat.Json);
                foreach (string form in s_json.Where(form => isValue || form[0] != '{' || form == "{}"))
                {
                    owner[path[^1]] = JsonNode.Parse(form);
                    await EqualAsync(missing, operation, document.ToJsonString(), WireFormat.Json);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task In_XML(string operation)
    {
        foreach (byte[] reply in Replies(operation, WireFormat.Xml))
        {
            XDocument document = XDocument.Parse(Encoding.UTF8.GetString(reply));
            foreach (XElement element in document.Root!.Descendants().Where(static element => element.Name != "status" || element.Parent!.Parent is not null).ToArray())
            {
                var empty = new XElement(element.Name);
                element.ReplaceWith(empty);
                string whole = document.ToString(SaveOptions.DisableFormatting);
                string tag = empty.ToString();
                string missing = await ReadAsync(operation, whole.Replace(tag, "", StringComparison.Ordinal), WireFormat.Xml);
                foreach (string form in new[] { $"<{empty.Name}/>", $"<{empty.Name}></{empty.Name}>", $"<{empty.Name}><!-- none --></{empty.Name}>", $"<{empty.Name}><![CDATA[]]></{empty.Name}>" })
                {
                    await EqualAsync(missing, operation, whole.Replace(tag, form, StringComparison.Ordinal), WireFormat.Xml);
                }

                empty.ReplaceWith(element);
            }
        }
    }

    private static IEnumerable<byte[]> Replies(string operation, WireFormat format) => operation == "getApiToken"
        ? [VectorFiles.Reply("current", format)]
        : VectorTable.All.Where(vector => vector.Operation == operation && vector.Reply is not null).Select(vector => vector.Read("reply", format));

    // Every member but the reply's status.
    private static IEnumerable<string[]> Members(JsonNode? node, string[] path) => node switch
    {
        JsonObject owner => owner.Where(member => path.Length > 0 || member.Key != "status").SelectMany(member => Members(member.Value, [.. path, member.Key]).Prepend([.. path, member.Key])),
        JsonArray array => array.SelectMany((item, index) => Members(item, [.. path, $"{index}"])),
        _ => [],
    };

    private static async Task EqualAsync(string missing, string operation, string document, WireFormat format)
    {
        string read = await ReadAsync(operation, document, format);
        Assert.True(missing == read, $"{document}\n{read}\n{missing}");
    }

    private static async Task<string> ReadAsync(string operation, string document, WireFormat format)
    {
        try
        {
            Outcome outcome = await ApiOperation.All[operation].CallAsync(
                ITextMeApi.Create(new CannedTransport(format, Encoding.UTF8.GetBytes(document))), VectorTable.RequestOf(operation));
            return $"{outcome.Class} {Content.Of(outcome.Value)}";
        }
        catch (UnexpectedResponseException e)
        {
            // What is required is missing.
            return ((WireFormatException)e.InnerException!).Error.ToString();
        }
    }
}
