namespace TextMe.Tests.JsonReading;

/// <summary>Documents with every kind of thing in them, to mutate and to cut.</summary>
internal static class SampleDocuments
{
    public static readonly string[] All =
    [
        """{"status":0,"message":"OK","expiration_date":"08/02/2027 15:06:01"}""",
        """{"status":"0","message":"שלום, זוהי הודעת בדיקה למנויים: ההזמנה נשלחה","transactions":[{"external_id":"ext1","number":"0501234567","status":102},{"external_id":"ext2","number":"0507654321","status":-1}]}""",
        """
        {
          "getApiToken" : {
            "user" : { "username" : "admin" } ,
            "list" : [ 1 , 2.5 , -3e10 , 0.1E-7 , true , false , null , [ ] , { } , "" ]
          }
        }
        """,
        """{"destinations":{"phone":[{"$":{"id":"a"},"_":"0501111111"},"0502222222",{"_":3}]},"text":"tab\tquote\"slash\/back\\\\ \u05d0\u05D1 \uD83D\uDE00 end of a long text that fills blocks"}""",
        """{"deep":[[[[{"a":{"b":{"c":[[],{},[{}],[[1]],"😀😀😀😀😀😀 €uro"]}}}]]]],"\u0073tatus":7,"n":1234567890123456789012345678901234567890}""",
        "[0,-0,1,10,-10,2147483647,-2147483648,2147483648,9223372036854775807,-9223372036854775808,1.0,1e1,\"1\"]",
        "\"only a text\"",
        "  -12.5e+3  ",
    ];
}
