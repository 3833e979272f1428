namespace TextMe;

/// <summary>A documented row status.</summary>
internal sealed record DeliveryStatusText(DeliveryBucket Bucket, string Hebrew, string English)
{
    private static readonly DeliveryStatusText s_unconfirmed = new(DeliveryBucket.Unconfirmed, "נשלח - ללא אישור מסירה", "sent, no confirmation");
    private static readonly DeliveryStatusText s_timeout = new(DeliveryBucket.Unconfirmed, "Timeout", "no confirmation in the carrier's time");
    private static readonly DeliveryStatusText s_delivered = new(DeliveryBucket.Delivered, "הגיע ליעד", "delivered");
    private static readonly DeliveryStatusText s_failed = new(DeliveryBucket.Failed, "נכשל", "failed");
    private static readonly DeliveryStatusText s_network = new(DeliveryBucket.Failed, "נכשל סלולר", "failed at the mobile network");
    private static readonly DeliveryStatusText s_noBalance = new(DeliveryBucket.Failed, "אין יתרה", "no balance");
    private static readonly DeliveryStatusText s_stored =
        new(DeliveryBucket.Failed, "נכשל סלולר - עבר תהליך של store&forward", "failed after store and forward");

    private static readonly DeliveryStatusText s_kosher = new(DeliveryBucket.Failed, "מספר כשר", "kosher number, takes no texts");
    private static readonly DeliveryStatusText s_hour = new(DeliveryBucket.Blocked, "אין הרשאת שעת שליחה", "not allowed at this hour");
    private static readonly DeliveryStatusText s_advertising = new(DeliveryBucket.Blocked, "חסום להודעות פירסומיות", "blocked for advertising");
    private static readonly DeliveryStatusText s_illegal = new(DeliveryBucket.Failed, "הודעה לא חוקית", "illegal message");
    private static readonly DeliveryStatusText s_notDelivered = new(DeliveryBucket.Failed, "לא הגיע ליעד", "not delivered");
    private static readonly DeliveryStatusText s_expired = new(DeliveryBucket.Failed, "פג תוקף", "expired");
    private static readonly DeliveryStatusText s_deleted = new(DeliveryBucket.Failed, "נמחק", "deleted");
    private static readonly DeliveryStatusText s_rejected = new(DeliveryBucket.Failed, "נדחה", "rejected");
    private static readonly DeliveryStatusText s_onRequest = new(DeliveryBucket.Blocked, "נחסם לפי בקשה", "blocked on request");
    private static readonly DeliveryStatusText s_outside =
        new(DeliveryBucket.Failed, "מנוי נמצא מחוץ לכיסוי רשת מקומית", "outside of the local network's cover");

    private static readonly DeliveryStatusText s_noPermission = new(DeliveryBucket.Failed, "אין הרשאה", "no permission");
    private static readonly DeliveryStatusText s_unknown = new(DeliveryBucket.Failed, "שגיאה לא ידועה", "unknown error");

    /// <summary>The text of a code; <see langword="null"/> where no table has it.</summary>
    public static DeliveryStatusText? Find(int code) => code switch
    {
        -1 => s_unconfirmed,
        0 or 102 => s_delivered,
        1 or 3 or 5 or 6 => s_failed,
        2 => s_timeout,
        4 => s_network,
        7 => s_noBalance,
        14 => s_stored,
        15 => s_kosher,
        16 => s_hour,
        17 => s_advertising,
        18 => s_illegal,
        101 or 105 or 106 or 107 or (>= 109 and <= 132) => s_notDelivered,
        103 => s_expired,
        104 => s_deleted,
        108 => s_rejected,
        201 => s_onRequest,
        747 => s_outside,
        998 => s_noPermission,
        999 => s_unknown,
        _ => null,
    };
}
