using System;
using System.Threading.Tasks;

namespace TextMe.Client.Tests;

/// <summary>What a call comes to, whether its method throws or hands every status back.</summary>
/// <param name="Class">The class of the status.</param>
/// <param name="Status">The status; <see langword="null"/> of a success whose method does not say it.</param>
/// <param name="Message">The message of a refusal.</param>
/// <param name="Value">The reply; <see langword="null"/> of a refusal.</param>
/// <param name="Exception">The type of the exception.</param>
internal sealed record Outcome(StatusClass Class, int? Status, string? Message, object? Value, Type? Exception = null)
{
    public static async Task<Outcome> OfValueAsync<T>(Task<T> call)
    {
        try
        {
            return new Outcome(StatusClass.Success, null, null, await call);
        }
        catch (ApiException e)
        {
            return new Outcome(e.StatusClass, e.Status, e.StatusMessage, null, e.GetType());
        }
    }

    public static async Task<Outcome> OfResultAsync<T>(Task<ApiResult<T>> call)
    {
        ApiResult<T> result = await call;
        return new Outcome(result.StatusClass, result.Status, result.Message, result.Value);
    }
}
