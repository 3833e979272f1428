using System.Collections.Generic;

namespace TextMe.Client.Tests.Vectors;

/// <summary>The requests of the fact sheet, §5.</summary>
internal static class SheetRequests
{
    private const string BareItem = "a list of one stands there as the bare item";

    public static IReadOnlyList<SheetExample> All { get; } =
    [
        new("sms", "scheduled", """
            <sms>
                <user><username>acme</username></user>
                <source>AcmeShop</source>
                <destinations>
                    <phone id="order-501">0501112222</phone>
                    <phone>0523334444</phone>
                    <cl_id>30001</cl_id>
                </destinations>
                <message>Your parcel is ready, see [link-1]</message>
                <links><link id="1">https://shop.example/p/501</link></links>
                <timing>05/03/27 14:30</timing>
                <add_unsubscribe>3</add_unsubscribe>
                <campaign_name>parcels-2027-03-05</campaign_name>
            </sms>
            """, """
            { "sms": {
                "user": { "username": "acme" },
                "source": "AcmeShop",
                "destinations": {
                  "phone": [ { "$": { "id": "order-501" }, "_": "0501112222" }, "0523334444" ],
                  "cl_id": "30001" },
                "message": "Your parcel is ready, see [link-1]",
                "links": { "link": [ { "$": { "id": "1" }, "_": "https://shop.example/p/501" } ] },
                "timing": "05/03/27 14:30",
                "add_unsubscribe": "3",
                "campaign_name": "parcels-2027-03-05" } }
            """, JsonDiffers: BareItem),
        new("sms", "voice", """
            <sms>
                <user><username>acme</username></user>
                <source>AcmeShop</source>
                <destinations><phone>0501112222</phone></destinations>
                <message>The store opens at nine</message>
                <tts><type>2</type><rate>0</rate><repeat>2</repeat><voice>ymFemale</voice></tts>
            </sms>
            """, """
            { "sms": { "user": { "username": "acme" }, "source": "AcmeShop", "destinations": { "phone": "0501112222" },
              "message": "The store opens at nine", "tts": { "type": "2", "rate": "0", "repeat": "2", "voice": "ymFemale" } } }
            """, JsonDiffers: BareItem),
        new("bulk", "two", """
            <bulk>
                <user><username>acme</username></user>
                <messages>
                    <sms>
                        <source>AcmeShop</source>
                        <destinations><phone id="a-1">0501112222</phone><phone id="">0523334444</phone></destinations>
                        <message>Order 1 is on its way</message>
                    </sms>
                    <sms>
                        <source>AcmeShop</source>
                        <destinations><phone id="a-2">0545556666</phone></destinations>
                        <message>Order 2 is on its way</message>
                    </sms>
                </messages>
                <timing>05/03/27 14:30</timing>
                <campaign_name>orders-2027-03-05</campaign_name>
            </bulk>
            """, """
            { "bulk": {
                "user": { "username": "acme" },
                "messages": { "sms": [
                  { "source": "AcmeShop", "destinations": { "phone": [ { "$": { "id": "a-1" }, "_": "0501112222" }, "0523334444" ] }, "message": "Order 1 is on its way" },
                  { "source": "AcmeShop", "destinations": { "phone": { "$": { "id": "a-2" }, "_": "0545556666" } }, "message": "Order 2 is on its way" } ] },
                "timing": "05/03/27 14:30",
                "campaign_name": "orders-2027-03-05" } }
            """, XmlDiffers: "an id that is not given stands there as an empty one", JsonDiffers: BareItem),
        new("send_otp", "app", """
            <send_otp>
                <user><username>acme</username></user>
                <phone>0501112222</phone>
                <source>AcmeShop</source>
                <app_id>1</app_id><max_tries>3</max_tries><valid_time>5</valid_time>
                <text>Code: [code]</text>
            </send_otp>
            """, """
            { "send_otp": { "user": { "username": "acme" }, "phone": "0501112222", "source": "AcmeShop",
              "app_id": "1", "max_tries": "3", "valid_time": "5", "text": "Code: [code]" } }
            """),
        new(
            "validate_otp",
            "right",
            "<validate_otp><user><username>acme</username></user><phone>0501112222</phone><app_id>1</app_id><code>482913</code></validate_otp>",
            """{ "validate_otp": { "user": { "username": "acme" }, "phone": "0501112222", "app_id": "1", "code": "482913" } }"""),
        new("balance", "texts", "<balance><user><username>acme</username></user></balance>", """{ "balance": { "user": { "username": "acme" } } }"""),
        new("dlr", "one", """
            <dlr>
                <user><username>acme</username></user>
                <transactions><external_id>order-501</external_id><external_id>order-502</external_id></transactions>
                <from>01/03/27 00:00</from><to>05/03/27 23:59</to>
            </dlr>
            """, """
            { "dlr": { "user": { "username": "acme" }, "transactions": { "external_id": ["order-501", "order-502"] },
              "from": "01/03/27 00:00", "to": "05/03/27 23:59" } }
            """),
        new(
            "dlrByDate",
            "one",
            "<dlrByDate><user><username>acme</username></user><transactions><external_id></external_id></transactions><from>01/03/27 00:00</from><to>02/03/27 00:00</to></dlrByDate>",
            """{ "dlrByDate": { "user": { "username": "acme" }, "transactions": { "external_id": "" }, "from": "01/03/27 00:00", "to": "02/03/27 00:00" } }""",
            XmlDiffers: "what is constant stands there before what is not",
            JsonDiffers: "what is constant stands there before what is not"),
        new(
            "incoming",
            "one",
            "<incoming><user><username>acme</username></user><from>01/03/27 00:00</from><to>01/03/27 23:59</to></incoming>",
            """{ "incoming": { "user": { "username": "acme" }, "from": "01/03/27 00:00", "to": "01/03/27 23:59" } }"""),
        new(
            "blacklist",
            "half-a-year",
            "<blacklist><user><username>acme</username></user><from>01/01/27 00:00</from><to>30/06/27 23:59</to></blacklist>",
            """{ "blacklist": { "user": { "username": "acme" }, "from": "01/01/27 00:00", "to": "30/06/27 23:59" } }"""),
        new(
            "addNumBL",
            "blocked",
            "<addNumBL><user><username>acme</username></user><phones><phone>0501112222</phone><phone>0523334444</phone></phones></addNumBL>",
            """{ "addNumBL": { "user": { "username": "acme" }, "phones": { "phone": ["0501112222", "0523334444"] } } }"""),
        new(
            "rmNumBL",
            "refused-933",
            "<rmNumBL><user><username>acme</username></user><phones><phone>0501112222</phone></phones><reason>Asked to return</reason></rmNumBL>",
            """{ "rmNumBL": { "user": { "username": "acme" }, "phones": { "phone": ["0501112222"] }, "reason": "Asked to return" } }"""),
        new("newCL", "one", """
            <newCL><user><username>acme</username></user>
              <cl><name>VIP</name><destinations>
                <destination><phone>0501112222</phone><df1>Dana</df1><df2>Haifa</df2></destination>
                <destination><phone>0523334444</phone></destination></destinations></cl>
            </newCL>
            """, """
            { "newCL": { "user": { "username": "acme" }, "cl": [ { "name": "VIP", "destinations": { "destination": [
              { "phone": "0501112222", "df1": "Dana", "df2": "Haifa" }, { "phone": "0523334444" } ] } } ] } }
            """),
        new(
            "removeCL",
            "all",
            "<removeCL><user><username>acme</username></user><cl><id>30001</id><id>30002</id></cl></removeCL>",
            """{ "removeCL": { "user": { "username": "acme" }, "cl": { "id": ["30001", "30002"] } } }"""),
        new(
            "addNumCL",
            "all",
            "<addNumCL><user><username>acme</username></user><cl><id>30001</id><destinations><destination><phone>0545556666</phone><df1>Noa</df1></destination></destinations></cl></addNumCL>",
            """{ "addNumCL": { "user": { "username": "acme" }, "cl": { "id": "30001", "destinations": { "destination": [ { "phone": "0545556666", "df1": "Noa" } ] } } } }""",
            JsonDiffers: BareItem),
        new(
            "rmNumCL",
            "all",
            "<rmNumCL><user><username>acme</username></user><cl><id>30001</id><destinations><destination><phone>0545556666</phone></destination></destinations></cl></rmNumCL>",
            """{ "rmNumCL": { "user": { "username": "acme" }, "cl": { "id": "30001", "destinations": { "destination": [ { "phone": "0545556666" } ] } } } }""",
            JsonDiffers: BareItem),
        new("getCL", "all", "<getCL><user><username>acme</username></user></getCL>", """{ "getCL": { "user": { "username": "acme" } } }"""),
        new(
            "getCLbyID",
            "members",
            "<getCLbyID><user><username>acme</username></user><cl><id>30001</id></cl></getCLbyID>",
            """{ "getCLbyID": { "user": { "username": "acme" }, "cl": { "id": "30001" } } }"""),
        new(
            "cancel",
            "by-id",
            "<cancel><user><username>acme</username></user><campaign_id>4321</campaign_id></cancel>",
            """{ "cancel": { "user": { "username": "acme" }, "campaign_id": "4321" } }"""),
        new("cancel", "by-name", null, """{ "cancel": { "user": { "username": "acme" }, "campaign_name": "orders-2027-03-05" } }"""),
        new(
            "get_birthday_campaigns",
            "all",
            "<get_birthday_campaigns><user><username>acme</username></user></get_birthday_campaigns>",
            """{ "get_birthday_campaigns": { "user": { "username": "acme" } } }"""),
        new(
            "edit_birthday_campaign",
            "text",
            "<edit_birthday_campaign><user><username>acme</username></user><campaign_id>55</campaign_id><message>Happy birthday!</message></edit_birthday_campaign>",
            """{ "edit_birthday_campaign": { "user": { "username": "acme" }, "campaign_id": "55", "message": "Happy birthday!" } }"""),
        new(
            "verify_phone",
            "two",
            "<verify_phone><user><username>acme</username></user><phone>0501112222</phone><phone>031234567</phone></verify_phone>",
            """{ "verify_phone": { "user": { "username": "acme" }, "phone": ["0501112222", "031234567"] } }"""),
        new(
            "getVerifiedPhones",
            "own",
            "<getVerifiedPhones><user><username>acme</username></user><is_subs>0</is_subs></getVerifiedPhones>",
            """{ "getVerifiedPhones": { "user": { "username": "acme" }, "is_subs": "0" } }"""),
        new("addSub", "all", """
            <addSub><user><username>acme</username></user><userDetails>
              <name>Branch One</name><username>branch1</username><password>S3cret-pw</password>
              <source>0559990000</source><amount>500</amount><otpPhone>0501112222</otpPhone></userDetails></addSub>
            """, """
            { "addSub": { "user": { "username": "acme" }, "userDetails": { "name": "Branch One", "username": "branch1", "password": "S3cret-pw",
              "source": "0559990000", "amount": "500", "otpPhone": "0501112222" } } }
            """),
        new(
            "updateAmountSub",
            "messages",
            "<updateAmountSub><user><username>acme</username></user><userDetails><username>branch1</username><amount>200</amount></userDetails></updateAmountSub>",
            """{ "updateAmountSub": { "user": { "username": "acme" }, "userDetails": { "username": "branch1", "amount": "200" } } }"""),
        new(
            "getBlanceSubs",
            "all",
            "<getBlanceSubs><user><username>acme</username></user></getBlanceSubs>",
            """{ "getBlanceSubs": { "user": { "username": "acme" } } }"""),
        new("push_url", "dlr-feed", null, """{ "push_url": { "user": { "username": "acme" }, "type": "dlr", "url": "https://app.example/textme/x9f/dlr" } }"""),
    ];
}
