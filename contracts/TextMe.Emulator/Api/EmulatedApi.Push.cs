using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Emulator;

/// <content>
/// The registration of push URLs, which one unproven client has (CW) and the vendor's pages deny (D). One URL for each feed; another is answered with
/// 517.
/// </content>
internal sealed partial class EmulatedApi
{
    public Task<Reply> RegisterPushUrlAsync(RegisterPushUrlRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, (request, account) =>
        {
            if (!Uri.TryCreate(request.Url, UriKind.Absolute, out Uri? url))
            {
                throw Refusal.InvalidUrl();
            }

            if (account.PushUrls.ContainsKey(request.Feed))
            {
                throw Refusal.PushUrlExists();
            }

            Commit(() => account.PushUrls.Add(request.Feed, url));
            return Done("push url has successfully added");
        }, cancellationToken);
}
