namespace TextMe.Emulator;

/// <summary>Messages of successes that more than one operation has. Made up where no page shows one.</summary>
internal static class Texts
{
    public const string Ok = "OK";

    /// <summary>Of reports (C).</summary>
    public const string ReportMade = "all is well!";

    /// <summary>Of sends (D19, C).</summary>
    public const string Accepted = "SMS will be sent";
}
