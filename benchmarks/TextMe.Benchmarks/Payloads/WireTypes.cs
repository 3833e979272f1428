using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Xml.Serialization;

namespace TextMe.Benchmarks.Payloads;

// What a user declares; all else is generated.

/// <summary>The small payload, written.</summary>
[WireContract, XmlRoot("getApiToken")]
public sealed partial record TokenRequest
{
    [WireName("user/username"), StringLength(64, MinimumLength = 1)]
    public required string AdminUsername { get; init; }

    [WireName("username"), StringLength(64, MinimumLength = 1)]
    public required string Username { get; init; }

    [WireName("action"), AllowedValues("new", "current")]
    public required string Action { get; init; }
}

/// <summary>The wrapper of the small payload in JSON, as an operation has it.</summary>
[WireContract]
public sealed partial record TokenEnvelope
{
    [WireName("getApiToken")]
    public required TokenRequest Request { get; init; }
}

/// <summary>The small payload, read.</summary>
[WireContract, XmlRoot("getApiToken")]
public sealed partial record TokenReply
{
    [WireName("status")]
    public int Status { get; init; }

    [WireName("message")]
    public string? Message { get; init; }

    [WireName("expiration_date")]
    public string? ExpirationDate { get; init; }
}

/// <summary>Rows written in XML, with an attribute.</summary>
[WireContract, XmlRoot("sms")]
public sealed partial record Sms
{
    [WireName("user/username")]
    public required string Username { get; init; }

    [WireName("source")]
    public required string Source { get; init; }

    [WireName("destinations/phone")]
    public required List<Phone> Phones { get; init; }

    [WireName("message")]
    public required string Message { get; init; }
}

[WireContract]
public sealed partial record Phone
{
    [XmlAttribute("id")]
    public string? Id { get; init; }

    [XmlText]
    public required string Number { get; init; }
}

/// <summary>Rows written in JSON: two plain properties, because no peer has attributes there.</summary>
[WireContract]
public sealed partial record JsonSms
{
    [WireName("user/username")]
    public required string Username { get; init; }

    [WireName("source")]
    public required string Source { get; init; }

    [WireName("destinations/phone")]
    public required List<JsonPhone> Phones { get; init; }

    [WireName("message")]
    public required string Message { get; init; }
}

[WireContract]
public sealed partial record JsonPhone
{
    [WireName("id")]
    public string? Id { get; init; }

    [WireName("_")]
    public required string Number { get; init; }
}

/// <summary>Rows read.</summary>
[WireContract, XmlRoot("dlr")]
public sealed partial record Report
{
    [WireName("status")]
    public int Status { get; init; }

    [WireName("message")]
    public string? Message { get; init; }

    [XmlArray("transactions"), XmlArrayItem("transaction")]
    public required List<Transaction> Transactions { get; init; }
}

[WireContract]
public sealed partial record Transaction
{
    [WireName("external_id")]
    public string? ExternalId { get; init; }

    [WireName("number")]
    public string? Number { get; init; }

    [WireName("status")]
    public int Status { get; init; }

    [WireName("date")]
    public string? Date { get; init; }

    [WireName("he_message")]
    public string? HebrewMessage { get; init; }
}
