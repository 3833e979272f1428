using System.Text.Json.Serialization;
using System.Xml.Serialization;

namespace TextMe.Client.Tests.Differential;

/// <summary>The request as <c>XmlSerializer</c> and <c>System.Text.Json</c> would have it declared.</summary>
[XmlRoot("getApiToken")]
public sealed class RequestTwin
{
    [XmlElement("user"), JsonPropertyName("user")]
    public UserTwin User { get; set; } = new();

    [XmlElement("username"), JsonPropertyName("username")]
    public string Username { get; set; } = "";

    [XmlElement("action"), JsonPropertyName("action")]
    public ActionTwin Action { get; set; }
}

/// <summary>The element that the contract nests with a path.</summary>
public sealed class UserTwin
{
    [XmlElement("username"), JsonPropertyName("username")]
    public string Username { get; set; } = "";
}

/// <summary>The actions.</summary>
public enum ActionTwin
{
    [XmlEnum("new"), JsonStringEnumMemberName("new")]
    New,

    [XmlEnum("current"), JsonStringEnumMemberName("current")]
    Current,
}

/// <summary>The wrapper around a request in JSON.</summary>
public sealed class WrapperTwin
{
    [JsonPropertyName("getApiToken")]
    public RequestTwin Request { get; set; } = new();
}

/// <summary>The reply with its envelope.</summary>
[XmlRoot("getApiToken")]
public sealed class ReplyTwin
{
    [XmlElement("status"), JsonPropertyName("status")]
    public int Status { get; set; }

    [XmlElement("message"), JsonPropertyName("message")]
    public string Message { get; set; } = "";

    [XmlElement("expiration_date"), JsonPropertyName("expiration_date")]
    public string ExpirationDate { get; set; } = "";
}
