namespace TextMe.Xml;

/// <summary>What <see cref="Utf8XmlReader.Read"/> stands on.</summary>
public enum XmlTokenType
{
    /// <summary>Nothing has been read yet, or the document is at its end.</summary>
    None,

    /// <summary>A start tag, <c>&lt;a&gt;</c> or <c>&lt;a/&gt;</c>; its attributes can be read.</summary>
    StartElement,

    /// <summary>An end tag; also reported behind <c>&lt;a/&gt;</c>.</summary>
    EndElement,

    /// <summary>Character data between two tags, comments, instructions or CDATA sections. White space inside an element is text, too.</summary>
    Text,

    /// <summary>A CDATA section.</summary>
    CData,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A processing instruction; the XML declaration is none.</summary>
    ProcessingInstruction,
}
