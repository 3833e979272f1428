using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace TextMe.Fuzz.Tests;

/// <summary>The documents that inputs are made of: the contract's vectors, our own of each wire type, and some in forms that only others write.</summary>
internal static class Corpus
{
    private static readonly string[] s_xml =
    [
        "<dlr><status>0</status><transactions><transaction><operaor>C</operaor><status>1</status><date/><x y='z'/></transaction></transactions></dlr>",
        "<getCLbyID><status>0</status><contact_list><id/><destinations><destination><phone>050</phone></destination></destinations></contact_list></getCLbyID>",
        "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\r\n<!-- a -->\n<message >\n  <size>small</size>\n  <unknown a='1'><b/>text<![CDATA[<c>]]></unknown>\n  <user><info><note><![CDATA[a]]>&amp;<!-- b -->b</note></info><username>x</username></user>\n</message>\n",
        "<p:envelope xmlns:p='urn:fuzz' xmlns:q='urn:other' xml:lang='he'><q:item>1</q:item><p:title>t</p:title><q:item> 2 </q:item><plain/></p:envelope>",
        "<envelope xmlns='urn:fuzz'><title>t</title><subtitle xmlns='urn:other'>s</subtitle><plain xmlns=''>p</plain></envelope>",
        "<send><user><username>u</username></user><size>small</size><phones><phone rank='1' id=\"a&#10;b\">050&lt;</phone><phone>1</phone></phones></send>",
        "<find><version><major>2</major></version><where><id>5</id><name>abc</name></where><day>sunday monday</day></find>",
        "<getApiToken><action>new</action><username>b</username><user><username>a</username></user></getApiToken>",
        "<response><status>998</status><message>m</message></response>",
        "<send><status>7</status><message>m</message><text>t</text><rows><row id='1'/></rows></send>",
        "<find><status>0</status><i>5</i><days>friday sunday</days></find>", "<find><status>3</status></find>",
        "<send><status>6</status><message/></send>",
        "<phones xmlns:i='http://www.w3.org/2001/XMLSchema-instance'><counts><long k='a'> 5 </long><long i:nil='1' k='&#98;'/></counts>\n<phone rank='1' name='c'>050</phone><phone name='' i:nil='true'/></phones>",
        "<BatchOfNode><Title><![CDATA[t]]></Title><Items><Node id='3'/><!-- n --><Node><name>n</name></Node></Items></BatchOfNode>",
        "<open id='1' x='&lt;' p:y='2' xml:lang='he' xmlns:p='urn:p'><p:a b='1' p:b='2'> t<![CDATA[<]]><!--c--><?p d?><c xmlns='urn:c'><d xmlns=''/></c></p:a><linq xmlns:q='urn:q'><q:r q:s=''>&#13;</q:r></linq><name>n</name><inner><a/></inner></open>",
        "<open id='1'><a/></open>",
        "<choices><number>1</number><word>w</word><inner><size>large</size></inner><rows><flag>1</flag><phone id='1'>2</phone></rows></choices>",
    ];

    private static readonly string[] s_json =
    [
        "{ \"size\" : \"small\" ,\r\n \"unknown\" : [ { \"a\" : [ ] , \"b\" : 1.5e+3 } , null , true ] , \"user\" : { \"info\" : { \"note\" : \"a\\u05D0\\ud83d\\ude00\" } , \"username\" : 5 } }",
        "{\"message\":1,\"user\":{\"username\":\"u\"},\"size\":{\"_\":\"small\"},\"phones\":{\"phone\":{\"$\":{\"id\":\"1\"},\"_\":\"050\"}},\"tag\":\"x\",\"codes\":\"5\",\"at\":{\"y\":\"2\",\"x\":1}}",
        "{\"send\":{\"user\":{\"username\":\"u\"},\"size\":\"small\",\"tag\":[\"a\",\"b\"],\"secret\":null}}",
        "{\"find\":{\"version\":{\"major\":\"2\"},\"where\":{\"id\":5,\"name\":\"abc\"},\"day\":\"sunday monday\"}}",
        "{\"find\":{\"where\":{\"name\":\"abc\",\"id\":\"-3\"},\"day\":\"none\",\"version\":{\"major\":2}}}",
        "{\"getApiToken\":{\"username\":\"b\",\"user\":{\"username\":\"a\"},\"action\":\"new\"}}", "{\"status\":998,\"message\":\"m\"}",
        "{\"status\":7,\"message\":\"m\",\"text\":\"t\",\"rows\":{\"row\":[{\"$\":{\"id\":1}}]}}",
        "{\"message\":null,\"i\":5,\"days\":\"friday sunday\",\"status\":\"0\"}", "{\"status\":3}",
        "{\"status\":4,\"message\":\"m\"}",
        "{\"status\":0,\"contact_list\":{\"id\":1,\"destinations\":{\"destination\":{\"phone\":\"050\",\"df1\":\"\"}}}}",
        "{ \"phone\" : { \"\\u0061\" : \"050\" , \"b\" : { \"_\" : 51 } , \"\" : null } , \"counts\" : { \"x\" : \"5\" } }",
        "{\"Items\":{\"name\":\"one\"},\"Title\":5,\"First\":null}",
        "{\"name\":\"n\",\"x\":null,\"$\":{\"id\":\"1\"},\"y\":[1.50,{\"a\":\"\\u05D0\\n\",\"b\":[[],{}]}],\"inner\":{\"z\":true,\"\":-0}}",
        "{\"One\":{\"word\":5},\"Many\":[{\"number\":\"7\"},{\"inner\":{\"Many\":{\"size\":\"small\"}}}],\"rows\":[{\"flag\":true},{\"phone\":\"1\"}]}",
    ];

    public static IReadOnlyList<byte[]> Of(WireFormat format)
    {
        string extension = format == WireFormat.Xml ? "*.xml" : "*.json";
        IEnumerable<byte[]> vectors = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "vectors"), extension, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes);
        return
        [
            .. vectors, .. (format == WireFormat.Xml ? s_xml : s_json).Select(Encoding.UTF8.GetBytes),
            .. Samples.Scalars.Select(v => WireSerializer.Serialize(v, format)),
            .. Samples.Messages.Select(v => WireSerializer.Serialize(v, format)), .. Samples.Nodes.Select(v => WireSerializer.Serialize(v, format)),
            .. Samples.PhoneBooks.Select(v => WireSerializer.Serialize(v, format)), .. Samples.Batches.Select(v => WireSerializer.Serialize(v, format)),
            .. Samples.Envelopes.Select(v => WireSerializer.Serialize(v, format)), .. Samples.Choices.Select(v => WireSerializer.Serialize(v, format)),
            WireSerializer.Serialize(new Point(-1, 2), format),
            WireSerializer.Serialize(Samples.TokenRequest, format), WireSerializer.Serialize(Samples.Token, format),
            WireSerializer.Serialize(Samples.SmsRequest, format), WireSerializer.Serialize(Samples.Reports, format),
            WireSerializer.Serialize(new Phone { Id = "\t<\"", Number = " 05 " }, format),
        ];
    }
}
