using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>Contact lists.</summary>
public sealed class ContactListTests : EmulatorTest
{
    private const string Unknown = "9";

    [Fact]
    public async Task Lists_are_created_with_what_is_valid_and_the_rest_is_named()
    {
        ApiResult<ContactListsCreated> result = await TextMe.CreateContactListsAsync(new CreateContactListsRequest
        {
            Lists =
            [
                new NewContactList { Name = "VIP", Contacts = [Dana, new Contact { Phone = "05X" }, new Contact { Phone = "+972501112222" }] },
                new NewContactList { Name = "Empty" },
            ],
        });

        Assert.True(result.IsPartial);
        Assert.Equal(["1001", "1002"], result.Value.Ids);
        Assert.Equal(
            ["The phone 05X is not valid", $"The phone {Phone} is already on the contact list and therefore not added"], result.Value.Errors);
        ContactLists all = await TextMe.GetContactListsAsync(new ContactListsRequest());
        Assert.Equal([("1001", "VIP", 1), ("1002", "Empty", 0)], all.Lists.Select(static list => (list.Id!, list.Name!, list.Count!.Value)));
        ContactList list = await GetAsync("1001");
        Assert.Equal(("1001", "VIP", Dana), (list.Id, list.Name, Assert.Single(list.Contacts)));
    }

    [Fact]
    public async Task Contacts_are_added_once_and_removed_once()
    {
        string id = await CreateAsync(Dana);
        var other = new Contact { Phone = OtherPhone };

        ApiResult<BatchReply> added = await TextMe.AddContactsAsync(new AddContactsRequest { Lists = [Change(id, Dana, other)] });
        ApiResult<BatchReply> removed = await TextMe.RemoveContactsAsync(new RemoveContactsRequest { Lists = [Change(id, other), Change(id, other)] });

        Assert.Equal("The phone numbers have been added successfully", added.Value?.Message);
        Assert.Equal([$"The phone {Phone} is already on the contact list and therefore not added"], added.Value?.Errors);
        Assert.Equal([$"The phone {OtherPhone} is not on the contact list"], removed.Value?.Errors);
        Assert.Equal(Dana, Assert.Single((await GetAsync(id)).Contacts));
    }

    [Fact]
    public async Task An_unknown_list_is_refused_and_nothing_is_changed()
    {
        string id = await CreateAsync(Dana);
        var other = new Contact { Phone = OtherPhone };

        ApiResult<BatchReply> added = await TextMe.AddContactsAsync(new AddContactsRequest { Lists = [Change(id, other), Change(Unknown, other)] });
        ApiResult<BatchReply> removed = await TextMe.RemoveContactsAsync(new RemoveContactsRequest { Lists = [Change(id, Dana), Change(Unknown, Dana)] });

        Assert.Equal((ApiStatus.UnknownContactList, ApiStatus.UnknownContactList), (added.Status, removed.Status));
        Assert.Equal(Dana, Assert.Single((await GetAsync(id)).Contacts));
        await RefusedAsync(ApiStatus.UnknownContactList, () => GetAsync(Unknown));
    }

    [Fact]
    public async Task Lists_are_deleted_as_far_as_they_are_there()
    {
        string id = await CreateAsync(Dana);
        var request = new RemoveContactListsRequest { Ids = [id, Unknown] };

        ApiResult<BatchReply> some = await TextMe.RemoveContactListsAsync(request);
        ApiResult<BatchReply> none = await TextMe.RemoveContactListsAsync(request);

        Assert.True(some.IsPartial);
        Assert.Equal(["The contact list 9 does not exist"], some.Value.Errors);
        Assert.Equal(ApiStatus.UnknownContactList, none.Status);
        Assert.Empty((await TextMe.GetContactListsAsync(new ContactListsRequest())).Lists);
    }

    private static Contact Dana { get; } = new() { Phone = Phone, Field1 = "Dana", Field2 = "Haifa" };

    private static ContactListChange Change(string id, params Contact[] contacts) => new() { Id = id, Contacts = contacts };

    private async Task<string> CreateAsync(params Contact[] contacts) =>
        (await TextMe.CreateContactListsAsync(new CreateContactListsRequest { Lists = [new NewContactList { Name = "VIP", Contacts = contacts }] }))
            .GetValueOrThrow().Ids[0];

    private Task<ContactList> GetAsync(string id) => TextMe.GetContactListAsync(new ContactListRequest { Id = id });
}
