using System.Collections.Generic;
using System.Xml.Serialization;

namespace TextMe.Client.Tests.Differential;

// The replies, without their status, as XmlSerializer would have them declared.

public class MessageTwin
{
    [XmlElement("message")]
    public string? Message { get; set; }
}

public sealed class TokenTwin
{
    [XmlElement("message")]
    public string? Token { get; set; }

    [XmlElement("expiration_date")]
    public string? ExpiresAt { get; set; }
}

public sealed class BalanceTwin : MessageTwin
{
    [XmlElement("balance")]
    public string? Balance { get; set; }

    [XmlElement("interantional_balance")]
    public string? InternationalBalance { get; set; }
}

public sealed class ReceiptTwin : MessageTwin
{
    [XmlElement("shipment_id")]
    public string? ShipmentId { get; set; }
}

public sealed class OtpReceiptTwin : MessageTwin
{
    [XmlElement("code")]
    public string? Code { get; set; }
}

public sealed class ReportTwin
{
    [XmlElement("external_id")]
    public string? ExternalId { get; set; }

    [XmlElement("status")]
    public string? Status { get; set; }

    [XmlElement("he_message")]
    public string? HebrewMessage { get; set; }

    [XmlElement("en_message")]
    public string? EnglishMessage { get; set; }

    [XmlElement("date")]
    public string? Date { get; set; }

    [XmlElement("phone")]
    public string? Phone { get; set; }

    [XmlElement("operator")]
    public string? Operator { get; set; }

    [XmlElement("shipment_id")]
    public string? ShipmentId { get; set; }

    [XmlElement("source")]
    public string? Source { get; set; }
}

public sealed class ReportsTwin : MessageTwin
{
    [XmlArray("transactions"), XmlArrayItem("transaction")]
    public List<ReportTwin> Reports { get; set; } = [];
}

public sealed class IncomingTwin
{
    [XmlElement("phone")]
    public string? Phone { get; set; }

    [XmlElement("dest")]
    public string? Destination { get; set; }

    [XmlElement("message")]
    public string? Message { get; set; }

    [XmlElement("date")]
    public string? Date { get; set; }
}

public sealed class IncomingListTwin : MessageTwin
{
    [XmlArray("transactions"), XmlArrayItem("transaction")]
    public List<IncomingTwin> Messages { get; set; } = [];
}

public sealed class BlockedTwin
{
    [XmlElement("phone")]
    public string? Phone { get; set; }

    [XmlElement("date")]
    public string? Date { get; set; }

    [XmlElement("source")]
    public string? Source { get; set; }

    [XmlElement("reason")]
    public string? Reason { get; set; }
}

public sealed class BlockedListTwin : MessageTwin
{
    [XmlArray("blacklists"), XmlArrayItem("blacklist")]
    public List<BlockedTwin> Numbers { get; set; } = [];
}

public sealed class BirthdayTwin
{
    [XmlElement("id")]
    public string? Id { get; set; }

    [XmlElement("message")]
    public string? Message { get; set; }

    [XmlElement("source")]
    public string? Source { get; set; }

    [XmlElement("time")]
    public string? Time { get; set; }
}

public sealed class BirthdayListTwin : MessageTwin
{
    [XmlArray("birthday_campaigns"), XmlArrayItem("birthday_campaign")]
    public List<BirthdayTwin> Campaigns { get; set; } = [];
}

public sealed class SubmittedTwin : BatchTwin
{
    [XmlElement("verify_message")]
    public string? VerifyMessage { get; set; }
}

public sealed class VerifiedTwin : MessageTwin
{
    [XmlArray("verified_phones"), XmlArrayItem("phone")]
    public List<string> Senders { get; set; } = [];
}

public sealed class SubBalanceTwin
{
    [XmlElement("username")]
    public string? Username { get; set; }

    [XmlElement("amount")]
    public string? Amount { get; set; }

    [XmlElement("money_amount")]
    public string? MoneyAmount { get; set; }
}

public sealed class SubBalancesTwin : MessageTwin
{
    [XmlArray("balances"), XmlArrayItem("balance")]
    public List<SubBalanceTwin> Balances { get; set; } = [];
}
