using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <content>Push.</content>
public partial interface ITextMeApi
{
    /// <summary>Registers the URL that a feed is pushed to. Disputed: it may well not exist.</summary>
    /// <param name="request">The feed and the URL.</param>
    /// <param name="cancellationToken">Ends the call; it may have been carried out all the same.</param>
    /// <returns>The service's words.</returns>
    /// <remarks>
    /// The vendor's Push page says that URLs are handed over by hand (D); one unproven client has this operation (CW). Expect 997. May be repeated: 517, there is
    /// one already. Sheet §5.27: CW, against D.
    /// </remarks>
    /// <exception cref="ApiException">The service refused.</exception>
    [Operation("push_url", Safety = OperationSafety.Idempotent, DoneStatuses = [ApiStatus.PushUrlExists])]
    Task<Reply> RegisterPushUrlAsync(RegisterPushUrlRequest request, CancellationToken cancellationToken = default);
}
