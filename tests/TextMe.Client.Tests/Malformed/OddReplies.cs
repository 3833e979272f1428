using System.Collections.Generic;
using System.Text.Json;
using System.Xml.Linq;

namespace TextMe.Client.Tests.Malformed;

/// <summary>Replies that the vendor does not show and that may come all the same (sheet §13), and what they have to be read as.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Name">What is odd.</param>
/// <param name="Format">The format.</param>
/// <param name="Document">The reply.</param>
/// <param name="Value">What it means.</param>
internal sealed record OddReply(string Operation, string Name, WireFormat Format, string Document, object Value);

/// <summary>The table of odd replies.</summary>
internal static class OddReplies
{
    private static readonly AccountBalance s_balance = new() { Message = "OK", Balance = 1250, InternationalBalance = 7.5m };
    private static readonly DeliveryReports s_noReports = new() { Message = "m" };
    private static readonly DeliveryReport s_report = new() { ExternalId = "a", Status = 102, Operator = "Cellcom" };
    private static readonly DeliveryReports s_oneReport = s_noReports with { Reports = [s_report] };

    private static readonly ContactList s_list = new() { Id = "1", Contacts = [new Contact { Phone = "0501112222" }] };
    private static readonly ApiToken s_token = new() { Token = "TOKEN" };

    public static IReadOnlyList<OddReply> All { get; } =
    [
        Json("balance", "numbers as texts", """{"status":"0","message":"OK","balance":"1250","interantional_balance":"7.50"}""", s_balance with { InternationalBalance = 7.50m }),
        Json("balance", "numbers as numbers", """{"status":0,"message":"OK","balance":1250,"interantional_balance":7.5}""", s_balance),
        Json("balance", "the misspelling mended", """{"status":0,"message":"OK","balance":1250,"international_balance":7.5}""", s_balance),
        Json("balance", "both spellings, the first wins", """{"status":0,"message":"OK","balance":1250,"interantional_balance":7.5,"international_balance":8}""", s_balance),
        Json("balance", "null members", """{"status":0,"message":null,"balance":1250,"interantional_balance":null}""", new AccountBalance { Balance = 1250 }),
        Json("balance", "empty members", """{"status":0,"message":"","balance":1250,"interantional_balance":""}""", new AccountBalance { Balance = 1250 }),
        Json("balance", "scalars in objects", """{"status":{"_":0},"message":{"_":"OK"},"balance":{"_":"1250"},"interantional_balance":{"_":7.5}}""", s_balance),
        Json("balance", "another order", """{"interantional_balance":7.5,"balance":1250,"message":"OK","status":0}""", s_balance),
        Json(
            "balance",
            "unknown members, kept",
            """{"status":0,"message":"OK","balance":1250,"interantional_balance":7.5,"currency":"ILS","more":{"a":[1]}}""",
            s_balance with { UnknownMembers = Kept(("currency", "\"ILS\""), ("more", "{\"a\":[1]}")) }),
        Xml("balance", "the misspelling mended", "<balance><status>0</status><message>OK</message><balance>1250</balance><international_balance>7.5</international_balance></balance>", s_balance),
        Xml(
            "balance",
            "both spellings, the first wins",
            "<balance><status>0</status><message>OK</message><balance>1250</balance><international_balance>7.5</international_balance><interantional_balance>8</interantional_balance></balance>",
            s_balance),
        Xml("balance", "white space, a comment and CDATA", "\n<balance>\n <!-- ok --><status> 0 </status><message><![CDATA[OK]]></message>\n<balance>1250</balance></balance>\n", s_balance with { InternationalBalance = null }),
        Xml("balance", "empty elements", "<balance><status>0</status><message/><balance>1250</balance><interantional_balance></interantional_balance></balance>", new AccountBalance { Balance = 1250 }),
        Xml(
            "balance",
            "unknown elements, kept",
            "<balance a='b'><status>0</status><message>OK</message><currency>ILS</currency><balance>1250</balance><interantional_balance>7.5</interantional_balance></balance>",
            s_balance with { UnknownElements = [new XElement("currency", "ILS")] }),
        Json("dlr", "the documented misspelling", """{"status":0,"message":"m","transactions":[{"external_id":"a","status":"102","operaor":"Cellcom"}]}""", s_oneReport),
        Json("dlr", "both names of the operator", """{"status":0,"message":"m","transactions":[{"external_id":"a","status":102,"operator":"Cellcom","operaor":"Other"}]}""", s_oneReport),
        Json("dlr", "a number as the external id", """{"status":0,"message":"m","transactions":[{"external_id":501,"status":102}]}""", s_noReports with { Reports = [new DeliveryReport { ExternalId = "501", Status = 102 }] }),
        Json(
            "dlr",
            "unknown members of a row, kept",
            """{"status":0,"message":"m","transactions":[{"external_id":"a","status":"102","operator":"Cellcom","parts":2}]}""",
            s_noReports with { Reports = [s_report with { UnknownMembers = Kept(("parts", "2")) }] }),
        Xml(
            "dlr",
            "the documented misspelling and empty members",
            "<dlr><status>0</status><message>m</message><transactions><transaction><external_id>a</external_id><status>102</status><phone/><date></date><operaor>Cellcom</operaor></transaction></transactions></dlr>",
            s_oneReport),
        Xml(
            "dlr",
            "unknown elements of a row, kept",
            "<dlr><status>0</status><message>m</message><transactions><transaction><parts>2</parts><external_id>a</external_id><status>102</status><operator>Cellcom</operator></transaction></transactions></dlr>",
            s_noReports with { Reports = [s_report with { UnknownElements = [new XElement("parts", "2")] }] }),
        Json(
            "incoming",
            "another name of the list",
            """{"status":0,"message":"m","incoming_messages":[{"phone":"972501112222","message":"STOP"}]}""",
            new IncomingMessages { Message = "m", Messages = [new IncomingMessage { Phone = "0501112222", Message = "STOP" }] }),
        Json("newCL", "another name of the ids", """{"status":0,"message":"m","cl_ids":["30001","30002"]}""", new ContactListsCreated { Message = "m", Ids = ["30001", "30002"] }),
        Json("newCL", "the shortest name of the id", """{"status":0,"message":"m","id":"30001"}""", new ContactListsCreated { Message = "m", Ids = ["30001"] }),
        Json("sms", "a number as the shipment", """{"status":0,"message":"m","shipment_id":7001234}""", new SendReceipt { Message = "m", ShipmentId = "7001234" }),
        Json("sms", "nothing but a status", """{"status":0}""", new SendReceipt()),
        Xml("sms", "nothing but a status", "<sms><status>0</status></sms>", new SendReceipt()),
        Json("send_otp", "a number as the code", """{"status":0,"message":"m","code":482913}""", new OtpReceipt { Message = "m", Code = "482913" }),
        Json("getCL", "one list as an object, its size as a text", """{"status":0,"contact_lists":{"id":30001,"name":"VIP","count":"2"}}""", new ContactLists { Lists = [new ContactListSummary { Id = "30001", Name = "VIP", Count = 2 }] }),
        Xml("dlr", "white space for no rows", "<dlr><status>0</status><message>m</message><transactions>\r\n\t</transactions></dlr>", s_noReports),
        Xml("addNumCL", "white space for no errors", "<addNumCL><status>0</status><message>m</message><errors> </errors></addNumCL>", new BatchReply { Message = "m" }),
        Json("addNumCL", "false for no errors", """{"status":0,"message":"m","errors":false}""", new BatchReply { Message = "m" }),
        Json(
            "incoming",
            "a row in capitals, kept",
            """{"status":0,"transactions":[{"PHONE":"0501112222","message":"STOP"}]}""",
            new IncomingMessages { Messages = [new IncomingMessage { Message = "STOP", UnknownMembers = Kept(("PHONE", "\"0501112222\"")) }] }),
        Xml(
            "getBlanceSubs",
            "unknown elements of a row, kept",
            "<getBlanceSubs><status>0</status><balances><balance><username>branch1</username><mails>7</mails></balance></balances></getBlanceSubs>",
            new SubAccountBalances { Balances = [new SubAccountBalance { Username = "branch1", UnknownElements = [new XElement("mails", "7")] }] }),
        Json("getVerifiedPhones", "numbers as numbers", """{"status":"0","verified_phones":[{"PHONE":501112222}]}""", new VerifiedSenders { Senders = ["501112222"] }),
        Xml("getVerifiedPhones", "one list of each name, the first is kept", "<getVerifiedPhones><status>0</status><PHONE>A</PHONE><phone>B</phone></getVerifiedPhones>", new VerifiedSenders { Senders = ["A"] }),
        Json("sms", "a mark before the document", "\uFEFF\r\n{\"status\":0,\"message\":[],\"shipment_id\":{}}", new SendReceipt()),
        Xml(
            "sms",
            "a mark, white space, attributes and CDATA",
            "\uFEFF\n<?xml version='1.0'?>\n<!-- a --><sms a='b' xmlns:x='urn:x' x:c='d'><status type=\"int\"> 0\n</status><shipment_id><![CDATA[7001234]]></shipment_id><message x:e=''>m</message></sms>\n<!-- f -->\n",
            new SendReceipt { Message = "m", ShipmentId = "7001234" }),
        Json("getCLbyID", "contacts in an array", """{"status":0,"contact_list":{"id":1,"destinations":[{"phone":"0501112222"}]}}""", s_list),
        Json("getCLbyID", "contacts under numbers", """{"status":0,"contact_list":{"id":"1","destinations":{"0":{"phone":"0501112222"}}}}""", s_list),
        Json("getCLbyID", "one contact as an object", """{"status":0,"contact_list":{"id":"1","destinations":{"destination":{"phone":501112222,"df1":null,"df2":[]}}}}""", s_list),
        Json("getCLbyID", "no contacts", """{"status":0,"contact_list":{"id":"1","destinations":[]}}""", s_list with { Contacts = [] }),
        Json("getCLbyID", "an array for no list", """{"status":0,"contact_list":[]}""", new ContactList()),
        Xml("getCLbyID", "contacts of another name", "<getCLbyID><status>0</status><contact_list><id>1</id><destinations><contact><phone>0501112222</phone></contact></destinations></contact_list></getCLbyID>", s_list),
        Xml("getCLbyID", "one contact without an element of its own", "<getCLbyID><status>0</status><contact_list><id>1</id><destinations><phone>0501112222</phone><df1/></destinations></contact_list></getCLbyID>", s_list),
        Json("getApiToken", "no expiry", """{"status":0,"message":"TOKEN"}""", s_token),
        Json("getApiToken", "an expiry of another form", """{"status":0,"message":"TOKEN","expiration_date":"2032-01-01T09:30:00"}""", s_token with { ExpiresAt = new ServiceTime("2032-01-01T09:30:00") }),
        Xml(
            "getApiToken",
            "an expiry that no clock shows",
            "<getApiToken><status>0</status><message>TOKEN</message><expiration_date>27/03/2026 02:30:00</expiration_date></getApiToken>",
            s_token with { ExpiresAt = new ServiceTime("27/03/2026 02:30:00") }),
    ];

    private static OddReply Xml(string operation, string name, string document, object value) => new(operation, name, WireFormat.Xml, document, value);

    private static OddReply Json(string operation, string name, string document, object value) => new(operation, name, WireFormat.Json, document, value);

    private static Dictionary<string, JsonElement> Kept(params (string Name, string Json)[] members)
    {
        var kept = new Dictionary<string, JsonElement>();
        foreach ((string name, string json) in members)
        {
            kept.Add(name, JsonElement.Parse(json));
        }

        return kept;
    }
}
