using System;
using System.Text.Json;
using TextMe.Benchmarks.Payloads;

namespace TextMe.Benchmarks.Peers;

/// <summary>What a careful user writes with Utf8JsonWriter, its names encoded once, and Utf8JsonReader.</summary>
internal static class JsonByHand
{
    private static readonly JsonEncodedText s_getApiToken = JsonEncodedText.Encode("getApiToken");
    private static readonly JsonEncodedText s_user = JsonEncodedText.Encode("user");
    private static readonly JsonEncodedText s_username = JsonEncodedText.Encode("username");
    private static readonly JsonEncodedText s_action = JsonEncodedText.Encode("action");
    private static readonly JsonEncodedText s_source = JsonEncodedText.Encode("source");
    private static readonly JsonEncodedText s_destinations = JsonEncodedText.Encode("destinations");
    private static readonly JsonEncodedText s_phone = JsonEncodedText.Encode("phone");
    private static readonly JsonEncodedText s_id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText s_text = JsonEncodedText.Encode("_");
    private static readonly JsonEncodedText s_message = JsonEncodedText.Encode("message");
    private static readonly JsonEncodedText s_status = JsonEncodedText.Encode("status");
    private static readonly JsonEncodedText s_transactions = JsonEncodedText.Encode("transactions");
    private static readonly JsonEncodedText s_externalId = JsonEncodedText.Encode("external_id");
    private static readonly JsonEncodedText s_number = JsonEncodedText.Encode("number");
    private static readonly JsonEncodedText s_date = JsonEncodedText.Encode("date");
    private static readonly JsonEncodedText s_hebrewMessage = JsonEncodedText.Encode("he_message");

    public static void Write(Utf8JsonWriter writer, TokenRequestPeer value)
    {
        writer.WriteStartObject();
        writer.WriteStartObject(s_getApiToken);
        WriteUser(writer, value.User);
        writer.WriteString(s_username, value.Username);
        writer.WriteString(s_action, value.Action);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.Flush();
    }

    public static void Write(Utf8JsonWriter writer, SmsPeer value)
    {
        writer.WriteStartObject();
        WriteUser(writer, value.User);
        writer.WriteString(s_source, value.Source);
        writer.WriteStartObject(s_destinations);
        writer.WriteStartArray(s_phone);
        foreach (PhonePeer phone in value.Destinations.Phones)
        {
            writer.WriteStartObject();
            writer.WriteString(s_id, phone.Id);
            writer.WriteString(s_text, phone.Number);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteString(s_message, value.Message);
        writer.WriteEndObject();
        writer.Flush();
    }

    public static void Write(Utf8JsonWriter writer, ReportPeer value)
    {
        writer.WriteStartObject();
        writer.WriteNumber(s_status, value.Status);
        writer.WriteString(s_message, value.Message);
        writer.WriteStartArray(s_transactions);
        foreach (TransactionPeer row in value.Transactions)
        {
            writer.WriteStartObject();
            writer.WriteString(s_externalId, row.ExternalId);
            writer.WriteString(s_number, row.Number);
            writer.WriteNumber(s_status, row.Status);
            writer.WriteString(s_date, row.Date);
            writer.WriteString(s_hebrewMessage, row.HebrewMessage);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
    }

    public static TokenReplyPeer ReadReply(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8);
        TokenReplyPeer value = new();
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("status"u8))
            {
                reader.Read();
                value.Status = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("message"u8))
            {
                reader.Read();
                value.Message = reader.GetString();
            }
            else if (reader.ValueTextEquals("expiration_date"u8))
            {
                reader.Read();
                value.ExpirationDate = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        return value;
    }

    public static ReportPeer ReadReport(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8);
        ReportPeer value = new();
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("status"u8))
            {
                reader.Read();
                value.Status = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("message"u8))
            {
                reader.Read();
                value.Message = reader.GetString();
            }
            else if (reader.ValueTextEquals("transactions"u8))
            {
                reader.Read();
                while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
                {
                    value.Transactions.Add(ReadTransaction(ref reader));
                }
            }
            else
            {
                reader.Skip();
            }
        }

        return value;
    }

    private static TransactionPeer ReadTransaction(ref Utf8JsonReader reader)
    {
        TransactionPeer value = new();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("external_id"u8))
            {
                reader.Read();
                value.ExternalId = reader.GetString();
            }
            else if (reader.ValueTextEquals("number"u8))
            {
                reader.Read();
                value.Number = reader.GetString();
            }
            else if (reader.ValueTextEquals("status"u8))
            {
                reader.Read();
                value.Status = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("date"u8))
            {
                reader.Read();
                value.Date = reader.GetString();
            }
            else if (reader.ValueTextEquals("he_message"u8))
            {
                reader.Read();
                value.HebrewMessage = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        return value;
    }

    private static void WriteUser(Utf8JsonWriter writer, UserPeer user)
    {
        writer.WriteStartObject(s_user);
        writer.WriteString(s_username, user.Username);
        writer.WriteEndObject();
    }
}
