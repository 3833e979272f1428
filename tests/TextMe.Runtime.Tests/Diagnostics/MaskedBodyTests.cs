using System;
using System.Collections.Generic;
using System.Text;
using System.Threading.Tasks;
using TextMe.Tests.Transport;
using TextMe.Tests.Transport.Chaos;
using TextMe.Tests.Transport.Retries;
using Xunit;

namespace TextMe.Tests.Diagnostics;

/// <summary>Documents that are shown to find errors.</summary>
public sealed class MaskedBodyTests
{
    [Theory]
    [InlineData(
        WireFormat.Xml,
        "\uFEFF <?xml version='1.0'?><!-- secret --><r a='secret' n='17'>\r\n <b>secret</b><c/>se<![CDATA[cret]]><n>999</n><n>1000</n><?secret secret?></r>",
        "<r a=\"[6]\" n=\"17\"><b>[6]</b><c></c>[2][4]<n>999</n><n>[4]</n></r>")]
    [InlineData(
        WireFormat.Json,
        """ {"a": "secret", "b": [1, 1000, -5, true, null, {}], "c": {"d": "", "x": "7"}} """,
        """{"a":"[6]","b":[1,[4],[2],true,null,{}],"c":{"d":"","x":"7"}}""")]
    [InlineData(WireFormat.Xml, "<number0501112222><secret></number0501112222>", "<***><secret> [the rest is not well formed]")]
    [InlineData(WireFormat.Json, """{"0501112222":"sec""", """{"***": [the rest is not well formed]""")]
    [InlineData(WireFormat.Xml, "secret", " [the rest is not well formed]")]
    [InlineData(WireFormat.Json, "", " [the rest is not well formed]")]
    public void Values_are_shown_by_their_length_alone(WireFormat format, string document, string shown) =>
        Assert.Equal(shown, MaskedBody.Of(Encoding.UTF8.GetBytes(document), format));

    [Theory]
    [InlineData(WireFormat.Xml, "<r>", "<a>1</a>", "</r>")]
    [InlineData(WireFormat.Json, "[1", ",1", "]")]
    public void What_is_shown_has_an_end(WireFormat format, string start, string item, string end)
    {
        string document = start + new StringBuilder().Insert(0, item, 100_000) + end;
        string shown = MaskedBody.Of(Encoding.UTF8.GetBytes(document), format);
        Assert.InRange(shown.Length, 16_384, 16_400);
        Assert.EndsWith("…", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_looks_on_sees_each_call_and_changes_none()
    {
        await using var server = new RawServer("200 OK", "<send><status>0</status><message>m</message></send>");
        var seen = new List<ShownBody>();
        using var http = new System.Net.Http.HttpClient(HttpWireTransport.CreateHandler());
        var api = IRetryApi.Create(new HttpWireTransport(http, new HttpWireTransportOptions
        {
            BaseAddress = server.Address,
            AllowHttpOnLoopback = true,
            OnBody = body =>
            {
                seen.Add(body);
                throw new InvalidOperationException("Nobody hears this.");
            },
        }));

        Assert.Equal("m", (await api.SendAsync(new Note { Id = "x-1", Phone = Faults.Phone })).Message);

        Assert.Equal([("send", false), ("send", true)], seen.ConvertAll(static body => (body.Operation.Name, body.IsReply)));
        Assert.EndsWith("<send><id>[3]</id><phone>[10]</phone></send>", seen[0].Text, StringComparison.Ordinal);
        Assert.Equal(("<send><status>0</status><message>[1]</message></send>", 51), (seen[1].Text, seen[1].Bytes));
    }
}
