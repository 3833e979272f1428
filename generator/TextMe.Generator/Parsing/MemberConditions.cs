using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>
/// When and where a member is written: <c>[DefaultValue]</c>, <c>ShouldSerializeX()</c>, <c>XSpecified</c> and <c>Order</c> of <c>XmlSerializer</c>,
/// <c>[JsonIgnore(Condition)]</c> and <c>[JsonPropertyOrder]</c> of <c>System.Text.Json</c>, each for its own format.
/// </summary>
internal static class MemberConditions
{
    private const int Never = 0;
    private const int Always = 1;
    private const int WhenWritingDefault = 2;
    private const int WhenWritingNull = 3;

    /// <summary>Whether a document may lack the member because the peer is allowed to leave it out.</summary>
    public static bool MayLeaveOut(MemberSource source) => Xml(source) is not null || Json(source) is not null;

    /// <summary>The condition in XML, as a C# expression over <c>value</c>; null when there is none.</summary>
    public static string? Xml(MemberSource source)
    {
        string? specified = Specified(source) is { } property ? "value." + property : null;
        string? should = HasShouldSerialize(source) ? $"value.ShouldSerialize{source.Name}()" : null;
        string? other = source.Find(KnownNames.DefaultValue) is { } attribute && Constants.Default(attribute, source.Type) is { } constant
            ? NotEqual(source, constant)
            : null;
        string[] all = [.. new[] { specified, should, other }.Where(static c => c is not null).Select(static c => c!)];
        return all.Length == 0 ? null : string.Join(" && ", all);
    }

    /// <summary>The condition in JSON.</summary>
    public static string? Json(MemberSource source) =>
        Condition(source) == WhenWritingDefault && source.Type.IsValueType ? NotEqual(source, "default") : null;

    /// <summary>Whether XML is told to write <c>xsi:nil</c> for null: for an element, or for the one around the items of a list.</summary>
    public static bool WritesNil(MemberSource source, MemberNames names, bool isList) =>
        isList ? names.IsWrapped && source.Find(KnownNames.XmlArray).Named("IsNullable", false)
        : names.Form == XmlForm.Element && source.Find(KnownNames.XmlElement).Named("IsNullable", false);

    /// <summary>Whether XML leaves out null items, as <c>XmlSerializer</c> does with objects that repeat an element and where it is told to.</summary>
    public static bool OmitsNullItems(MemberSource source, MemberNames names, ITypeSymbol item) => names.IsWrapped
        ? !source.Find(KnownNames.XmlArrayItem).Named("IsNullable", true)
        : !item.IsValueType && source.Find(KnownNames.XmlElement) is { } element && !element.Named("IsNullable", false);

    /// <summary>Whether JSON says <c>null</c> explicitly.</summary>
    public static bool WritesNull(MemberSource source) => Condition(source) == Never;

    /// <summary>Whether JSON is told to leave out a null.</summary>
    public static bool LeavesOutNull(MemberSource source) => Condition(source) is WhenWritingDefault or WhenWritingNull;

    /// <summary>The property or field <c>XSpecified</c>, which says whether a member without a null was there.</summary>
    public static string? Specified(MemberSource source) =>
        source.Symbol.ContainingType?.GetMembers(source.Name + "Specified")
            .Any(static s => s is IPropertySymbol { Type.SpecialType: SpecialType.System_Boolean, SetMethod: not null, GetMethod: not null }
                or IFieldSymbol { Type.SpecialType: SpecialType.System_Boolean, IsReadOnly: false, IsStatic: false }) == true
            ? source.Name + "Specified"
            : null;

    public static int XmlOrder(MemberSource source) =>
        new[] { source.Find(KnownNames.XmlElement), source.Find(KnownNames.XmlArray) }.Select(static a => a.Named("Order", 0)).Max();

    public static int JsonOrder(MemberSource source) =>
        source.Find(KnownNames.JsonPropertyOrder) is { ConstructorArguments.Length: 1 } attribute ? attribute.ConstructorArguments[0].Value as int? ?? 0 : 0;

    private static int Condition(MemberSource source) => source.Find(KnownNames.JsonIgnore) is { } attribute ? attribute.Named("Condition", Always) : -1;

    private static bool HasShouldSerialize(MemberSource source) =>
        source.Symbol.ContainingType?.GetMembers("ShouldSerialize" + source.Name).OfType<IMethodSymbol>()
            .Any(static m => m is { DeclaredAccessibility: Accessibility.Public, Parameters.Length: 0, ReturnType.SpecialType: SpecialType.System_Boolean, IsStatic: false }) == true;

    private static string NotEqual(MemberSource source, string constant)
    {
        string type = source.Type.FullName();
        return $"!global::System.Collections.Generic.EqualityComparer<{type}>.Default.Equals(value.{Declarations.Identifier(source.Name)}, {constant})";
    }
}
