using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>The two calls of a rotation. One at a time: the token of the call under way is what the transport is given.</summary>
internal sealed class TokenCalls : ITokenProvider
{
    // Reading may be attempted again by the transport, minting never.
    private static readonly WireOperation<ApiTokenRequest, ApiToken> s_current = Declare(OperationSafety.ReadOnly);
    private static readonly WireOperation<ApiTokenRequest, ApiToken> s_new = Declare(OperationSafety.Unsafe);

    private readonly IWireTransport _transport;
    private readonly string _username;
    private readonly TimeProvider _timeProvider;
    private string _token = "";

    public TokenCalls(Func<ITokenProvider, IWireTransport> connect, RotatingTokenOptions options)
    {
        _username = options.Username;
        _timeProvider = options.TimeProvider;
        _transport = connect(this) ?? throw new ArgumentException("There is no transport.", nameof(connect));
    }

    /// <summary>The most that a call may take, whatever the transport's own time is: a mint has to be over before its announcement is.</summary>
    public static TimeSpan Time { get; } = TimeSpan.FromMinutes(2);

    public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) => new(_token);

    public Task<ApiResult<ApiToken>> ReadCurrentAsync(string token, CancellationToken cancellationToken) =>
        SendAsync(s_current, token, TokenAction.Current, cancellationToken);

    /// <summary>Mints one. Only the time ends it: nobody would know then what became of it.</summary>
    public Task<ApiResult<ApiToken>> MintAsync(string token) => SendAsync(s_new, token, TokenAction.New, CancellationToken.None);

    private static WireOperation<ApiTokenRequest, ApiToken> Declare(OperationSafety safety) => new("getApiToken")
    {
        Path = "/api",
        Safety = safety,
        CredentialsStatuses = [ApiStatus.BadCredentials, ApiStatus.TokenExpired, ApiStatus.TokenMismatch],
        TransientStatuses = [ApiStatus.ProcessFailure],
        UnknownStatuses = [ApiStatus.UnknownError, ApiStatus.ContactSupport],
        ReplyHasMessage = true,
    };

    private async Task<ApiResult<ApiToken>> SendAsync(
        WireOperation<ApiTokenRequest, ApiToken> operation, string token, TokenAction action, CancellationToken cancellationToken)
    {
        _token = token;
        var request = new ApiTokenRequest { AdminUsername = _username, Username = _username, Action = action };
        using var time = new CancellationTokenSource(Time, _timeProvider);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellationToken);
        ApiResult<ApiToken> result;
        try
        {
            // Also where the transport does not look at the token that ends it.
            result = await _transport.SendAsync(operation, request, end.Token).AsTask().WaitAsync(end.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new OutcomeUnknownException(operation.Name, "no reply came in time.", new TimeoutException("The time was up.", e));
        }

        return !result.IsSuccess || StoredApiToken.CanBeSent(result.GetValueOrThrow().Token)
            ? result
            : throw new UnexpectedResponseException(operation.Name, "what it has for a token is too long for one, or has other characters than visible ASCII.");
    }
}
