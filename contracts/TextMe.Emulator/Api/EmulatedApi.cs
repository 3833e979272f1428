using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Emulator;

/// <summary>The service side of <see cref="ITextMeApi"/> for the calls of one caller.</summary>
/// <remarks>
/// <para>Every call is checked first and carried out afterwards, under one lock, so that calls at one time cannot pass a bound together, and a call
/// to <c>/api/test</c> (D) is the same without its second half.</para>
/// <para>Refusals before an operation's own, in the order in which they are looked for: 3 no valid token, 10 an expired one, 11 one of another
/// username, 503 a username that is none of a reseller's sub-accounts (D; that who is no reseller gets 11 is I). What the endpoint refuses by the
/// contract alone, such as 1, 2, 9, 502 and 997, comes before the token is looked at; that order is inferred, too.</para>
/// </remarks>
/// <param name="state">What the service knows.</param>
/// <param name="token">The token that the caller sends.</param>
/// <param name="isTest">Whether nothing is carried out.</param>
internal sealed partial class EmulatedApi(ServiceState state, string? token, bool isTest) : ITextMeApi
{
    private static Reply Done(string message) => new() { Message = message };

    /// <summary>Answers a call for the account that it names.</summary>
    private Task<T> AnswerAsync<TRequest, T>(TRequest request, Func<TRequest, Account, T> answer, CancellationToken cancellationToken)
        where TRequest : AccountRequest
    {
        ArgumentNullException.ThrowIfNull(request);
        return AnswerAsync(() => answer(request, FindAccount(request.Username)), cancellationToken);
    }

    private Task<T> AnswerAsync<T>(Func<T> answer, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellationToken);
        }

        try
        {
            lock (state.Gate)
            {
                return Task.FromResult(answer());
            }
        }
        catch (ApiException e)
        {
            return Task.FromException<T>(e);
        }
    }

    /// <summary>Carries out what a call changes, unless it is a test. Nothing may be refused from here on.</summary>
    private void Commit(Action change)
    {
        if (!isTest)
        {
            change();
        }
    }

    /// <summary>The account that the caller's token was issued for.</summary>
    private Account Authenticate()
    {
        StoredToken stored = (token is null ? null : state.FindToken(token)) ?? throw Refusal.BadCredentials();
        return stored.IsActive(state.Now) ? stored.Owner : throw Refusal.TokenExpired();
    }

    /// <summary>The account that a call is for: the caller's own or a sub-account.</summary>
    private Account FindAccount(string username)
    {
        Account caller = Authenticate();
        return state.FindAccount(username) is { } account && caller.ActsFor(account)
            ? account
            : throw (caller.IsReseller ? Refusal.UnknownUsername() : Refusal.TokenMismatch());
    }
}
