namespace TextMe;

/// <summary>What a <see cref="DeliveryStatus"/> comes down to.</summary>
public enum DeliveryBucket
{
    /// <summary>The status is in no documented table.</summary>
    Unknown,

    /// <summary>It arrived.</summary>
    Delivered,

    /// <summary>It was sent; whether it arrived is not confirmed.</summary>
    Unconfirmed,

    /// <summary>It was held back on purpose.</summary>
    Blocked,

    /// <summary>It did not arrive.</summary>
    Failed,
}
