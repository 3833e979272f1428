using System;
using System.Threading.Tasks;
using TextMe;

namespace Quickstart;

/// <content>Failures, as a user meets them: typed, saying what to do, and never holding a token.</content>
internal sealed partial class Tour
{
    private async Task ShowBadRequestAsync()
    {
        Begin("A bad request is stopped before it is sent");
        int calls = _recorder.Exchanges.Count;
        try
        {
            await _xml.GetApiTokenAsync(RequestFor(TokenAction.New) with { Username = "" });
            Expect(false, "The empty username is refused.");
        }
        catch (RequestValidationException e)
        {
            PrintException(e);
            Expect(_recorder.Exchanges.Count == calls, "Nothing went over the wire.");
        }
    }

    private async Task ShowCredentialsErrorAsync()
    {
        Begin("A refusal is a typed exception: a token of another account");
        int calls = _recorder.Exchanges.Count;
        try
        {
            await _json.GetApiTokenAsync(RequestFor(TokenAction.Current) with
            {
                AdminUsername = DemoAccounts.OtherUsername,
                Username = DemoAccounts.OtherUsername,
            });
            Expect(false, "The token of another account is refused.");
        }
        catch (CredentialsException e)
        {
            PrintExchanges(calls);
            PrintException(e);
            Expect(e.Status == ApiStatus.TokenMismatch && !e.IsTransient, "HTTP says 200 all the same: the status in the body counts.");
        }
    }

    private async Task ShowSixthTokenAsync()
    {
        Begin("The sixth token is refused");
        int calls = _recorder.Exchanges.Count;
        try
        {
            await _xml.GetApiTokenAsync(RequestFor(TokenAction.New));
            Expect(false, "The sixth token is refused.");
        }
        catch (ApiException e)
        {
            PrintExchanges(calls);
            PrintException(e);
            Expect(e.Status == ApiStatus.NotPermitted, "The five before it go on working. (The real service's status for this is not documented.)");
        }
    }

    private static void PrintException(Exception exception)
    {
        Screen.Line($" !  {exception.GetType().Name}");
        Screen.Line($"    {exception.Message}");
    }
}
