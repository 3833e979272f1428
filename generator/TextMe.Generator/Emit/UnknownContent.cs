using System.Collections.Generic;
using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the calls that read, write and check what a type does not know.</summary>
internal static class UnknownContent
{
    private const string JsonMembers = "global::TextMe.Json.JsonExtensionMembers";
    private const string XmlNodes = "global::TextMe.Xml.XmlNodes";

    /// <summary>The local while reading: elements and attributes in a list, members in a dictionary.</summary>
    public const string MembersType = "global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>";

    public static string ReadElement(ValueModel value) => $"{ClassOf(value)}.ReadElement(ref reader)";

    public static string AddAttribute(MemberModel member) => $"{XmlNodes}.AddAttribute(ref reader, ref {member.Local});";

    public static string AddMember(MemberModel member) => $"{JsonMembers}.Add(ref reader, name, ref {member.Local});";

    /// <summary>The members as the type of the property.</summary>
    public static string Members(MemberModel member)
    {
        string present = member.IsNullable ? member.Local : $"{member.Local} ?? new()";
        return member.ExtensionConversion is { } conversion ? $"{JsonMembers}.{conversion}({present})!" : present;
    }

    public static string Write(WireTypeModel model, MemberModel member, string expression) => member.Unknown switch
    {
        UnknownKind.Elements => $"{ClassOf(member.Value)}.Write(ref writer, {expression}{Name(member)});",
        UnknownKind.Attributes => $"{XmlNodes}.WriteAttributes(ref writer, {expression}, {Taken(model, member)});",
        _ => $"{JsonMembers}.Write(ref writer, {expression}!, {Taken(model, member)});",
    };

    public static string Validate(WireTypeModel model, MemberModel member, string expression)
    {
        string path = Literals.Text(member.XmlPath);
        return member.Unknown switch
        {
            UnknownKind.Elements => $"{ClassOf(member.Value)}.Validate(ref validator, {expression}, {path}{Name(member)});",
            UnknownKind.Attributes => $"{XmlNodes}.ValidateAttributes(ref validator, {expression}, {Taken(model, member)}, {path});",
            _ => $"{JsonMembers}.Validate(ref validator, {expression}!, {Taken(model, member)}, {path});",
        };
    }

    private static string ClassOf(ValueModel value) => value.Type.Contains(".Linq.") ? "global::TextMe.Xml.XmlLinqNodes" : XmlNodes;

    private static string Name(MemberModel member) => member.XmlPath == WireNode.Rest ? ""
        : ", " + Literals.Text(member.XmlPath) + (member.XmlNamespace is { } space ? ", " + Literals.Text(space) : "");

    private static string Taken(WireTypeModel model, MemberModel member)
    {
        IEnumerable<string> names = member.Unknown == UnknownKind.Attributes
            ? model.XmlReadAttributes.Select(static n => string.IsNullOrEmpty(n.Namespace) ? n.Name : $"{{{n.Namespace}}}{n.Name}")
            : model.JsonReadMembers.Select(static n => n.Name).Concat(model.Discriminators);
        return $"[{string.Join(", ", names.Select(Literals.Text))}]";
    }
}
