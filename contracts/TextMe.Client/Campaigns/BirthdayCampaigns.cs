using System.Collections.Generic;
using System.Xml.Serialization;

namespace TextMe;

/// <summary>Messages that are sent on birthdays.</summary>
[WireContract(EmptyAsMissing = true)]
public sealed partial record BirthdayCampaigns : Reply
{
    /// <summary>The campaigns.</summary>
    [XmlArray("birthday_campaigns"), XmlArrayItem("birthday_campaign"), LenientList, WireAlias("birthday_campaign")]
    public IReadOnlyList<BirthdayCampaign> Campaigns { get; init; } = [];
}
