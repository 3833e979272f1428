namespace TextMe.Generator.Model;

/// <summary>One of the types that may stand as a member or an item, each under a name of its own.</summary>
/// <param name="XmlPath">The path of its element.</param>
/// <param name="Name">The name of its element, which also names it in JSON.</param>
/// <param name="Namespace">The namespace of its element; null: that of the element it stands in.</param>
/// <param name="Value">How the type goes over the wire.</param>
/// <param name="Depth">How far it is derived; the most derived are tested first.</param>
internal sealed record ChoiceModel(string XmlPath, string Name, string? Namespace, ValueModel Value, int Depth);
