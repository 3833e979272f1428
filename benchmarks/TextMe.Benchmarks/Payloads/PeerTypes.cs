using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using System.Xml.Serialization;

namespace TextMe.Benchmarks.Payloads;

// The same payloads as the peers want them: one class annotated for all. Newtonsoft reads DataMember.

[XmlRoot("getApiToken"), DataContract(Name = "getApiToken", Namespace = "")]
public sealed class TokenRequestPeer
{
    [XmlElement("user"), DataMember(Name = "user", Order = 0), JsonPropertyName("user")]
    public UserPeer User { get; set; } = new();

    [XmlElement("username"), DataMember(Name = "username", Order = 1), JsonPropertyName("username"), StringLength(64, MinimumLength = 1)]
    public string? Username { get; set; }

    [XmlElement("action"), DataMember(Name = "action", Order = 2), JsonPropertyName("action"), AllowedValues("new", "current")]
    public string? Action { get; set; }
}

[DataContract(Name = "user", Namespace = "")]
public sealed class UserPeer
{
    [XmlElement("username"), DataMember(Name = "username"), JsonPropertyName("username"), StringLength(64, MinimumLength = 1)]
    public string? Username { get; set; }
}

[DataContract]
public sealed class TokenEnvelopePeer
{
    [DataMember(Name = "getApiToken"), JsonPropertyName("getApiToken")]
    public TokenRequestPeer? Request { get; set; }
}

[XmlRoot("getApiToken"), DataContract(Name = "getApiToken", Namespace = "")]
public sealed class TokenReplyPeer
{
    [XmlElement("status"), DataMember(Name = "status", Order = 0), JsonPropertyName("status")]
    public int Status { get; set; }

    [XmlElement("message"), DataMember(Name = "message", Order = 1), JsonPropertyName("message")]
    public string? Message { get; set; }

    [XmlElement("expiration_date"), DataMember(Name = "expiration_date", Order = 2), JsonPropertyName("expiration_date")]
    public string? ExpirationDate { get; set; }
}

[XmlRoot("sms"), DataContract(Name = "sms", Namespace = "")]
public sealed class SmsPeer
{
    [XmlElement("user"), DataMember(Name = "user", Order = 0), JsonPropertyName("user")]
    public UserPeer User { get; set; } = new();

    [XmlElement("source"), DataMember(Name = "source", Order = 1), JsonPropertyName("source")]
    public string? Source { get; set; }

    [XmlElement("destinations"), DataMember(Name = "destinations", Order = 2), JsonPropertyName("destinations")]
    public DestinationsPeer Destinations { get; set; } = new();

    [XmlElement("message"), DataMember(Name = "message", Order = 3), JsonPropertyName("message")]
    public string? Message { get; set; }
}

[DataContract(Name = "destinations", Namespace = "")]
public sealed class DestinationsPeer
{
    [XmlElement("phone"), DataMember(Name = "phone"), JsonPropertyName("phone")]
    public List<PhonePeer> Phones { get; set; } = [];
}

[DataContract(Name = "phone", Namespace = "")]
public sealed class PhonePeer
{
    [XmlAttribute("id"), DataMember(Name = "id", Order = 0), JsonPropertyName("id")]
    public string? Id { get; set; }

    [XmlText, DataMember(Name = "_", Order = 1), JsonPropertyName("_")]
    public string? Number { get; set; }
}

[XmlRoot("dlr"), DataContract(Name = "dlr", Namespace = "")]
public sealed class ReportPeer
{
    [XmlElement("status"), DataMember(Name = "status", Order = 0), JsonPropertyName("status")]
    public int Status { get; set; }

    [XmlElement("message"), DataMember(Name = "message", Order = 1), JsonPropertyName("message")]
    public string? Message { get; set; }

    [XmlArray("transactions"), XmlArrayItem("transaction"), DataMember(Name = "transactions", Order = 2), JsonPropertyName("transactions")]
    public List<TransactionPeer> Transactions { get; set; } = [];
}

[DataContract(Name = "transaction", Namespace = "")]
public sealed class TransactionPeer
{
    [XmlElement("external_id"), DataMember(Name = "external_id", Order = 0), JsonPropertyName("external_id")]
    public string? ExternalId { get; set; }

    [XmlElement("number"), DataMember(Name = "number", Order = 1), JsonPropertyName("number")]
    public string? Number { get; set; }

    [XmlElement("status"), DataMember(Name = "status", Order = 2), JsonPropertyName("status")]
    public int Status { get; set; }

    [XmlElement("date"), DataMember(Name = "date", Order = 3), JsonPropertyName("date")]
    public string? Date { get; set; }

    [XmlElement("he_message"), DataMember(Name = "he_message", Order = 4), JsonPropertyName("he_message")]
    public string? HebrewMessage { get; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(TokenEnvelopePeer)), JsonSerializable(typeof(SmsPeer)), JsonSerializable(typeof(ReportPeer))]
internal sealed partial class FastPathContext : JsonSerializerContext;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(TokenEnvelopePeer)), JsonSerializable(typeof(SmsPeer)), JsonSerializable(typeof(TokenReplyPeer)), JsonSerializable(typeof(ReportPeer))]
internal sealed partial class MetadataContext : JsonSerializerContext;
