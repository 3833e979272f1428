using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml.Serialization;
using Xunit;

namespace TextMe.Oracle.Tests;

/// <summary>Writing refuses what reading would refuse by default, and nothing else, whichever way a type leads back to itself.</summary>
public sealed class DepthTests
{
    private static readonly WireLimits s_deep = new() { MaxDepth = 1000 };

    [Fact]
    public void By_a_member() => AssertSameBound<DeepMember>(
        static inner => $"<Name>n</Name>{Around("<Next>", inner, "</Next>")}",
        static inner => $"{{\"Name\":\"n\"{Around(",\"Next\":", inner, "")}}}");

    [Fact]
    public void By_a_member_alone() => AssertSameBound<DeepBare>(
        static inner => Around("<Next>", inner, "</Next>"),
        static inner => $"{{{Around("\"Next\":", inner, "")}}}");

    [Fact]
    public void By_a_path() => AssertSameBound<DeepPath>(
        static inner => Around("<a><b><c>", inner, "</c></b></a>"),
        static inner => $"{{{Around("\"a\":{\"b\":{\"c\":", inner, "}}")}}}");

    [Fact]
    public void By_the_items_of_a_list() => AssertSameBound<DeepList>(
        static inner => Around("<Items>", inner, "</Items>"),
        static inner => $"{{\"Items\":[{inner}]}}");

    [Fact]
    public void By_the_items_of_a_list_at_a_path() => AssertSameBound<DeepPathList>(
        static inner => $"<a>{Around("<b>", inner, "</b>")}</a>",
        static inner => $"{{\"a\":{{\"b\":[{inner}]}}}}");

    [Fact]
    public void By_the_items_of_a_wrapped_list() => AssertSameBound<DeepWrapped>(
        static inner => $"<all>{Around("<one>", inner, "</one>")}</all>",
        static inner => $"{{\"all\":[{inner}]}}");

    [Fact]
    public void By_the_items_of_a_list_that_may_be_missing() => AssertSameBound<DeepOptionalList>(
        static inner => Around("<a><b>", inner, "</b></a>"),
        static inner => $"{{{Around("\"a\":{\"b\":[", inner, "]}")}}}");

    [Fact]
    public void With_rows_below() => AssertSameBound<DeepRows>(
        static inner => $"<Rows><Text>some text</Text></Rows>{Around("<Next>", inner, "</Next>")}",
        static inner => $"{{\"Rows\":[{{\"Text\":\"some text\"}}]{Around(",\"Next\":", inner, "")}}}");

    private static string Around(string start, string? inner, string end) => inner is null ? "" : start + inner + end;

    private static void AssertSameBound<T>(Func<string?, string> xml, Func<string?, string> json)
        where T : IWireContract<T>
    {
        int[] deepest = [0, 0];
        string? xmlContent = null;
        string? jsonValue = null;
        for (int depth = 1; depth <= 70; depth++)
        {
            xmlContent = xml(xmlContent);
            jsonValue = json(jsonValue);
            string document = $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><{typeof(T).Name}>{xmlContent}</{typeof(T).Name}>";
            bool isBoth = IsSame<T>(document, WireFormat.Xml, ref deepest[0], depth) & IsSame<T>(jsonValue, WireFormat.Json, ref deepest[1], depth);
            T value = WireSerializer.Deserialize<T>(Encoding.UTF8.GetBytes(jsonValue), WireFormat.Json, s_deep);
            Assert.True(isBoth || WireSerializer.Validate(value).Any(static v => v.Rule == "Depth"), $"depth {depth} is not found by validating");
            Assert.True(depth > 15 || WireSerializer.Validate(value).Count == 0);
        }

        Assert.All(deepest, static depth => Assert.InRange(depth, 15, 64));
    }

    // Whether a document is both read and written; if only one, the test fails.
    private static bool IsSame<T>(string document, WireFormat format, ref int deepest, int depth)
        where T : IWireContract<T>
    {
        byte[] bytes = Encoding.UTF8.GetBytes(document);
        T value = WireSerializer.Deserialize<T>(bytes, format, s_deep);
        bool isRead = Record.Exception(() => WireSerializer.Deserialize<T>(bytes, format)) is null;
        Exception? refusal = Record.Exception(() => Assert.Equal(document, Encoding.UTF8.GetString(WireSerializer.Serialize(value, format))));
        Assert.True(isRead ? refusal is null : refusal is WireFormatException { Error: WireError.LimitExceeded }, $"{format} at depth {depth}: read {isRead}, {refusal?.Message}");
        deepest = isRead ? depth : deepest;
        return isRead;
    }
}

[WireContract]
public sealed partial record DeepMember
{
    public required string Name { get; init; }

    public DeepMember? Next { get; init; }
}

[WireContract]
public sealed partial record DeepBare
{
    public DeepBare? Next { get; init; }
}

[WireContract]
public sealed partial record DeepPath
{
    [WireName("a/b/c")]
    public DeepPath? Next { get; init; }
}

[WireContract]
public sealed partial record DeepList
{
    [XmlElement]
    public required List<DeepList> Items { get; init; }
}

[WireContract]
public sealed partial record DeepPathList
{
    [WireName("a/b")]
    public required List<DeepPathList> Items { get; init; }
}

[WireContract]
public sealed partial record DeepWrapped
{
    [XmlArray("all"), XmlArrayItem("one")]
    public required DeepWrapped[] Items { get; init; }
}

[WireContract]
public sealed partial record DeepOptionalList
{
    [WireName("a/b")]
    public List<DeepOptionalList>? Items { get; init; }
}

[WireContract]
public sealed partial record DeepRows
{
    [XmlElement]
    public required List<DeepRow> Rows { get; init; }

    public DeepRows? Next { get; init; }
}

[WireContract]
public sealed partial record DeepRow
{
    public required string Text { get; init; }
}
