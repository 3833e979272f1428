namespace TextMe.Xml;

/// <summary>Where the parts of an attribute stand, while its start tag is checked.</summary>
internal struct XmlAttributeName
{
    /// <summary>Index of the name.</summary>
    public int Start;

    /// <summary>Length of the name with its prefix.</summary>
    public int Length;

    /// <summary>Length of the prefix with its colon, or 0.</summary>
    public int PrefixLength;

    /// <summary>Index of the value.</summary>
    public int ValueStart;

    /// <summary>Length of the value as it stands.</summary>
    public int ValueLength;

    /// <summary>The declaration of the prefix; see <see cref="XmlNamespaces.Find"/>.</summary>
    public int Namespace;

    /// <summary>The next attribute of the same hash bucket, plus 1.</summary>
    public int Next;
}
