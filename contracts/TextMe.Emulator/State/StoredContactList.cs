using System;
using System.Collections.Generic;

namespace TextMe.Emulator;

/// <summary>A contact list. Each number stands on it once.</summary>
internal sealed class StoredContactList(string id, string name)
{
    private readonly Dictionary<string, Contact> _contacts = new(StringComparer.Ordinal);

    public string Id { get; } = id;

    public string Name { get; } = name;

    public IReadOnlyCollection<Contact> Contacts => _contacts.Values;

    public bool Contains(PhoneNumber phone) => _contacts.ContainsKey(phone.Value);

    public void Add(Contact contact) => _contacts.Add(contact.Phone.Value, contact);

    public void Remove(PhoneNumber phone) => _contacts.Remove(phone.Value);
}
