using System.Collections.Generic;

namespace TextMe.Client.Tests.Vectors;

/// <summary>The replies of the fact sheet, §5, where they have more than a status and a message.</summary>
internal static class SheetReplies
{
    public static IReadOnlyList<SheetExample> All { get; } =
    [
        new(
            "sms",
            "minimal",
            "<sms><status>0</status><message>SMS will be sent</message><shipment_id>7001234</shipment_id></sms>",
            """{ "status": 0, "message": "SMS will be sent", "shipment_id": "7001234" }"""),
        new(
            "bulk",
            "two",
            "<bulk><status>0</status><message>SMS will be sent</message><shipment_id>7001235</shipment_id></bulk>",
            """{ "status": 0, "message": "SMS will be sent", "shipment_id": "7001235" }"""),
        new(
            "send_otp",
            "app",
            "<send_otp><status>0</status><message>OTP has been sent</message><code>482913</code></send_otp>",
            """{ "status": 0, "message": "OTP has been sent", "code": "482913" }"""),
        new("validate_otp", "refused-12", "<validate_otp><status>12</status><message>Unverified code</message></validate_otp>", """{"status":12,"message":"Unverified code"}"""),
        new(
            "balance",
            "texts",
            "<balance><status>0</status><message>OK</message><balance>1250</balance><interantional_balance>0</interantional_balance></balance>",
            """{ "status": 0, "message": "OK", "balance": "1250", "interantional_balance": 0 }""",
            JsonDiffers: "one of the numbers stands there as a text"),
        new(
            "balance",
            "error-3",
            "<balance><status>3</status><message>Username or password is incorrect and API token is invalid</message></balance>",
            """{"status":3,"message":"Username or password is incorrect and API token is invalid"}"""),
        new("dlr", "one", """
            <dlr>
                <status>0</status><message>all is well!</message>
                <transactions>
                    <transaction>
                        <external_id>order-501</external_id><status>102</status>
                        <he_message>הגיע ליעד</he_message><en_message>Delivered</en_message>
                        <date>05/03/27 14:31</date><phone>0501112222</phone><operator>Cellcom</operator><shipment_id>7001234</shipment_id>
                    </transaction>
                </transactions>
            </dlr>
            """, """
            { "status": 0, "message": "all is well!", "transactions": [
              { "external_id": "order-501", "status": "102", "he_message": "הגיע ליעד", "en_message": "Delivered",
                "date": "05/03/27 14:31", "phone": "0501112222", "operator": "Cellcom", "shipment_id": "7001234" } ] }
            """),
        new("incoming", "one", """
            <incoming><status>0</status><message>all is well!</message>
              <transactions><transaction><phone>972501112222</phone><dest>0559990000</dest><message>STOP</message><date>01/03/27 10:02</date></transaction></transactions>
            </incoming>
            """, """
            { "status": 0, "message": "all is well!", "transactions": [ { "phone": "972501112222", "dest": "0559990000", "message": "STOP", "date": "01/03/27 10:02" } ] }
            """, XmlDiffers: "the number has its country code", JsonDiffers: "the number has its country code"),
        new(
            "blacklist",
            "half-a-year",
            "<blacklist><status>0</status><message>OK</message><blacklists><blacklist><phone>0501112222</phone><date>05/03/27 14:40</date></blacklist></blacklists></blacklist>",
            """{ "status": 0, "message": "OK", "blacklists": [ { "phone": "0501112222", "date": "05/03/27 14:40" } ] }"""),
        new(
            "addNumBL",
            "blocked",
            "<addNumBL><status>946</status><message>number has successfully added to blacklist</message></addNumBL>",
            """{ "status": 946, "message": "number has successfully added to blacklist" }"""),
        new(
            "rmNumBL",
            "partial",
            "<rmNumBL><status>944</status><message>1 phone numbers Successfully deleted, 1 Phone numbers not exist in blacklist</message></rmNumBL>",
            """{"status":944,"message":"1 phone numbers Successfully deleted, 1 Phone numbers not exist in blacklist"}"""),
        new(
            "newCL",
            "partial",
            "<newCL><status>0</status><message>contact list successfully created</message><cl_id>30001</cl_id><errors><error>The phone 05X is not valid</error></errors></newCL>",
            """{ "status": 0, "message": "contact list successfully created", "cl_id": "30001", "errors": ["The phone 05X is not valid"] }""",
            XmlDiffers: "the ids stand before the errors",
            JsonDiffers: "the ids stand before the errors, one of them as the bare item"),
        new("addNumCL", "partial", """
            <addNumCL><status>0</status><message>The phone numbers have been added successfully</message>
              <errors><error>The phone 0545556666 is already on the contact list and therefore not added</error></errors></addNumCL>
            """, """
            { "status": 0, "message": "The phone numbers have been added successfully",
              "errors": ["The phone 0545556666 is already on the contact list and therefore not added"] }
            """),
        new(
            "getCL",
            "all",
            "<getCL><status>0</status><message>OK</message><contact_lists><contact_list><id>30001</id><name>VIP</name><count>2</count></contact_list></contact_lists></getCL>",
            """{ "status": 0, "message": "OK", "contact_lists": [ { "id": "30001", "name": "VIP", "count": "2" } ] }""",
            JsonDiffers: "the number stands there as a text"),
        new("getCLbyID", "members", """
            <getCLbyID><status>0</status><message>OK</message><contact_list><id>30001</id><name>VIP</name>
              <destinations><destination><phone>0501112222</phone><df1>Dana</df1></destination></destinations></contact_list></getCLbyID>
            """, """
            {"status":0,"message":"OK","contact_list":{"id":"30001","name":"VIP","destinations":{"destination":[{"phone":"0501112222","df1":"Dana"}]}}}
            """),
        new("get_birthday_campaigns", "all", """
            <get_birthday_campaigns><status>0</status><message>OK</message>
              <birthday_campaigns><birthday_campaign><id>55</id><message>Happy birthday!</message></birthday_campaign></birthday_campaigns></get_birthday_campaigns>
            """, """{"status":0,"message":"OK","birthday_campaigns":[{"id":"55","message":"Happy birthday!"}]}"""),
        new(
            "verify_phone",
            "refused-510",
            "<verify_phone><status>510</status><message>invalid verify_phone request: no phones to verify</message></verify_phone>",
            """{"status":510,"message":"invalid verify_phone request: no phones to verify"}"""),
        new("getVerifiedPhones", "own", """
            <getVerifiedPhones><status>0</status><message>OK</message><verified_phones><phone>0501112222</phone><phone>AcmeShop</phone></verified_phones></getVerifiedPhones>
            """, """{"status":0,"message":"OK","verified_phones":["0501112222","AcmeShop"]}"""),
        new("getBlanceSubs", "all", """
            <getBlanceSubs><status>0</status><message>OK</message>
              <balances><balance><username>branch1</username><amount>500</amount><money_amount>0</money_amount></balance></balances></getBlanceSubs>
            """, """
            { "status": 0, "message": "OK", "balances": [ { "username": "branch1", "amount": "500", "money_amount": "0" } ] }
            """, JsonDiffers: "the numbers stand there as texts"),
    ];
}
