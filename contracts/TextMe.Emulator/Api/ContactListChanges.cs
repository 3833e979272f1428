using System;
using System.Collections.Generic;

namespace TextMe.Emulator;

/// <summary>Which contacts can go on a list, or off it, and what is said of the others.</summary>
internal static class ContactListChanges
{
    /// <summary>The contacts to put on the list.</summary>
    public static List<Contact> Add(StoredContactList list, IReadOnlyList<Contact> contacts, List<string> errors) =>
        Choose(contacts, errors, phone => !list.Contains(phone), "is already on the contact list and therefore not added");

    /// <summary>The contacts to take off the list.</summary>
    public static List<Contact> Remove(StoredContactList list, IReadOnlyList<Contact> contacts, List<string> errors) =>
        Choose(contacts, errors, list.Contains, "is not on the contact list");

    private static List<Contact> Choose(IReadOnlyList<Contact> contacts, List<string> errors, Predicate<PhoneNumber> fits, string otherwise)
    {
        var chosen = new List<Contact>();
        var seen = new HashSet<PhoneNumber>();
        foreach (Contact contact in contacts)
        {
            if (!contact.Phone.IsValid)
            {
                errors.Add($"The phone {contact.Phone.Value} is not valid");
            }
            else if (!fits(contact.Phone) || !seen.Add(contact.Phone))
            {
                errors.Add($"The phone {contact.Phone.Value} {otherwise}");
            }
            else
            {
                chosen.Add(contact);
            }
        }

        return chosen;
    }
}
