using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;
using System.Xml.Serialization;

namespace TextMe.Aot;

[ApiContract(DefaultPath = "/api", CredentialsStatuses = [3])]
public partial interface IShipmentApi
{
    [Operation("ship", SuccessStatuses = [0, 7])]
    Task<Receipt> ShipAsync(Shipment request, CancellationToken cancellationToken = default);

    [Operation("list", Safety = OperationSafety.ReadOnly)]
    Task<Page<Parcel>> ListAsync(Shipment request, CancellationToken cancellationToken = default);

    [Operation("track", Safety = OperationSafety.ReadOnly)]
    ValueTask<ApiResult<Receipt>> TrackAsync([WireName("parcel/number")] string number, CancellationToken cancellationToken = default);
}

public enum Priority
{
    [WireName("normal")] Normal,
    [WireName("express")] Express,
}

[WireContract, XmlRoot("shipment")]
public sealed partial record Shipment
{
    [WireName("user/username"), StringLength(64, MinimumLength = 1)]
    public required string Username { get; init; }

    [WireName("secret"), Sensitive]
    public string? Secret { get; init; }

    [WireName("priority")]
    public required Priority Priority { get; init; }

    [WireName("weight"), Range(0.001, 1000)]
    public required decimal Weight { get; init; }

    [WireName("pickup"), WireFormat("dd/MM/yy HH:mm", TimeZone = "Asia/Jerusalem")]
    public DateTimeOffset? Pickup { get; init; }

    [WireName("parcels/parcel"), ItemCount(1, 1000)]
    public required IReadOnlyList<Parcel> Parcels { get; init; }

    [WireName("insured")]
    public bool? Insured { get; init; }

    [XmlElement("note", typeof(string)), XmlElement("gift", typeof(Parcel))]
    public object? Extra { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; init; }
}

[WireContract]
public sealed partial record Parcel
{
    [XmlAttribute("id")]
    public string? Id { get; init; }

    [XmlText]
    public required string Number { get; init; }
}

[WireContract]
public sealed partial record Receipt
{
    [WireName("status")]
    public int Status { get; init; }

    [WireName("message")]
    public string? Message { get; init; }

    [WireName("total")]
    public decimal? Total { get; init; }

    [XmlArray("numbers"), XmlArrayItem("number")]
    public IReadOnlyList<long>? Numbers { get; init; }
}

[WireContract]
public sealed partial record Page<T>
    where T : IWireContract<T>
{
    public required List<T> Items { get; init; }

    public T? Last { get; init; }

    public string Title { get; init; } = "none";

    [WireKey("day"), XmlElement("count")]
    public Dictionary<string, int> Counts { get; init; } = [];
}
