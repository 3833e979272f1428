using System.Collections.Generic;
using System.Xml.Serialization;

namespace TextMe.Client.Tests.Differential;

// Contact lists, in requests and replies, as XmlSerializer would have them declared.

public sealed class ContactTwin
{
    [XmlElement("phone")]
    public string? Phone { get; set; }

    [XmlElement("df1")]
    public string? Field1 { get; set; }

    [XmlElement("df2")]
    public string? Field2 { get; set; }

    [XmlElement("df3")]
    public string? Field3 { get; set; }

    [XmlElement("df4")]
    public string? Field4 { get; set; }

    [XmlElement("df5")]
    public string? Field5 { get; set; }

    [XmlElement("df6")]
    public string? Field6 { get; set; }
}

public sealed class ContactsTwin
{
    [XmlElement("destination")]
    public List<ContactTwin> Contacts { get; set; } = [];
}

public sealed class NewListTwin
{
    [XmlElement("name")]
    public string? Name { get; set; }

    [XmlElement("destinations")]
    public ContactsTwin Destinations { get; set; } = new();
}

public sealed class ListChangeTwin
{
    [XmlElement("id")]
    public string? Id { get; set; }

    [XmlElement("destinations")]
    public ContactsTwin Destinations { get; set; } = new();
}

public sealed class CreateListsTwin : AccountTwin
{
    [XmlElement("cl")]
    public List<NewListTwin> Lists { get; set; } = [];
}

public sealed class ChangeListsTwin : AccountTwin
{
    [XmlElement("cl")]
    public List<ListChangeTwin> Lists { get; set; } = [];
}

public sealed class ListIdsTwin
{
    [XmlElement("id")]
    public List<string> Ids { get; set; } = [];
}

public sealed class RemoveListsTwin : AccountTwin
{
    [XmlElement("cl")]
    public ListIdsTwin IdList { get; set; } = new();
}

public sealed class ListIdTwin
{
    [XmlElement("id")]
    public string? Id { get; set; }
}

public sealed class ListRequestTwin : AccountTwin
{
    [XmlElement("cl")]
    public ListIdTwin List { get; set; } = new();
}

public class BatchTwin : MessageTwin
{
    [XmlArray("errors"), XmlArrayItem("error")]
    public List<string> Errors { get; set; } = [];
}

public sealed class ListsCreatedTwin : BatchTwin
{
    [XmlElement("cl_id")]
    public List<string> Ids { get; set; } = [];
}

public sealed class ListSummaryTwin
{
    [XmlElement("id")]
    public string? Id { get; set; }

    [XmlElement("name")]
    public string? Name { get; set; }

    [XmlElement("count")]
    public string? Count { get; set; }
}

public sealed class ListsTwin : MessageTwin
{
    [XmlArray("contact_lists"), XmlArrayItem("contact_list")]
    public List<ListSummaryTwin> Lists { get; set; } = [];
}

public sealed class ListContentTwin
{
    [XmlElement("id")]
    public string? Id { get; set; }

    [XmlElement("name")]
    public string? Name { get; set; }

    [XmlElement("destinations")]
    public ContactsTwin Destinations { get; set; } = new();
}

public sealed class ListTwin : MessageTwin
{
    [XmlElement("contact_list")]
    public ListContentTwin Content { get; set; } = new();
}
