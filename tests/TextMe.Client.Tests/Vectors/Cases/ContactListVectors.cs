using System.Collections.Generic;

namespace TextMe.Client.Tests.Vectors.Cases;

/// <summary>Contact lists.</summary>
internal static class ContactListVectors
{
    private static readonly Contact s_dana = new() { Phone = "0501112222", Field1 = "Dana", Field2 = "Haifa" };
    private static readonly Contact s_noa = new() { Phone = "0545556666", Field1 = "Noa" };
    private static readonly NewContactList s_vip = new() { Name = "VIP", Contacts = [s_dana, new Contact { Phone = "0523334444" }] };

    private static readonly CreateContactListsRequest s_create = new() { Username = "acme", Lists = [s_vip] };
    private static readonly RemoveContactListsRequest s_remove = new() { Username = "acme", Ids = ["30001", "30002"] };
    private static readonly AddContactsRequest s_add = new() { Username = "acme", Lists = [new ContactListChange { Id = "30001", Contacts = [s_noa] }] };
    private static readonly ContactListRequest s_get = new() { Username = "acme", Id = "30001" };

    private static readonly RemoveContactsRequest s_take = new()
    {
        Username = "acme",
        Lists = [new ContactListChange { Id = "30001", Contacts = [new Contact { Phone = "0545556666" }] }],
    };

    public static IEnumerable<Vector> All =>
    [
        Vector.Done("one", s_create, new ContactListsCreated { Message = "contact list successfully created", Ids = ["30001"] }),
        Vector.Done(
            "two",
            s_create with { Lists = [s_vip, new NewContactList { Name = "לקוחות", Contacts = [AllFields] }] },
            new ContactListsCreated { Message = "contact list successfully created", Ids = ["30001", "30002"] }),
        Vector.Done(
            "partial",
            s_create,
            new ContactListsCreated { Message = "contact list successfully created", Ids = ["30001"], Errors = ["The phone 05X is not valid"] },
            statusClass: StatusClass.Partial),

        Vector.Done("all", s_remove, new BatchReply { Message = "contact list removed" }),
        Vector.Done(
            "partial", s_remove, new BatchReply { Message = "contact list removed", Errors = ["The list 30002 is in use"] }, statusClass: StatusClass.Partial),
        Vector.Refused(s_remove, 988),

        Vector.Done("all", s_add, new BatchReply { Message = "The phone numbers have been added successfully" }),
        Vector.Done(
            "partial",
            s_add,
            new BatchReply
            {
                Message = "The phone numbers have been added successfully",
                Errors = ["The phone 0545556666 is already on the contact list and therefore not added"],
            },
            statusClass: StatusClass.Partial),
        Vector.Refused(s_add, 988),

        Vector.Done("all", s_take, new BatchReply { Message = "The phone numbers have been removed" }),
        Vector.Done(
            "partial",
            s_take,
            new BatchReply { Message = "The phone numbers have been removed", Errors = ["The phone 0545556666 is not on the contact list"] },
            statusClass: StatusClass.Partial),
        Vector.Refused(s_take, 988),

        Vector.Done(
            "all",
            new ContactListsRequest { Username = "acme" },
            new ContactLists { Message = "OK", Lists = [new ContactListSummary { Id = "30001", Name = "VIP", Count = 2 }] }),

        Vector.Done(
            "members",
            s_get,
            new ContactList { Message = "OK", Id = "30001", Name = "VIP", Contacts = [new Contact { Phone = "0501112222", Field1 = "Dana" }] }),
        Vector.Refused(s_get, 988),
    ];

    private static Contact AllFields => new()
    {
        Phone = "0523334444",
        Field1 = "דנה",
        Field2 = "חיפה",
        Field3 = "a & b",
        Field4 = "<4>",
        Field5 = "\"5\"",
        Field6 = "😀",
    };
}
