using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>
/// Sends a call once more where the service refused its token and the provider has another one. A call that is refused for its token was not processed,
/// so this is safe for every operation.
/// </summary>
/// <remarks>Safe for use by many calls at one time.</remarks>
public sealed class TokenRefusalTransport : IWireTransport
{
    private readonly IWireTransport _inner;
    private readonly ITokenProvider _tokens;

    /// <summary>Creates the transport.</summary>
    /// <param name="inner">Sends the calls, with the tokens of <paramref name="tokens"/>.</param>
    /// <param name="tokens">The provider.</param>
    public TokenRefusalTransport(IWireTransport inner, ITokenProvider tokens)
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(tokens);
        _inner = inner;
        _tokens = tokens;
    }

    /// <inheritdoc/>
    public async ValueTask<ApiResult<TReply>> SendAsync<TRequest, TReply>(
        WireOperation<TRequest, TReply> operation, TRequest request, CancellationToken cancellationToken = default)
        where TRequest : IWireContract<TRequest>
        where TReply : IWireContract<TReply>
    {
        // Asked before the inner transport asks: of two tokens the older one is then taken for the refused one, which costs a second call at most.
        string token = await BearerHeader.AskAsync(_tokens, operation, cancellationToken, cancellationToken).ConfigureAwait(false);
        ApiResult<TReply> result = await _inner.SendAsync(operation, request, cancellationToken).ConfigureAwait(false);
        return result.StatusClass == StatusClass.Credentials && await HasOtherAsync(token, cancellationToken).ConfigureAwait(false)
            ? await _inner.SendAsync(operation, request, cancellationToken).ConfigureAwait(false)
            : result;
    }

    private async ValueTask<bool> HasOtherAsync(string refused, CancellationToken cancellationToken)
    {
        try
        {
            return await _tokens.GetTokenAfterRefusalAsync(refused, cancellationToken).ConfigureAwait(false) is not null;
        }
        catch (Exception e) when (HttpFailure.IsExpected(e))
        {
            // That the call was refused is known, and the better thing to tell.
            cancellationToken.ThrowIfCancellationRequested();
            return false;
        }
    }
}
