using System.Collections.Generic;

namespace TextMe.Tests.Streaming;

/// <summary>Documents with three rows each, in which much looks like a row that is none.</summary>
internal static class Documents
{
    public static IEnumerable<(WireFormat Format, string Text)> All
    {
        get
        {
            foreach (string text in Xml)
            {
                yield return (WireFormat.Xml, text);
            }

            foreach (string text in Json)
            {
                yield return (WireFormat.Json, text);
            }
        }
    }

    public static readonly string[] Xml =
    [
        "<ledger><entries><entry><id>1</id></entry><entry kind=\"a\"><id>2</id><text>שלום</text></entry><entry><id>3</id></entry></entries></ledger>",
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <!-- <entries><entry> ' " -->
        <?go <entry> ?>
        <ledger a="/>" b='"<x'>
        </ledger>
        """.Replace("<x", "&lt;x", System.StringComparison.Ordinal).Replace("</ledger>", Body + "</ledger>\n<!-- </ledger> -->\n<?end?>\n", System.StringComparison.Ordinal),
        """
        <p:ledger xmlns:p="urn:p" xmlns:q='urn:q&amp;'><q:entries><q:entry><q:id>9</q:id></q:entry></q:entries>
        <d xmlns="urn:d"><entries><entry><id>9</id></entry></entries><e xmlns=""><entry/></e></d>
        <entries xmlns:r="urn:r" r:a="1" q:b="2"><q:entry/><p:entry><entry><id>9</id></entry></p:entry><entry xmlns:s="urn:s"><id>1</id><s:x s:y="1"/></entry
        ><x xmlns="urn:x"><entry/></x><entry q:kind="no" kind="yes"><id>2</id></entry><entry xmlns=""><id>3</id></entry></entries></p:ledger>
        """.Replace("p:ledger", "ledger", System.StringComparison.Ordinal).Replace("\r", "", System.StringComparison.Ordinal),
    ];

    public static readonly string[] Json =
    [
        "{\"entries\":[{\"id\":1},{\"$\":{\"kind\":\"a\"},\"id\":2,\"text\":\"שלום\"},{\"id\":3}]}",
        """
        { "before" : { "entries" : [ { "id" : 9 } , [ [ ] , { } ] ] , "a" : "}]\"{[\\" } , "n" : -1.5e+3 , "t" : [ true , false , null ] ,
          "entries" : [ { "id" : 1 , "text" : "{[\"entries\":[\\\"" , "x" : { "entries" : [ { } ] , "y" : [ 1 , "]" ] } } ,
            { "entry" : { "id" : 9 , "entry" : { "id" : 8 } } , "id" : "2" } , { "id" : 3 , "\u0074ext" : "\ud83d\ude00 ש" } ] ,
          "after" : "\u0041" , "empty" : "" , "o" : {} , "zero" : 0 }
        """,
    ];

    private const string Body =
        """

          <before><entries><entry><id>9</id></entry></entries></before>
          text &lt;entry&gt; <![CDATA[<entries><entry>]]>
          <entries z=">">
            <!-- <entry><id>9</id></entry> -->
            <?entry <entry> ?>
            <other><entry><id>9</id></entry><![CDATA[</other>]]></other>
            <entry kind="&lt;/entry>"><id>1</id><text>a <!-- </entry> --> b <![CDATA[</text></entry>]]> &#x5d0;</text></entry>
            <entry kind='&quot;/>'><id> 2 </id><entry><id>9</id><entry><id>8</id></entry></entry></entry>
            <entry><?x </entry> ?><id>3</id><unknown a="1" b='2'><entry/></unknown></entry >
            <empty/>
          </entries>
          <after/>
        """;
}
