namespace TextMe.Serialization.Streaming;

/// <summary>What an object or array is to the rows.</summary>
internal enum JsonRole
{
    /// <summary>Nothing: it is passed over.</summary>
    Unknown,

    /// <summary>An object on the path.</summary>
    Way,

    /// <summary>The array of the rows.</summary>
    List,
}
