using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Emulator;

/// <content>
/// Contact lists. A number that is none, or is on the list already, does not fail the call: it is left out and named in <c>errors</c> (D). An unknown
/// list is 988 (C). Inferred (I): that nothing is changed then, and that of lists to delete the unknown ones are named in <c>errors</c> as long as
/// one is known.
/// </content>
internal sealed partial class EmulatedApi
{
    public Task<ApiResult<ContactListsCreated>> CreateContactListsAsync(
        CreateContactListsRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, (request, account) =>
        {
            var errors = new List<string>();
            var lists = new List<StoredContactList>();
            foreach (NewContactList wanted in request.Lists)
            {
                var list = new StoredContactList(state.PeekId(after: lists.Count), wanted.Name);
                ContactListChanges.Add(list, wanted.Contacts, errors).ForEach(list.Add);
                lists.Add(list);
            }

            Commit(() => lists.ForEach(list => account.ContactLists.Add(state.TakeId(), list)));
            return new ApiResult<ContactListsCreated>(new ContactListsCreated
            {
                Message = "contact list successfully created",
                Ids = [.. lists.Select(static list => list.Id)],
                Errors = errors,
            });
        }, cancellationToken);

    public Task<ApiResult<BatchReply>> RemoveContactListsAsync(RemoveContactListsRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, (request, account) =>
        {
            ILookup<bool, string> ids = request.Ids.Distinct(StringComparer.Ordinal).ToLookup(account.ContactLists.ContainsKey);
            if (!ids[true].Any())
            {
                throw Refusal.UnknownContactList();
            }

            Commit(() =>
            {
                foreach (string id in ids[true])
                {
                    account.ContactLists.Remove(id);
                }
            });
            return Batch("contact list removed", ids[false].Select(static id => $"The contact list {id} does not exist"));
        }, cancellationToken);

    public Task<ApiResult<BatchReply>> AddContactsAsync(AddContactsRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, (request, account) => Change(
            account,
            request.Lists,
            ContactListChanges.Add,
            static (list, contact) => list.Add(contact),
            "The phone numbers have been added successfully"), cancellationToken);

    public Task<ApiResult<BatchReply>> RemoveContactsAsync(RemoveContactsRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, (request, account) => Change(
            account,
            request.Lists,
            ContactListChanges.Remove,
            static (list, contact) => list.Remove(contact.Phone),
            "The phone numbers have been removed"), cancellationToken);

    public Task<ContactLists> GetContactListsAsync(ContactListsRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, static (_, account) => new ContactLists
        {
            Message = Texts.Ok,
            Lists =
            [
                .. account.ContactLists.Values
                    .Select(static list => new ContactListSummary { Id = list.Id, Name = list.Name, Count = list.Contacts.Count }),
            ],
        }, cancellationToken);

    public Task<ContactList> GetContactListAsync(ContactListRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync(request, static (request, account) =>
        {
            StoredContactList list = FindList(account, request.Id);
            return new ContactList { Message = Texts.Ok, Id = list.Id, Name = list.Name, Contacts = [.. list.Contacts] };
        }, cancellationToken);

    private static StoredContactList FindList(Account account, string id) =>
        account.ContactLists.GetValueOrDefault(id) ?? throw Refusal.UnknownContactList();

    private static ApiResult<BatchReply> Batch(string message, IEnumerable<string> errors) =>
        new(new BatchReply { Message = message, Errors = [.. errors] });

    /// <summary>Works out all changes before the first is made.</summary>
    private ApiResult<BatchReply> Change(
        Account account,
        IReadOnlyList<ContactListChange> changes,
        Func<StoredContactList, IReadOnlyList<Contact>, List<string>, List<Contact>> plan,
        Action<StoredContactList, Contact> apply,
        string message)
    {
        var errors = new List<string>();
        var planned = new List<(StoredContactList List, List<Contact> Contacts)>();
        foreach (IGrouping<string, ContactListChange> change in changes.GroupBy(static change => change.Id, StringComparer.Ordinal))
        {
            StoredContactList list = FindList(account, change.Key);
            planned.Add((list, plan(list, [.. change.SelectMany(static part => part.Contacts)], errors)));
        }

        Commit(() => planned.ForEach(change => change.Contacts.ForEach(contact => apply(change.List, contact))));
        return Batch(message, errors);
    }
}
