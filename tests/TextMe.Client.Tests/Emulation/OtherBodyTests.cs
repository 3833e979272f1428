using System;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>Requests other than sends in the forms in which public integrations write them.</summary>
public sealed class OtherBodyTests : BodyTest
{
    private const string XmlUser = "<user><username>acme</username></user>";
    private const string XmlTime = "<from>01/03/27 00:00</from><to>02/03/27 00:00</to>";
    private const string TwoWeeks = "<from>01/03/27 00:00</from><to>15/03/27 00:00</to>";
    private const string JsonTime = "\"from\":\"01/03/27 00:00\",\"to\":\"02/03/27 00:00\"";
    private const string JsonPhone = "\"phone\":501112222";

    /// <summary>What, the body, the status, and a part of the reply.</summary>
    public static TheoryData<string, string, int, string> Cases => new()
    {
        { "balance", Xml("balance"), 0, "<message>OK</message><balance>100</balance><interantional_balance>1</interantional_balance>" },
        { "balance", Json("balance"), 0, "\"message\":\"OK\",\"balance\":100,\"interantional_balance\":1" },
        { "addNumBL of one number", Json("addNumBL", "\"phones\":{" + JsonPhone + "}"), 946, "number has successfully added to blacklist" },
        { "rmNumBL", Xml("rmNumBL", "<phones><phone>0501112222</phone></phones><reason>Asked</reason>"), 944, "0 phone numbers Successfully deleted, 1 " },
        { "rmNumBL without a reason", Xml("rmNumBL", "<phones><phone>0501112222</phone></phones>"), 2, "reason is missing" },
        { "dlrByDate with an empty id", Xml("dlrByDate", "<transactions><external_id></external_id></transactions>" + XmlTime), 0, "all is well!" },
        { "dlrByDate with a null id", Json("dlrByDate", "\"transactions\":{\"external_id\":null}," + JsonTime), 0, "all is well!" },
        { "dlrByDate with null", Json("dlrByDate", "\"transactions\":null," + JsonTime), 0, "all is well!" },
        { "dlrByDate with an empty text", Json("dlrByDate", "\"transactions\":\"\"," + JsonTime), 0, "all is well!" },
        { "dlrByDate without transactions", Json("dlrByDate", JsonTime), 0, "all is well!" },
        { "dlrByDate without transactions", Xml("dlrByDate", XmlTime), 0, "all is well!" },
        { "dlrByDate with an empty element", Xml("dlrByDate", "<transactions/>" + XmlTime), 0, "all is well!" },
        { "dlrByDate with an empty object", Json("dlrByDate", "\"transactions\":{}," + JsonTime), 0, "all is well!" },
        { "dlrByDate with an empty list", Json("dlrByDate", "\"transactions\":{\"external_id\":[]}," + JsonTime), 0, "all is well!" },
        { "dlrByDate with an empty array", Json("dlrByDate", "\"transactions\":[]," + JsonTime), 0, "all is well!" },
        { "dlrByDate with an empty object for an id", Json("dlrByDate", "\"transactions\":{\"external_id\":{}}," + JsonTime), 0, "all is well!" },
        { "the root of an old table", Json("dlrbyDate", JsonTime), 997, "Not a valid command sent" },
        { "the root of an old table", Xml("dlrbyDate", XmlTime), 997, "Not a valid command sent" },
        { "dlr with numbers", Json("dlr", "\"transactions\":{\"external_id\":[501,502]}," + JsonTime), 0, "all is well!" },
        { "dlr without ids", Json("dlr", "\"transactions\":{\"external_id\":[]}," + JsonTime), 2, "transactions/external_id is missing" },
        { "dlr without ids", Json("dlr", "\"transactions\":[]," + JsonTime), 2, "transactions/external_id is missing" },
        { "dlr without ids", Xml("dlr", "<transactions><external_id/></transactions>" + XmlTime), 2, "transactions/external_id is missing" },
        { "dlr without a time", Xml("dlr", "<transactions><external_id>a</external_id></transactions>"), 2, "from is missing" },
        { "dlr in years of four digits", Json("dlr", "\"transactions\":{\"external_id\":\"a\"},\"from\":\"01/03/2027 00:00\",\"to\":\"02/03/2027 00:00\""), 1, "from: The value must be a date and time in the form dd/MM/yy HH:mm" },
        { "incoming", Json("incoming", JsonTime), 0, "all is well!" },
        { "blacklist of half a year", Xml("blacklist", "<from>01/01/27 00:00</from><to>30/06/27 23:59</to>"), 0, "<message>OK</message>" },
        { "newCL without contacts", Json("newCL", "\"cl\":{\"name\":\"VIP\",\"destinations\":[]}"), 0, "contact list successfully created" },
        { "newCL of one contact", Xml("newCL", "<cl><name>VIP</name><destinations><destination><phone>0501112222</phone><df1/></destination></destinations></cl>"), 0, "contact list successfully created" },
        { "removeCL of one number", Json("removeCL", "\"cl\":{\"id\":30001}"), 988, "contact list does not exist" },
        { "addNumCL of one object each", Json("addNumCL", "\"cl\":{\"id\":\"30001\",\"destinations\":{\"destination\":{" + JsonPhone + "}}}"), 988, "contact list does not exist" },
        { "rmNumCL without contacts", Json("rmNumCL", "\"cl\":{\"id\":\"30001\",\"destinations\":[]}"), 2, "cl/destinations/destination is missing" },
        { "getCLbyID of a number", Json("getCLbyID", "\"cl\":{\"id\":30001}"), 988, "contact list does not exist" },
        { "verify_phone of one bare number", Json("verify_phone", "\"phone\":31234567"), 0, "\"message\":\"OK\"" },
        { "verify_phone of an empty list", Json("verify_phone", "\"phone\":[]"), 510, "no phones to verify" },
        { "getVerifiedPhones with an empty member", Json("getVerifiedPhones", "\"is_subs\":[]"), 0, "\"verified_phones\":[\"AcmeShop\"]" },
        { "cancel by an empty name", Json("cancel", "\"campaign_id\":4321,\"campaign_name\":\"\""), 977, "campaign is not yours or does not exist" },
        { "addSub of who is no reseller", Json("addSub", "\"userDetails\":{\"name\":\"B\",\"username\":\"b\",\"password\":\"p\",\"source\":\"B\",\"amount\":5,\"otpPhone\":\"\"}"), 511, "you have not permission" },
        { "addSub of an amount that is none", Json("addSub", "\"userDetails\":{\"name\":\"B\",\"username\":\"b\",\"password\":\"p\",\"source\":\"B\",\"amount\":\"5x\"}"), 991, "amount must be digits only" },
        { "dlr with one id", Json("dlr", "\"transactions\":{\"external_id\":\"a\"}," + JsonTime), 0, "all is well!" },
        {
            "newCL with one list",
            Json("newCL", "\"cl\":{\"name\":\"VIP\",\"destinations\":{\"destination\":[{\"phone\":\"05X\"},{" + JsonPhone + ",\"df1\":\"Dana\"}]}}"),
            0,
            "The phone 05X is not valid"
        },
        { "send_otp", Json("send_otp", JsonPhone + ",\"source\":\"AcmeShop\",\"max_tries\":3,\"text\":\"Code: [code]\""), 0, "\"code\":\"482911\"" },
        { "dlr of more than a week", Xml("dlr", "<transactions><external_id>a</external_id></transactions>" + TwoWeeks), 1, "to: " },
        { "addNumBL of what is no number", Json("addNumBL", "\"phones\":{\"phone\":\"05X\"}"), 933, "phone not valid" },
        { "addNumBL of no number", Json("addNumBL", "\"phones\":{\"phone\":[]}"), 2, "phones/phone is missing" },
        { "addNumBL of no number", Xml("addNumBL", "<phones/>"), 2, "phones/phone is missing" },
        { "addNumBL of an empty number", Xml("addNumBL", "<phones><phone></phone></phones>"), 2, "phones/phone is missing" },
        { "bulk of no text", Json("bulk", "\"messages\":{\"sms\":[]}"), 2, "messages/sms is missing" },
        { "bulk of no text", Xml("bulk", "<messages></messages>"), 2, "messages/sms is missing" },
        { "send_otp to what is no number", Xml("send_otp", "<phone>050</phone><source>AcmeShop</source>"), 9, "phone too short or too long" },
        { "send_otp with six tries", Json("send_otp", JsonPhone + ",\"source\":\"AcmeShop\",\"max_tries\":6"), 1, "max_tries" },
        { "validate_otp with numbers", Json("validate_otp", JsonPhone + ",\"code\":123456"), 12, "Unverified code" },
        { "verify_phone of nothing", Xml("verify_phone"), 510, "invalid verify_phone request: no phones to verify" },
        { "cancel of nothing", Json("cancel", "\"campaign_id\":4321"), 977, "campaign is not yours or does not exist" },
        { "cancel without a campaign", Xml("cancel"), 2, "campaign_id" },
        { "getBlanceSubs of who is no reseller", Xml("getBlanceSubs"), 511, "you have not permission for this function" },
        { "a username that is empty", Xml("balance").Replace("acme", "", StringComparison.Ordinal), 2, "user/username is missing" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Requests_as_integrations_write_them_are_answered(string what, string body, int status, string part)
    {
        string reply = await PostAsync(body);

        AssertStatus(status, body, reply);
        Assert.True(reply.Contains(part, StringComparison.Ordinal), $"{what}: {reply}");
    }

    private static string Xml(string operation, string content = "") => $"<{operation}>{XmlUser}{content}</{operation}>";

    private static string Json(string operation, string members = "") =>
        "{\"" + operation + "\":{\"user\":{\"username\":\"acme\"}" + (members.Length == 0 ? "" : "," + members) + "}}";
}
