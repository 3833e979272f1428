using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;
using System.Xml.Serialization;
using Xunit;

namespace TextMe.Tests.Transport;

/// <summary>Operations with fixed elements and a request object, from client to implementation in memory.</summary>
public class FixedElementTests
{
    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task Members_of_every_kind_come_over(WireFormat format)
    {
        var sent = new ParcelRequest("a", Weight: 5)
        {
            Priority = 7,
            Speed = "slow",
            Note = "n",
            Insurance = 3,
            InsuranceSpecified = true,
        };
        sent.Stops.Add("x");
        ParcelRequest received = await PassAsync(sent, format);
        Assert.Equal(("a", 5, 7, "slow", "n", 3, true), Flat(received));
        Assert.Equal(["x"], received.Stops);
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<send><id>a</id><version><minor>1</minor><major>2</major></version></send>")]
    [InlineData(WireFormat.Json, """{"send":{"id":"a","version":{"minor":1,"major":"2"}}}""")]
    public async Task What_the_document_has_not_stays_as_a_new_object_has_it(WireFormat format, string document)
    {
        var service = new Service();
        using var reply = new WireReply();
        await new ParcelApiEndpoint(service).HandleAsync(Encoding.UTF8.GetBytes(document), format, reply);
        ParcelRequest received = Assert.IsType<ParcelRequest>(service.Received);
        Assert.Equal(("a", 1, 3, "fast", null, 0, false), Flat(received));
        Assert.Equal(1, received.Minor);
        Assert.Empty(received.Stops);
    }

    [Fact]
    public async Task A_request_that_is_null_is_the_callers_mistake() => await Assert.ThrowsAsync<ArgumentNullException>(() => PassAsync(null!, WireFormat.Xml));

    private static async Task<ParcelRequest> PassAsync(ParcelRequest request, WireFormat format)
    {
        var service = new Service();
        IParcelApi client = IParcelApi.Create(new InMemoryTransport(new ParcelApiEndpoint(service), format));
        await client.SendAsync(request);
        return service.Received!;
    }

    private static (string Id, int Weight, int Priority, string Speed, string? Note, int Insurance, bool IsInsured) Flat(ParcelRequest request) =>
        (request.Id, request.Weight, request.Priority, request.Speed, request.Note, request.Insurance, request.InsuranceSpecified);

    private sealed class Service : IParcelApi
    {
        public ParcelRequest? Received { get; private set; }

        public Task<ParcelReply> SendAsync(ParcelRequest request, CancellationToken cancellationToken = default)
        {
            Received = request;
            return Task.FromResult(new ParcelReply());
        }
    }
}

[ApiContract(DefaultPath = "/api")]
public partial interface IParcelApi
{
    [Operation("send"), FixedElement("version/major", "2")]
    Task<ParcelReply> SendAsync(ParcelRequest request, CancellationToken cancellationToken = default);
}

/// <summary>A member for each way in which a reader may set one.</summary>
[WireContract]
public sealed partial record ParcelRequest([property: WireName("id")] string Id, [property: WireName("weight")] int Weight = 1)
{
    [WireName("version/minor")]
    public int Minor { get; init; }

    [WireName("priority")]
    public int Priority { get; set; } = 3;

    [WireName("speed")]
    public string Speed { get; init; } = "fast";

    [WireName("note")]
    public string? Note { get; set; }

    [WireName("insurance")]
    public int Insurance { get; set; }

    [XmlIgnore, JsonIgnore]
    public bool InsuranceSpecified { get; set; }

    [WireName("stops/stop")]
    public List<string> Stops { get; } = [];
}

[WireContract]
public sealed partial record ParcelReply
{
    [WireName("status")]
    public int Status { get; init; }
}
