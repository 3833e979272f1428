using System;
using System.Net.Http;
using System.Threading.Tasks;
using TextMe;

namespace Quickstart;

/// <summary>What is shown, call by call. Each step says what is expected of it; one that differs makes the program fail.</summary>
internal sealed partial class Tour : IDisposable
{
    private readonly Target _target;
    private readonly WireRecorder _recorder;
    private readonly HttpClient _http;
    private readonly ITextMeApi _xml;
    private readonly ITextMeApi _json;
    private int _steps;
    private bool _isAsTold = true;

    public Tour(Target target)
    {
        _target = target;
        _recorder = new WireRecorder(HttpWireTransport.CreateHandler(), target.Token);
        _http = new HttpClient(_recorder);
        _xml = ITextMeApi.Create(new HttpWireTransport(_http, OptionsFor(target, WireFormat.Xml)));
        _json = ITextMeApi.Create(new HttpWireTransport(_http, OptionsFor(target, WireFormat.Json)));
    }

    public static HttpWireTransportOptions OptionsFor(Target target, WireFormat format) => new()
    {
        BaseAddress = target.BaseAddress,
        Format = format,
        TokenProvider = new FixedTokenProvider(target.Token),
        Timeout = TimeSpan.FromSeconds(30),
        AllowHttpOnLoopback = true,
    };

    public async Task<bool> RunOnEmbeddedServiceAsync()
    {
        ApiToken current = await CallAsync("XML: read the current token", _xml, TokenAction.Current);
        Expect(current.Token == _target.Token, "It is the token made last: the one used here.");

        ApiToken fromXml = await CallAsync("XML: mint one", _xml, TokenAction.New);
        Expect(fromXml.Token != current.Token, "It is another token. The old one works on, side by side with it.");

        current = await CallAsync("JSON: read the current token", _json, TokenAction.Current);
        Expect(current == fromXml, "It is the one minted in XML: one contract, two formats.");

        ApiToken fromJson = await CallAsync("JSON: mint one", _json, TokenAction.New);
        Expect(fromJson.Token != fromXml.Token, "It is another token again, the fifth of the account.");

        await ShowBadRequestAsync();
        await ShowCredentialsErrorAsync();
        await ShowSixthTokenAsync();
        return End();
    }

    public async Task<bool> RunOnRealServiceAsync(bool mints)
    {
        ApiToken current = await CallAsync("XML: read the current token", _xml, TokenAction.Current);
        ApiToken newest = mints ? await CallAsync("XML: mint one", _xml, TokenAction.New) : current;
        current = await CallAsync("JSON: read the current token", _json, TokenAction.Current);
        Expect(current == newest, "XML and JSON tell of the same token.");
        await ShowBadRequestAsync();
        return End();
    }

    public void Dispose() => _http.Dispose();

    private ApiTokenRequest RequestFor(TokenAction action) => new()
    {
        AdminUsername = _target.Username,
        Username = _target.Username,
        Action = action,
    };

    private async Task<ApiToken> CallAsync(string title, ITextMeApi api, TokenAction action)
    {
        Begin(title);
        int calls = _recorder.Exchanges.Count;
        try
        {
            ApiToken token = await api.GetApiTokenAsync(RequestFor(action));
            PrintExchanges(calls);
            Screen.Result("Token", $"*** ({token.Token.Length} characters)");
            if (token.ExpiresAt?.Instant is { } expiresAt)
            {
                Screen.Result("ExpiresAt", $"{expiresAt:yyyy-MM-dd HH:mm:ss zzz}, in {Math.Round((expiresAt - DateTimeOffset.UtcNow).TotalDays)} days");
            }

            return token;
        }
        catch (TextMeException)
        {
            PrintExchanges(calls);
            throw;
        }
    }

    private void Begin(string title) => Screen.Heading($"{++_steps}. {title}");

    private void PrintExchanges(int from)
    {
        for (int i = from; i < _recorder.Exchanges.Count; i++)
        {
            Screen.Message("-->", _recorder.Exchanges[i].Request);
            Screen.Message("<--", _recorder.Exchanges[i].Reply);
        }
    }

    private void Expect(bool isAsTold, string text)
    {
        _isAsTold &= isAsTold;
        Screen.Line(isAsTold ? $"    {text}" : $"    NOT AS TOLD: {text}");
    }

    private bool End()
    {
        Screen.Blank();
        Screen.Line(_isAsTold ? $"Everything went as told: {_recorder.Exchanges.Count} calls." : "Not everything went as told; see above.");
        return _isAsTold;
    }
}
