using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>The check of a passcode as a yes or no.</summary>
public static class Passcodes
{
    /// <summary>Whether a person entered the right code. Each call uses up a try, but for a code that is not six digits, which is not sent.</summary>
    /// <param name="api">The API.</param>
    /// <param name="request">The number and the code.</param>
    /// <param name="cancellationToken">Ends the call; a try may be used up all the same.</param>
    /// <returns><see langword="false"/> if the code is wrong, has expired or has no tries left; the service does not say which.</returns>
    /// <exception cref="ApiException">The service refused for another reason.</exception>
    public static async Task<bool> IsOtpValidAsync(this ITextMeApi api, ValidateOtpRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(request);
        if (request.Code is not { Length: 6 } code || code.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        ApiResult<Reply> result = await api.ValidateOtpAsync(request, cancellationToken).ConfigureAwait(false);
        if (result.Status == ApiStatus.WrongCode)
        {
            return false;
        }

        result.GetValueOrThrow();
        return true;
    }
}
