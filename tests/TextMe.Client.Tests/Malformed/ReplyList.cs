using System;
using System.Collections.Generic;
using System.Linq;

namespace TextMe.Client.Tests.Malformed;

/// <summary>A list of a reply, of whose shape the sheet is not sure (§16.15 to 24), and the shapes in which a service may write it.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Name">The name of the list.</param>
/// <param name="Item">The name of its items.</param>
/// <param name="Json">Two items in JSON.</param>
/// <param name="Xml">What the two hold in XML.</param>
internal sealed record ReplyList(string Operation, string Name, string Item, string[] Json, string[] Xml)
{
    // How many items, and the shape: @1 and @2 stand for them.
    private static readonly (int Items, string Shape)[] s_json =
    [
        (2, """ "LIST":[@1,@2] """), (2, """ "LIST":{"ITEM":[@1,@2]} """), (2, """ "LIST":{"0":@1,"3":@2} """), (2, """ "LIST":{"ITEM":{"0":@1,"3":@2}} """),
        (2, """ "LIST":{"row1":@1,"row2":@2} """), (2, """ "LIST":[[@1],[@2]] """), (2, """ "LIST":[null,@1,"",[],@2] """), (2, """ "LIST":{"$":{"count":"2"},"ITEM":[@1,@2]} """),
        (2, """ "ITEM":[@1,@2] """),
        (1, """ "LIST":[@1] """), (1, """ "LIST":@1 """), (1, """ "LIST":{"ITEM":@1} """), (1, """ "LIST":{"ITEM":[@1]} """), (1, """ "LIST":{"0":@1} """), (1, """ "ITEM":@1 """),
        (0, """ "LIST":[] """), (0, """ "LIST":{} """), (0, """ "LIST":"" """), (0, """ "LIST":null """), (0, """ "LIST":false """), (0, """ "LIST":[[]] """), (0, """ "LIST":[null] """),
        (0, """ "LIST":{"ITEM":[]} """), (0, """ "LIST":{"ITEM":""} """), (0, """ "LIST":{"ITEM":null} """), (0, """ "LIST":{"ITEM":{}} """), (0, """ "LIST":{"0":[]} """),
    ];

    private static readonly (int Items, string Shape)[] s_xml =
    [
        (2, "<LIST><ITEM>@1</ITEM><ITEM>@2</ITEM></LIST>"), (2, "<LIST><row>@1</row><row>@2</row></LIST>"), (2, "<LIST><item0>@1</item0><item1>@2</item1></LIST>"),
        (2, "<LIST>@1</LIST><LIST>@2</LIST>"), (2, "<LIST><ITEM>@1</ITEM></LIST><LIST><ITEM>@2</ITEM></LIST>"), (2, "<ITEM>@1</ITEM><ITEM>@2</ITEM>"),
        (2, "<LIST><!-- two -->\n <ITEM id='1'>@1</ITEM>\n <?p?><ITEM/><ITEM >@2</ITEM>\n</LIST>"), (2, "<LIST count=\"2\" type='a > b'>\n<ITEM>@1</ITEM><ITEM>@2</ITEM></LIST>"),
        (1, "<LIST><ITEM>@1</ITEM></LIST>"), (1, "<LIST><row a='b'>@1</row></LIST>"), (1, "<LIST>@1</LIST>"), (1, "<ITEM>@1</ITEM>"),
        (0, ""), (0, "<LIST/>"), (0, "<LIST></LIST>"), (0, "<LIST><!-- none --></LIST>"), (0, "<LIST count=\"0\"/>"), (0, "<LIST><ITEM/></LIST>"),
        (0, "<LIST><ITEM></ITEM></LIST>"),
    ];

    private static readonly (int Items, string Shape)[] s_textsInJson =
    [
        (2, """ "LIST":[{"PHONE":@1},{"PHONE":@2}] """), (2, """ "LIST":{"PHONE":[@1,@2]} """), (2, """ "LIST":[{"a":{"b":@1}},@2] """), (2, """ "LIST":[{"_":@1},{"$":{"id":"1"},"_":@2}] """),
    ];

    private static readonly (int Items, string Shape)[] s_textsInXml =
    [
        (2, "<LIST><PHONE>@1</PHONE><phone>@2</phone></LIST>"), (2, "<LIST><a><PHONE>@1</PHONE></a><a><PHONE>@2</PHONE></a></LIST>"),
        (2, "<LIST>\n<ITEM><![CDATA[@1]]></ITEM><ITEM>@2<!-- c --></ITEM></LIST>"), (1, "<LIST><![CDATA[@1]]></LIST>"),
    ];

    /// <summary>Every list of every reply but that of <c>getCLbyID</c>, which stands in an object: <see cref="OddReplies"/>.</summary>
    public static IReadOnlyList<ReplyList> All { get; } =
    [
        Of("dlr", "transactions", "transaction", "external_id", "a", "status", "102"),
        Of("dlrByDate", "transactions", "transaction", "external_id", "a", "status", "102"),
        Of("incoming", "transactions", "transaction", "phone", "0501112222", "message", "STOP"),
        Of("blacklist", "blacklists", "blacklist", "phone", "0501112222", "date", "05/03/27 14:40"),
        Of("getCL", "contact_lists", "contact_list", "id", "30001", "name", "VIP"),
        Of("get_birthday_campaigns", "birthday_campaigns", "birthday_campaign", "id", "55", "message", "Happy birthday!"),
        Of("getBlanceSubs", "balances", "balance", "username", "branch1", "amount", "500"),
        Texts("getVerifiedPhones", "verified_phones", "phone", "0501112222", "AcmeShop"),
        Texts("newCL", "cl_id", "cl_ids", "30001", "30002"),
        Texts("removeCL", "errors", "error", "The list 1 is in use", "The list 2 is in use"),
        Texts("addNumCL", "errors", "error", "The phone 05X is not valid", "The phone 05Y is not valid"),
        Texts("rmNumCL", "errors", "error", "The phone 05X is not valid", "The phone 05Y is not valid"),
        Texts("verify_phone", "errors", "error", "The phone 05X is not valid", "The phone 05Y is not valid"),
    ];

    private bool IsOfTexts => Json[0][0] == '"';

    /// <summary>The documents with so many of the items, the first as the sheet has it.</summary>
    public IEnumerable<string> Documents(WireFormat format, int items)
    {
        IEnumerable<(int Items, string Shape)> shapes = format == WireFormat.Json ? [.. s_json, .. IsOfTexts ? s_textsInJson : []] : [.. s_xml, .. IsOfTexts ? s_textsInXml : []];
        return shapes.Where(shape => shape.Items == items).Select(shape => Document(format, shape.Shape));
    }

    private string Document(WireFormat format, string shape)
    {
        string[] rows = format == WireFormat.Json ? Json : Xml;
        string list = shape.Replace("LIST", Name, StringComparison.Ordinal).Replace("ITEM", Item, StringComparison.Ordinal)
            .Replace("@1", rows[0], StringComparison.Ordinal).Replace("@2", rows[1], StringComparison.Ordinal);
        return format == WireFormat.Json ? "{\"status\":0,\"message\":\"m\"," + list + "}" : $"<{Operation}><status>0</status><message>m</message>{list}</{Operation}>";
    }

    private static ReplyList Texts(string operation, string name, string item, string one, string two) => new(operation, name, item, [$"\"{one}\"", $"\"{two}\""], [one, two]);

    // The second item starts with what the type does not know.
    private static ReplyList Of(string operation, string name, string item, string key, string keyText, string other, string otherText) => new(
        operation,
        name,
        item,
        [$"{{\"{key}\":\"{keyText}\",\"{other}\":\"{otherText}\"}}", $"{{\"x\":1,\"{other}\":\"{otherText}\"}}"],
        [$"<{key}>{keyText}</{key}><{other}>{otherText}</{other}>", $"<x>1</x><{other}>{otherText}</{other}>"]);
}
