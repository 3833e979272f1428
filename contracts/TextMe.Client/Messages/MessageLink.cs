using System.ComponentModel.DataAnnotations;
using System.Xml.Serialization;

namespace TextMe;

/// <summary>A link that is put into a message in a short form, in place of <c>[link-ID]</c> with its id.</summary>
/// <remarks>The element is documented (sheet §5.2, D); how the placeholder is spelled is inferred (I).</remarks>
[WireContract]
public sealed partial record MessageLink
{
    /// <summary>The id in the placeholder, such as <c>1</c>.</summary>
    [XmlAttribute("id")]
    public required string Id { get; init; }

    /// <summary>Where it leads, http or https. The service answers 980 to one that is not valid.</summary>
    [XmlText, RegularExpression(@"https?://\S+"), ViolationStatus(ApiStatus.InvalidLink, "invalid link")]
    public required string Url { get; init; }
}
