namespace TextMe;

/// <summary>What a status of a reply means for the caller.</summary>
public enum StatusClass
{
    /// <summary>Everything was done.</summary>
    Success,

    /// <summary>A part was done: a result that is neither a success nor an error.</summary>
    Partial,

    /// <summary>The request is refused, and will be each time: the class of every status that the contract gives no other.</summary>
    Rejected,

    /// <summary>The credentials are not accepted.</summary>
    Credentials,

    /// <summary>A quota or the credit is used up.</summary>
    Quota,

    /// <summary>Nothing was done, for a reason that may go away by itself.</summary>
    Transient,

    /// <summary>The service itself does not know what became of the request.</summary>
    Unknown,
}
