namespace TextMe.Xml;

/// <summary>What the XML declaration may say about a document that is now UTF-8.</summary>
internal enum XmlSourceEncoding
{
    /// <summary>The bytes are as they came: the declaration says UTF-8, US-ASCII or nothing.</summary>
    Utf8,

    /// <summary>The bytes were UTF-16 with a byte order mark: the declaration says UTF-16 or nothing.</summary>
    Utf16,
}
