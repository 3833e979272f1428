namespace TextMe.Client.Tests.Vectors;

/// <summary>A document as the fact sheet shows it, and the vector that means the same.</summary>
/// <param name="Operation">The root.</param>
/// <param name="Case">The vector's case.</param>
/// <param name="Xml">The document in XML; <see langword="null"/> where the sheet shows none.</param>
/// <param name="Json">The document in JSON, likewise.</param>
/// <param name="XmlDiffers">How ours differs; <see langword="null"/> where it is the same but for white space.</param>
/// <param name="JsonDiffers">How ours differs in JSON.</param>
internal sealed record SheetExample(string Operation, string Case, string? Xml, string? Json, string? XmlDiffers = null, string? JsonDiffers = null)
{
    public string? In(WireFormat format) => format == WireFormat.Xml ? Xml : Json;

    public bool IsSame(WireFormat format) => (format == WireFormat.Xml ? XmlDiffers : JsonDiffers) is null;
}
