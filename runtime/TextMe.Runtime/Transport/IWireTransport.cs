using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>Carries an operation's request to a service and its reply back.</summary>
/// <remarks>To write one that moves bytes, derive from <see cref="WireTransport"/>: it validates, serializes and reads the reply.</remarks>
public interface IWireTransport
{
    /// <summary>Sends one request and reads its reply, whatever status it has.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the whole call.</param>
    /// <exception cref="RequestValidationException">The request breaks a constraint; nothing was sent.</exception>
    /// <exception cref="TransportException">Nothing usable came back.</exception>
    /// <exception cref="UnexpectedResponseException">What came back is not a reply of the operation.</exception>
    ValueTask<ApiResult<TReply>> SendAsync<TRequest, TReply>(
        WireOperation<TRequest, TReply> operation, TRequest request, CancellationToken cancellationToken = default)
        where TRequest : IWireContract<TRequest>
        where TReply : IWireContract<TReply>;
}
