using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <content>Contact lists.</content>
public partial interface ITextMeApi
{
    /// <summary>Creates contact lists.</summary>
    /// <param name="request">The lists with their contacts.</param>
    /// <param name="cancellationToken">Ends the call; it may have been carried out all the same.</param>
    /// <returns>The new ids; a partial success where contacts were left out.</returns>
    /// <remarks>
    /// May not be repeated: there would be a second list of that name. Sheet §5.14: D; the ids' name I.
    /// </remarks>
    [Operation("newCL", Safety = OperationSafety.Unsafe)]
    Task<ApiResult<ContactListsCreated>> CreateContactListsAsync(CreateContactListsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes contact lists with all their contacts.</summary>
    /// <param name="request">The ids.</param>
    /// <param name="cancellationToken">Ends the call; it may have been carried out all the same.</param>
    /// <returns>A success; a partial one where some were left.</returns>
    /// <remarks>
    /// May be repeated: 988, there is no such list, is what the second time is answered with. Sheet §5.15: D19; the reply I.
    /// </remarks>
    [Operation("removeCL", Safety = OperationSafety.Idempotent, DoneStatuses = [ApiStatus.UnknownContactList])]
    Task<ApiResult<BatchReply>> RemoveContactListsAsync(RemoveContactListsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Puts contacts on contact lists.</summary>
    /// <param name="request">The lists with what to add.</param>
    /// <param name="cancellationToken">Ends the call; it may have been carried out all the same.</param>
    /// <returns>A success; a partial one where contacts were left out, those that are there already among them.</returns>
    /// <remarks>
    /// May be repeated. Statuses: 988 unknown list. Sheet §5.16: request D19 and CW, reply D.
    /// </remarks>
    [Operation("addNumCL", Safety = OperationSafety.Idempotent)]
    Task<ApiResult<BatchReply>> AddContactsAsync(AddContactsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Takes contacts off contact lists.</summary>
    /// <param name="request">The lists with what to take off.</param>
    /// <param name="cancellationToken">Ends the call; it may have been carried out all the same.</param>
    /// <returns>A success; a partial one where contacts were not there.</returns>
    /// <remarks>
    /// May be repeated. Statuses: 988 unknown list. Sheet §5.17: CW, I.
    /// </remarks>
    [Operation("rmNumCL", Safety = OperationSafety.Idempotent)]
    Task<ApiResult<BatchReply>> RemoveContactsAsync(RemoveContactsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists all contact lists, without their contacts.</summary>
    /// <param name="request">The account.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The lists.</returns>
    /// <remarks>
    /// Sheet §5.18: CW, I.
    /// </remarks>
    /// <exception cref="ApiException">The service refused.</exception>
    [Operation("getCL", Safety = OperationSafety.ReadOnly)]
    Task<ContactLists> GetContactListsAsync(ContactListsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads one contact list with its contacts.</summary>
    /// <param name="request">The list.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The list.</returns>
    /// <remarks>
    /// Statuses: 988 unknown list. Sheet §5.19: CW, I.
    /// </remarks>
    /// <exception cref="ApiException">The service refused.</exception>
    [Operation("getCLbyID", Safety = OperationSafety.ReadOnly)]
    Task<ContactList> GetContactListAsync(ContactListRequest request, CancellationToken cancellationToken = default);
}
