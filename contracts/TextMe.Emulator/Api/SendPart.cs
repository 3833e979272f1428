using System.Collections.Generic;
using System.Linq;

namespace TextMe.Emulator;

/// <summary>One text and whom it goes to.</summary>
internal sealed record SendPart
{
    public required SenderName Source { get; init; }

    public IReadOnlyList<Recipient> Recipients { get; init; } = [];

    public IReadOnlyList<string> ContactListIds { get; init; } = [];

    public required string Text { get; init; }

    /// <summary>Whether a contact's fields are put into the text.</summary>
    public bool MergesFields { get; init; }

    public static SendPart Of(SmsRequest request) => new()
    {
        Source = request.Source,
        Recipients = request.Recipients,
        ContactListIds = request.ContactListIds,
        Text = (request.Tag is null ? "" : $"<{request.Tag}>") + WithLinks(request.Message, request.Links),
        MergesFields = request.MergesDynamicFields == true,
    };

    public static SendPart Of(BulkMessage message) => new()
    {
        Source = message.Source,
        Recipients = message.Recipients,
        ContactListIds = message.ContactListIds,
        Text = WithLinks(message.Message, message.Links),
    };

    /// <summary>The text for a contact of a list: its fields (D) stand in the text, nothing for those it does not have (I).</summary>
    public string TextFor(Contact contact)
    {
        if (!MergesFields)
        {
            return Text;
        }

        return Placeholders.Fill(Text, [
            ("[DYNAMIC_FIELD1]", contact.Field1),
            ("[DYNAMIC_FIELD2]", contact.Field2),
            ("[DYNAMIC_FIELD3]", contact.Field3),
            ("[DYNAMIC_FIELD4]", contact.Field4),
            ("[DYNAMIC_FIELD5]", contact.Field5),
            ("[DYNAMIC_FIELD6]", contact.Field6),
        ]);
    }

    // The placeholder is inferred (I). The service puts a short link there; here it is the link itself.
    private static string WithLinks(MessageText message, IReadOnlyList<MessageLink> links) =>
        Placeholders.Fill(message.Value, [.. links.Select(static link => ($"[link-{link.Id}]", link.Url))]);
}
