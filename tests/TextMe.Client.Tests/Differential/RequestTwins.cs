using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using System.Xml.Serialization;

namespace TextMe.Client.Tests.Differential;

// The requests as XmlSerializer would have them declared: every value a text, every parent an object. Members are named as in the contract, parents as nothing there.

public class AccountTwin
{
    [XmlElement("user")]
    public UserTwin User { get; set; } = new();
}

[JsonConverter(typeof(TextTwinConverter<RecipientTwin>))]
public sealed class RecipientTwin
{
    [XmlAttribute("id")]
    public string? Id { get; set; }

    [XmlText]
    public string? Phone { get; set; }
}

[JsonConverter(typeof(TextTwinConverter<LinkTwin>))]
public sealed class LinkTwin
{
    [XmlAttribute("id")]
    public string? Id { get; set; }

    [XmlText]
    public string? Url { get; set; }
}

public sealed class DestinationsTwin
{
    [XmlElement("phone")]
    public List<RecipientTwin> Recipients { get; set; } = [];

    [XmlElement("cl_id")]
    public List<string> ContactListIds { get; set; } = [];
}

public sealed class LinkListTwin
{
    [XmlElement("link")]
    public List<LinkTwin> Links { get; set; } = [];
}

public sealed class VoiceTwin
{
    [XmlElement("type")]
    public string? Kind { get; set; }

    [XmlElement("rate")]
    public string? Rate { get; set; }

    [XmlElement("repeat")]
    public string? Repeat { get; set; }

    [XmlElement("voice")]
    public string? Voice { get; set; }
}

public sealed class SmsTwin : AccountTwin
{
    [XmlElement("source")]
    public string? Source { get; set; }

    [XmlElement("destinations")]
    public DestinationsTwin Destinations { get; set; } = new();

    [XmlElement("message")]
    public string? Message { get; set; }

    [XmlElement("tag")]
    public string? Tag { get; set; }

    [XmlElement("add_dynamic")]
    public string? MergesDynamicFields { get; set; }

    [XmlElement("links")]
    public LinkListTwin LinkList { get; set; } = new();

    [XmlElement("timing"), DisplayFormat(DataFormatString = "dd/MM/yy HH:mm")]
    public string? SendAt { get; set; }

    [XmlElement("add_unsubscribe")]
    public string? Unsubscribe { get; set; }

    [XmlElement("temp_bl")]
    public string? SkipIfSentWithinDays { get; set; }

    [XmlElement("includes_international")]
    public string? IncludesInternational { get; set; }

    [XmlElement("campaign_name")]
    public string? CampaignName { get; set; }

    [XmlElement("tts")]
    public VoiceTwin? Voice { get; set; }
}

public sealed class BulkMessageTwin
{
    [XmlElement("source")]
    public string? Source { get; set; }

    [XmlElement("destinations")]
    public DestinationsTwin Destinations { get; set; } = new();

    [XmlElement("message")]
    public string? Message { get; set; }

    [XmlElement("links")]
    public LinkListTwin LinkList { get; set; } = new();
}

public sealed class MessageListTwin
{
    [XmlElement("sms")]
    public List<BulkMessageTwin> Messages { get; set; } = [];
}

public sealed class BulkTwin : AccountTwin
{
    [XmlElement("messages")]
    public MessageListTwin MessageList { get; set; } = new();

    [XmlElement("timing"), DisplayFormat(DataFormatString = "dd/MM/yy HH:mm")]
    public string? SendAt { get; set; }

    [XmlElement("add_unsubscribe")]
    public string? Unsubscribe { get; set; }

    [XmlElement("temp_bl")]
    public string? SkipIfSentWithinDays { get; set; }

    [XmlElement("includes_international")]
    public string? IncludesInternational { get; set; }

    [XmlElement("campaign_name")]
    public string? CampaignName { get; set; }
}

public sealed class SendOtpTwin : AccountTwin
{
    [XmlElement("phone")]
    public string? Phone { get; set; }

    [XmlElement("source")]
    public string? Source { get; set; }

    [XmlElement("app_id")]
    public string? AppId { get; set; }

    [XmlElement("max_tries")]
    public string? MaxTries { get; set; }

    [XmlElement("valid_time")]
    public string? ValidMinutes { get; set; }

    [XmlElement("text")]
    public string? Text { get; set; }

    [XmlElement("includes_international")]
    public string? IncludesInternational { get; set; }
}

public sealed class ValidateOtpTwin : AccountTwin
{
    [XmlElement("phone")]
    public string? Phone { get; set; }

    [XmlElement("app_id")]
    public string? AppId { get; set; }

    [XmlElement("code")]
    public string? Code { get; set; }

    [XmlElement("service_type")]
    public string? Channel { get; set; }

    [XmlElement("destination_type")]
    public string? IsInternational { get; set; }
}

public class WindowTwin : AccountTwin
{
    [XmlElement("from"), DisplayFormat(DataFormatString = "dd/MM/yy HH:mm")]
    public string? From { get; set; }

    [XmlElement("to"), DisplayFormat(DataFormatString = "dd/MM/yy HH:mm")]
    public string? To { get; set; }
}

public sealed class ExternalIdsTwin
{
    [XmlElement("external_id")]
    public List<string> ExternalIds { get; set; } = [];
}

public sealed class DeliveryReportsRequestTwin : WindowTwin
{
    [XmlElement("transactions")]
    public ExternalIdsTwin Transactions { get; set; } = new();
}

public sealed class BalanceRequestTwin : AccountTwin
{
    [XmlElement("type")]
    public string? Kind { get; set; }
}

public sealed class PhonesTwin
{
    [XmlElement("phone")]
    public List<string> Phones { get; set; } = [];
}

public sealed class BlockTwin : AccountTwin
{
    [XmlElement("phones")]
    public PhonesTwin PhoneList { get; set; } = new();
}

public sealed class UnblockTwin : AccountTwin
{
    [XmlElement("phones")]
    public PhonesTwin PhoneList { get; set; } = new();

    [XmlElement("reason")]
    public string? Reason { get; set; }
}

public sealed class CancelTwin : AccountTwin
{
    [XmlElement("campaign_id")]
    public string? CampaignId { get; set; }

    [XmlElement("campaign_name")]
    public string? CampaignName { get; set; }
}

public sealed class EditCampaignTwin : AccountTwin
{
    [XmlElement("campaign_id")]
    public string? CampaignId { get; set; }

    [XmlElement("message")]
    public string? Message { get; set; }
}

public sealed class VerifyTwin : AccountTwin
{
    [XmlElement("phone")]
    public List<string> Phones { get; set; } = [];
}

public sealed class VerifiedRequestTwin : AccountTwin
{
    [XmlElement("is_subs")]
    public string? IncludesSubAccounts { get; set; }
}

public sealed class UserDetailsTwin
{
    [XmlElement("name")]
    public string? Name { get; set; }

    [XmlElement("username")]
    public string? NewUsername { get; set; }

    [XmlElement("password")]
    public string? Password { get; set; }

    [XmlElement("source")]
    public string? Source { get; set; }

    [XmlElement("amount")]
    public string? Amount { get; set; }

    [XmlElement("otpPhone")]
    public string? OtpPhone { get; set; }
}

public sealed class CreateSubAccountTwin : AccountTwin
{
    [XmlElement("userDetails")]
    public UserDetailsTwin Details { get; set; } = new();
}

public sealed class AmountTwin
{
    [XmlElement("username")]
    public string? SubAccount { get; set; }

    [XmlElement("amount")]
    public string? Amount { get; set; }

    [XmlElement("amount_int")]
    public string? MoneyAmount { get; set; }
}

public sealed class UpdateSubAccountTwin : AccountTwin
{
    [XmlElement("userDetails")]
    public AmountTwin Details { get; set; } = new();
}

public sealed class PushUrlTwin : AccountTwin
{
    [XmlElement("type")]
    public string? Feed { get; set; }

    [XmlElement("url")]
    public string? Url { get; set; }
}

public sealed class ActorTwin
{
    [XmlElement("username")]
    public string? AdminUsername { get; set; }
}

public sealed class TokenRequestTwin
{
    [XmlElement("user")]
    public ActorTwin Actor { get; set; } = new();

    [XmlElement("username")]
    public string? Username { get; set; }

    [XmlElement("action")]
    public string? Action { get; set; }
}
