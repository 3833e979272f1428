using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>One attribute that names a type, and the type: what may stand as a member or an item.</summary>
internal sealed record ChoiceSource(AttributeData Attribute, ITypeSymbol Type);

/// <summary>
/// Several <c>[XmlElement]</c> or <c>[XmlArrayItem]</c> with types, of which the value picks one; or a single one whose type takes the place of the declared.
/// </summary>
internal static class ChoiceParser
{
    /// <summary>The types that may stand; none where only the declared type does.</summary>
    public static ChoiceSource[] Declared(MemberSource source, ListKind list, ITypeSymbol declared)
    {
        bool isWrapped = list != ListKind.None && !source.Has(KnownNames.XmlElement);
        ChoiceSource[] all =
        [
            .. source.Attributes
                .Where(a => a.AttributeClass.Is(isWrapped ? KnownNames.XmlArrayItem : KnownNames.XmlElement))
                .Select(a => new ChoiceSource(a, MemberParser.Bare(TypeOf(a) ?? declared))),
        ];
        return all.Length == 1 && SymbolEqualityComparer.Default.Equals(all[0].Type, MemberParser.Bare(declared)) ? [] : all;
    }

    /// <summary>The models; null where one of the types cannot stand there, which is an issue.</summary>
    public static EquatableArray<ChoiceModel>? Parse(
        ChoiceSource[] choices, MemberSource source, MemberNames names, ITypeSymbol declared, ValueParser values, IssueList issues)
    {
        var models = new List<ChoiceModel>();
        foreach (ChoiceSource choice in choices)
        {
            ValueModel? value = values.Parse(choice.Type, source, ValueParser.DataType(choice.Attribute));
            if (Reason(choice, source, declared, value, models) is { } reason)
            {
                issues.Add(Rules.ChoiceNotSupported, choice.Attribute.Location(source.Symbol), source.Name, choice.Type.ToDisplayString(), reason);
                return null;
            }

            string path = choices.Length == 1 ? names.Xml : Path(choice, names);
            models.Add(new ChoiceModel(
                path, path.Substring(path.LastIndexOf('/') + 1), MemberNames.NamespaceOf(choice.Attribute), value!, DerivedTypes.Depth(choice.Type)));
            if (!XmlNames.IsPath(path))
            {
                issues.Add(Rules.BadName, choice.Attribute.Location(source.Symbol), path, source.Name);
            }
        }

        return models.ToEquatableArray();
    }

    private static string? Reason(ChoiceSource choice, MemberSource source, ITypeSymbol declared, ValueModel? value, List<ChoiceModel> before) =>
        value is null ? "it is neither a [WireContract] type nor a scalar"
        : !IsAssignable(choice.Type, declared) ? $"it cannot be assigned to '{declared.ToDisplayString()}'"
        : before.Exists(c => c.Value.Type == value.Type) ? "it has two names, of which the value alone cannot pick one"
        : source.Has(KnownNames.WireFormat) ? "[WireFormat] would be that of every choice"
        : null;

    private static string Path(ChoiceSource choice, MemberNames names)
    {
        string name = choice.Attribute.Text() ?? choice.Attribute.Named<string?>("ElementName", null) ?? ListTypes.ItemName(choice.Type);
        return names.IsWrapped ? XmlNames.Join(names.Xml, name) : name;
    }

    private static ITypeSymbol? TypeOf(AttributeData attribute) =>
        attribute.ConstructorArguments.Where(static a => a.Kind == TypedConstantKind.Type).Select(static a => a.Value as ITypeSymbol).FirstOrDefault()
        ?? attribute.Named<ITypeSymbol?>("Type", null);

    // A value type stands as itself or as an object; conversions would be run-time code.
    private static bool IsAssignable(ITypeSymbol type, ITypeSymbol declared)
    {
        ITypeSymbol bare = MemberParser.Bare(declared);
        for (ITypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level, bare))
            {
                return true;
            }
        }

        return bare.SpecialType == SpecialType.System_Object || type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i, bare));
    }
}
