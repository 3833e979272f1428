using System;
using System.IO;
using System.Runtime.Serialization;
using System.Text;
using System.Xml;
using System.Xml.Serialization;

namespace TextMe.Benchmarks.Peers;

/// <summary>The framework's XML serializers, set up as their users do it right: one serializer for a type, UTF-8 bytes, no extra namespaces.</summary>
internal static class XmlPeers
{
    public static readonly XmlWriterSettings WriterSettings = new() { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true };

    public static readonly XmlReaderSettings ReaderSettings = new() { IgnoreWhitespace = true, IgnoreComments = true, DtdProcessing = DtdProcessing.Prohibit };

    private static readonly XmlSerializerNamespaces s_none = new([XmlQualifiedName.Empty]);

    /// <summary>As we write it: the framework's own has the encoding's name in lower case, and the results are compared.</summary>
    private static ReadOnlySpan<byte> Declaration => "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"u8;

    public static void Write(XmlSerializer serializer, MemoryStream output, object value)
    {
        using XmlWriter writer = CreateWriter(output);
        serializer.Serialize(writer, value, s_none);
    }

    public static void Write(DataContractSerializer serializer, MemoryStream output, object value)
    {
        output.SetLength(0);
        using XmlDictionaryWriter writer = XmlDictionaryWriter.CreateTextWriter(output, WriterSettings.Encoding, ownsStream: false);
        serializer.WriteObject(writer, value);
    }

    public static object Read(XmlSerializer serializer, byte[] utf8)
    {
        using XmlReader reader = XmlReader.Create(new MemoryStream(utf8), ReaderSettings);
        return serializer.Deserialize(reader)!;
    }

    public static object Read(DataContractSerializer serializer, byte[] utf8)
    {
        using XmlDictionaryReader reader = XmlDictionaryReader.CreateTextReader(utf8, XmlDictionaryReaderQuotas.Max);
        return serializer.ReadObject(reader)!;
    }

    public static XmlWriter CreateWriter(MemoryStream output)
    {
        output.SetLength(0);
        output.Write(Declaration);
        return XmlWriter.Create(output, WriterSettings);
    }

    public static string Text<T>(T value)
    {
        MemoryStream output = new();
        Write(new XmlSerializer(typeof(T)), output, value!);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
