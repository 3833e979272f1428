using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>The two calls of a rotation. One at a time: the token of the call under way is what the transport is given.</summary>
internal sealed class TokenCalls : ITokenProvider
{
    // Reading may be attempted again by the transport, minting never.
    private static readonly WireOperation<ApiTokenRequest, TokenReply> s_current = Declare(OperationSafety.ReadOnly);
    private static readonly WireOperation<ApiTokenRequest, TokenReply> s_new = Declare(OperationSafety.Unsafe);

    private readonly IWireTransport _transport;
    private readonly string _username;
    private string _token = "";

    public TokenCalls(Func<ITokenProvider, IWireTransport> connect, string username)
    {
        _username = username;
        _transport = connect(this);
    }

    public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) => new(_token);

    public Task<ApiResult<TokenReply>> ReadCurrentAsync(string token, CancellationToken cancellationToken) =>
        SendAsync(s_current, token, TokenAction.Current, cancellationToken);

    /// <summary>Mints one. It is not cancelled: nobody would know then what became of it.</summary>
    public Task<ApiResult<TokenReply>> MintAsync(string token) => SendAsync(s_new, token, TokenAction.New, CancellationToken.None);

    private static WireOperation<ApiTokenRequest, TokenReply> Declare(OperationSafety safety) => new("getApiToken")
    {
        Path = "/api",
        Safety = safety,
        CredentialsStatuses = [ApiStatus.BadCredentials, ApiStatus.TokenExpired, ApiStatus.TokenMismatch],
        TransientStatuses = [ApiStatus.ProcessFailure],
        UnknownStatuses = [ApiStatus.UnknownError, ApiStatus.ContactSupport],
        ReplyHasMessage = true,
    };

    private async Task<ApiResult<TokenReply>> SendAsync(
        WireOperation<ApiTokenRequest, TokenReply> operation, string token, TokenAction action, CancellationToken cancellationToken)
    {
        _token = token;
        var request = new ApiTokenRequest { AdminUsername = _username, Username = _username, Action = action };
        return await _transport.SendAsync(operation, request, cancellationToken).ConfigureAwait(false);
    }
}
