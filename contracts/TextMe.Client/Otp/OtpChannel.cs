namespace TextMe;

/// <summary>How a code was sent.</summary>
public enum OtpChannel
{
    /// <summary>As a text, the default.</summary>
    [WireName("sms")]
    Sms,

    /// <summary>By WhatsApp.</summary>
    [WireName("whatsapp")]
    WhatsApp,
}
