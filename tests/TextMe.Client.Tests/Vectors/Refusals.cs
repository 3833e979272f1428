using System.Collections.Generic;

namespace TextMe.Client.Tests.Vectors;

/// <summary>What a status says, and what class it is of: the table of the sheet, §6 and §9, in our words where the vendor's are not known.</summary>
internal static class Refusals
{
    private static readonly Dictionary<int, (StatusClass Class, string Message)> s_all = new()
    {
        [3] = (StatusClass.Credentials, "Username or password is incorrect and API token is invalid"),
        [4] = (StatusClass.Quota, "Not enough credit"),
        [5] = (StatusClass.Transient, "No permission to send SMS at this time"),
        [6] = (StatusClass.Transient, "Process failure"),
        [7] = (StatusClass.Rejected, "cannot send in this format, use bulk for a group"),
        [8] = (StatusClass.Rejected, "All numbers are on a blocked list"),
        [9] = (StatusClass.Rejected, "at least one destination too short or too long"),
        [12] = (StatusClass.Quota, "Not enough money"),
        [503] = (StatusClass.Rejected, "username not exist in your account"),
        [510] = (StatusClass.Rejected, "invalid verify_phone request: no phones to verify"),
        [511] = (StatusClass.Rejected, "you have not permission for this function"),
        [515] = (StatusClass.Rejected, "Unverified source"),
        [517] = (StatusClass.Rejected, "push URL already exists"),
        [715] = (StatusClass.Rejected, "All numbers have been temporarily blocked"),
        [933] = (StatusClass.Rejected, "phone or reason not valid"),
        [955] = (StatusClass.Rejected, "campaign already cancelled"),
        [966] = (StatusClass.Rejected, "campaign already sent"),
        [970] = (StatusClass.Rejected, "campaign not cancelled, contact support"),
        [977] = (StatusClass.Rejected, "campaign not yours or does not exist"),
        [980] = (StatusClass.Rejected, "invalid link"),
        [981] = (StatusClass.Rejected, "error creating the link hash"),
        [987] = (StatusClass.Rejected, "dynamic fields need exactly one contact list and no phone"),
        [988] = (StatusClass.Rejected, "contact list does not exist"),
        [990] = (StatusClass.Rejected, "amount must be below your credit"),
        [994] = (StatusClass.Rejected, "username already exists"),
        [997] = (StatusClass.Rejected, "Not a valid command sent"),
        [998] = (StatusClass.Unknown, "Unknown error in request"),
        [999] = (StatusClass.Unknown, "Contact support"),
    };

    public static (StatusClass Class, string Message) Of(string operation, int status) =>
        (operation, status) == ("validate_otp", 12) ? (StatusClass.Rejected, "Unverified code") : s_all[status];
}
