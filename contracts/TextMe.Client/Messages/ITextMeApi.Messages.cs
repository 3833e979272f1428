using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <content>Sending.</content>
public partial interface ITextMeApi
{
    /// <summary>Sends one text to numbers and contact lists, now or later, as a text message or read out in a call.</summary>
    /// <param name="request">What to send to whom.</param>
    /// <param name="cancellationToken">Ends the call; it may have been carried out all the same.</param>
    /// <returns>The service's receipt: it has taken the message, not delivered it.</returns>
    /// <remarks>
    /// <para>Costs money, and may not be repeated: after an unknown outcome ask for reports of your ids first.</para>
    /// <para>Statuses: 4 and 12 no credit, 5 not at this time, 6 failed, 7 use bulk, 8 all blocked, 9 a number too short or too long, 515 sender not
    /// verified, 714 and 715 temporary block, 980 and 981 links, 986, 987, 988 unknown contact list, 989 text or name too long, 992 sender too long. Sheet §5.2,
    /// §5.4: D; the receipt C.</para>
    /// </remarks>
    /// <exception cref="ApiException">The service refused.</exception>
    [Operation("sms", Safety = OperationSafety.Unsafe, QuotaStatuses = [ApiStatus.NotEnoughMoney], TransientStatuses = [ApiStatus.NotAtThisTime])]
    Task<SendReceipt> SendSmsAsync(SmsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sends up to 2,500 texts, each to numbers and contact lists of its own.</summary>
    /// <param name="request">What to send to whom.</param>
    /// <param name="cancellationToken">Ends the call; it may have been carried out all the same.</param>
    /// <returns>The service's receipt for all of them.</returns>
    /// <remarks>
    /// <para>Costs money, and may not be repeated: after an unknown outcome ask for reports of your ids first. The code for more than 2,500 is not known; they are
    /// refused before they are sent.</para>
    /// <para>Statuses: those of <see cref="SendSmsAsync"/>. Sheet §5.3: D, C; the receipt I.</para>
    /// </remarks>
    /// <exception cref="ApiException">The service refused.</exception>
    [Operation("bulk", Safety = OperationSafety.Unsafe, QuotaStatuses = [ApiStatus.NotEnoughMoney], TransientStatuses = [ApiStatus.NotAtThisTime])]
    Task<SendReceipt> SendBulkAsync(BulkRequest request, CancellationToken cancellationToken = default);
}
