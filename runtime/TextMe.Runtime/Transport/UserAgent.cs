using System;
using System.Reflection;

namespace TextMe;

/// <summary>The value of the <c>User-Agent</c> header.</summary>
internal static class UserAgent
{
    private static readonly string s_product = "TextMe.Generated/" + VersionOf(typeof(UserAgent).Assembly);

    /// <summary>This library and its version, and then the application.</summary>
    public static string For(string? application) => string.IsNullOrEmpty(application) ? s_product : s_product + " " + application;

    /// <summary>Whether a text can stand in the header: visible ASCII, and spaces inside, as in <c>Shop/2.1 (test)</c>; at most 200 characters.</summary>
    public static bool IsSuffix(string application)
    {
        foreach (char c in application)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return application.Length <= 200 && application.Trim().Length == application.Length;
    }

    private static string VersionOf(Assembly assembly) => (assembly.GetName().Version ?? new Version(0, 0, 0)).ToString(3);
}
