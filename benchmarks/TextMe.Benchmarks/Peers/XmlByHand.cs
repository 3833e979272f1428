using System.Collections.Generic;
using System.IO;
using System.Xml;
using TextMe.Benchmarks.Payloads;

namespace TextMe.Benchmarks.Peers;

/// <summary>What a careful user writes with XmlWriter and XmlReader: the ceiling of a generator that emits calls to them.</summary>
internal static class XmlByHand
{
    public static void Write(MemoryStream output, TokenRequestPeer value)
    {
        using XmlWriter writer = XmlPeers.CreateWriter(output);
        writer.WriteStartElement("getApiToken");
        WriteUser(writer, value.User);
        writer.WriteElementString("username", value.Username);
        writer.WriteElementString("action", value.Action);
        writer.WriteEndElement();
    }

    public static void Write(MemoryStream output, SmsPeer value)
    {
        using XmlWriter writer = XmlPeers.CreateWriter(output);
        writer.WriteStartElement("sms");
        WriteUser(writer, value.User);
        writer.WriteElementString("source", value.Source);
        writer.WriteStartElement("destinations");
        foreach (PhonePeer phone in value.Destinations.Phones)
        {
            writer.WriteStartElement("phone");
            writer.WriteAttributeString("id", phone.Id);
            writer.WriteString(phone.Number);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteElementString("message", value.Message);
        writer.WriteEndElement();
    }

    public static void Write(MemoryStream output, ReportPeer value)
    {
        using XmlWriter writer = XmlPeers.CreateWriter(output);
        writer.WriteStartElement("dlr");
        WriteNumber(writer, "status", value.Status);
        writer.WriteElementString("message", value.Message);
        writer.WriteStartElement("transactions");
        foreach (TransactionPeer row in value.Transactions)
        {
            writer.WriteStartElement("transaction");
            writer.WriteElementString("external_id", row.ExternalId);
            writer.WriteElementString("number", row.Number);
            WriteNumber(writer, "status", row.Status);
            writer.WriteElementString("date", row.Date);
            writer.WriteElementString("he_message", row.HebrewMessage);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    public static TokenReplyPeer ReadReply(byte[] utf8)
    {
        using XmlReader reader = XmlReader.Create(new MemoryStream(utf8), XmlPeers.ReaderSettings);
        TokenReplyPeer value = new();
        reader.MoveToContent();
        reader.ReadStartElement("getApiToken");
        while (reader.MoveToContent() == XmlNodeType.Element)
        {
            switch (reader.LocalName)
            {
                case "status":
                    value.Status = reader.ReadElementContentAsInt();
                    break;
                case "message":
                    value.Message = reader.ReadElementContentAsString();
                    break;
                case "expiration_date":
                    value.ExpirationDate = reader.ReadElementContentAsString();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        reader.ReadEndElement();
        return value;
    }

    public static ReportPeer ReadReport(byte[] utf8)
    {
        using XmlReader reader = XmlReader.Create(new MemoryStream(utf8), XmlPeers.ReaderSettings);
        ReportPeer value = new();
        reader.MoveToContent();
        reader.ReadStartElement("dlr");
        while (reader.MoveToContent() == XmlNodeType.Element)
        {
            switch (reader.LocalName)
            {
                case "status":
                    value.Status = reader.ReadElementContentAsInt();
                    break;
                case "message":
                    value.Message = reader.ReadElementContentAsString();
                    break;
                case "transactions":
                    reader.ReadStartElement();
                    while (reader.MoveToContent() == XmlNodeType.Element)
                    {
                        value.Transactions.Add(ReadTransaction(reader));
                    }

                    reader.ReadEndElement();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        reader.ReadEndElement();
        return value;
    }

    /// <summary>The rows one by one, without a list.</summary>
    public static IEnumerable<TransactionPeer> EnumerateReport(Stream utf8)
    {
        using XmlReader reader = XmlReader.Create(utf8, XmlPeers.ReaderSettings);
        reader.MoveToContent();
        reader.ReadStartElement("dlr");
        while (reader.MoveToContent() == XmlNodeType.Element)
        {
            if (reader.LocalName != "transactions")
            {
                reader.Skip();
                continue;
            }

            reader.ReadStartElement();
            while (reader.MoveToContent() == XmlNodeType.Element)
            {
                yield return ReadTransaction(reader);
            }

            reader.ReadEndElement();
        }

        reader.ReadEndElement();
    }

    private static TransactionPeer ReadTransaction(XmlReader reader)
    {
        TransactionPeer value = new();
        reader.ReadStartElement("transaction");
        while (reader.MoveToContent() == XmlNodeType.Element)
        {
            switch (reader.LocalName)
            {
                case "external_id":
                    value.ExternalId = reader.ReadElementContentAsString();
                    break;
                case "number":
                    value.Number = reader.ReadElementContentAsString();
                    break;
                case "status":
                    value.Status = reader.ReadElementContentAsInt();
                    break;
                case "date":
                    value.Date = reader.ReadElementContentAsString();
                    break;
                case "he_message":
                    value.HebrewMessage = reader.ReadElementContentAsString();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        reader.ReadEndElement();
        return value;
    }

    private static void WriteNumber(XmlWriter writer, string name, int value)
    {
        writer.WriteStartElement(name);
        writer.WriteValue(value);
        writer.WriteEndElement();
    }

    private static void WriteUser(XmlWriter writer, UserPeer user)
    {
        writer.WriteStartElement("user");
        writer.WriteElementString("username", user.Username);
        writer.WriteEndElement();
    }
}
