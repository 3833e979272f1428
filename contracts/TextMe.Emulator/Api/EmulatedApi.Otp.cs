using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Emulator;

/// <content>
/// One-time codes: 3 tries in 5 minutes unless the request says otherwise, the number and the app must be the same, and whatever is wrong is 12 (D).
/// Inferred (I): a code that was accepted is used up, a new one takes the place of the one before, one credit each, and the channel is not looked at.
/// </content>
internal sealed partial class EmulatedApi
{
    private const int DefaultApp = 1;
    private const int DefaultTries = 3;
    private const int DefaultMinutes = 5;
    private const string DefaultText = " the code is [code]";

    /// <summary>What a test call is answered with: no code was made.</summary>
    private const string NoCode = "000000";

    public Task<OtpReceipt> SendOtpAsync(SendOtpRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, (request, account) =>
        {
            // Planned with a code of no meaning, which is as long, so that a call that is refused makes none.
            Shipment shipment = PlanCode(account, request, NoCode);
            string code = NoCode;
            Commit(() =>
            {
                code = state.MakeCode();
                Accept(account, PlanCode(account, request, code));
                account.Passcodes.Add(
                    KeyOf(request.Phone, request.AppId),
                    new Passcode(code, request.MaxTries ?? DefaultTries, shipment.DueAt.AddMinutes(request.ValidMinutes ?? DefaultMinutes)),
                    state.Now);
            });
            return new OtpReceipt { Message = "OTP has been sent", Code = code };
        }, cancellationToken);

    public Task<ApiResult<Reply>> ValidateOtpAsync(ValidateOtpRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, (request, account) =>
        {
            (string Phone, int AppId) key = KeyOf(request.Phone, request.AppId);
            Passcode? passcode = account.Passcodes.Find(key);
            if (passcode?.Accepts(request.Code, state.Now) != true)
            {
                Commit(() => passcode?.UseTry());
                throw Refusal.WrongCode();
            }

            Commit(() => account.Passcodes.Remove(key));
            return new ApiResult<Reply>(Done("Verified"));
        }, cancellationToken);

    private static (string Phone, int AppId) KeyOf(PhoneNumber phone, int? appId) => (phone.Value, appId ?? DefaultApp);

    private Shipment PlanCode(Account account, SendOtpRequest request, string code) => new SendPlan(state, account).Make(new SendOrder
    {
        Parts =
        [
            new SendPart
            {
                Source = request.Source,
                Recipients = [request.Phone],
                Text = (request.Text ?? DefaultText).Replace("[code]", code, StringComparison.Ordinal),
            },
        ],
    });
}
