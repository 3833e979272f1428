namespace TextMe;

/// <summary>The two projections of a wire type.</summary>
public enum WireFormat
{
    /// <summary>XML 1.0, UTF-8.</summary>
    Xml,

    /// <summary>JSON (RFC 8259), UTF-8.</summary>
    Json,
}
