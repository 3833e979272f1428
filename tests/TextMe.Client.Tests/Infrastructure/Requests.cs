using System;
using System.Threading.Tasks;

namespace TextMe.Client.Tests;

/// <summary>What many tests ask.</summary>
internal static class Requests
{
    public static ApiTokenRequest For(string username, TokenAction action) => For(username, username, action);

    public static ApiTokenRequest For(string adminUsername, string username, TokenAction action) =>
        new() { AdminUsername = adminUsername, Username = username, Action = action };

    /// <summary>Runs away from the test's thread, so that a loop that does not end fails the test and not the build.</summary>
    public static Task<T> InTimeAsync<T>(Func<Task<T>> action) => Task.Run(action).WaitAsync(TimeSpan.FromSeconds(60));
}
