using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Decides everything about one member.</summary>
internal static class MemberParser
{
    /// <summary>The model; null where the member is no part of the wire, or cannot be, which is an issue.</summary>
    public static MemberModel? Parse(MemberSource source, INamedTypeSymbol? owner, ValueParser values, IssueList issues)
    {
        MemberRules.ReportIgnored(source, IsInXml(source), IsInJson(source), issues);
        if (!IsOnWire(source))
        {
            return null;
        }

        if (UnknownContentParser.Is(source))
        {
            return UnknownContentParser.Parse(source, owner, issues);
        }

        UnsupportedAttributes.Report(source, issues);
        ITypeSymbol type = Bare(source.Type);
        ListKind list = ListTypes.Parse(type, out ITypeSymbol item);
        ChoiceSource[] choiceSources = ChoiceParser.Declared(source, list, item);
        ValueModel? value = choiceSources.Length > 0 ? ValueParser.Choice(Bare(item)) : values.Parse(Bare(item), source);
        if (value is null)
        {
            // Of prefixes their attribute has said that there are none to choose.
            if (!source.Has(KnownNames.XmlNamespaceDeclarations))
            {
                issues.Add(Rules.MemberTypeNotSupported, source.Location, source.Name, source.Type.ToDisplayString(), TypeAdvice.For(type, item));
            }

            return null;
        }

        if (!DictionaryKeys.TryParse(source, list, item, IsInXml(source), issues, out string? key))
        {
            return null;
        }

        SetKind? set = SetOf(source, owner);
        if (set is null)
        {
            issues.AddMendable(Rules.MemberCannotBeSet, source.Location, AttributeSyntaxes.Settable(source.Member), source.Name);
            return null;
        }

        if (choiceSources.Length == 0)
        {
            MemberRules.Report(source, list, value, issues);
            FormatRules.Report(source, Bare(item), issues);
        }

        new ConstraintRules(source, type, list, issues).Report();
        MemberNames names = MemberNames.Parse(source, list, choiceSources, item, issues);
        ForeignAttributes.Report(source, names, Bare(item), issues);
        if (ChoiceParser.Parse(choiceSources, source, names, item, values, issues) is not { } choices)
        {
            return null;
        }

        bool isDeclaredRequired = source.Member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }
            || source.Has(KnownNames.Required) || source.Has(KnownNames.JsonRequired);
        bool isNullable = IsNullable(source.Type);
        bool mayBeAbsent = isNullable || list != ListKind.None || HasInitialValue(source) || MemberConditions.MayLeaveOut(source);
        bool isRequired = isDeclaredRequired || !mayBeAbsent;
        if (!mayBeAbsent)
        {
            PresenceRules.Report(source, owner, issues);
        }

        bool itemIsNullable = list != ListKind.None && item.NullableAnnotation == NullableAnnotation.Annotated;
        LenientListModel? lenient = LenientLists.Parse(source, names, list, value, itemIsNullable, issues);

        // Left out, its null would be read as missing or as the initial value.
        bool saysNull = isNullable && !MemberConditions.LeavesOutNull(source) && (isDeclaredRequired || HasInitialValueOtherThanNull(source));
        return new MemberModel
        {
            Name = source.Name,
            Access = Declarations.Identifier(source.Name),
            Local = LocalOf(source.Name),
            Type = source.Type.AnnotatedName(),
            Value = JsonNumbers.Named(value, source, owner),
            Choices = choices.Select(c => c with { Value = JsonNumbers.Named(c.Value, source, owner) }).ToEquatableArray(),
            List = list,
            IsNullable = isNullable,
            IsRequired = isRequired,
            XmlForm = names.Form,
            XmlPath = names.Xml,
            JsonPath = names.Json,
            XmlNamespace = names.Namespace,
            XmlListNamespace = names.ListNamespace,
            Lenient = lenient,
            Aliases = AliasParser.Parse(source, names, lenient is not null, choices.Count > 1, issues),
            InXml = IsInXml(source),
            InJson = IsInJson(source),
            XmlCondition = MemberConditions.Xml(source),
            JsonCondition = MemberConditions.Json(source),
            JsonWritesNull = isNullable && (saysNull || MemberConditions.WritesNull(source)),
            XmlWritesNull = isNullable && (list == ListKind.None || MemberConditions.Xml(source) is null)
                && ((saysNull && names.Form == XmlForm.Element && list == ListKind.None) || (choices.Count <= 1 && MemberConditions.WritesNil(source, names, list != ListKind.None))),
            Specified = MemberConditions.Specified(source),
            XmlOrder = MemberConditions.XmlOrder(source),
            JsonOrder = MemberConditions.JsonOrder(source),
            ItemIsNullable = itemIsNullable,
            XmlOmitsNullItems = list != ListKind.None && key is null && MemberConditions.OmitsNullItems(source, names, item),
            ItemsNamedAfter = names.ItemNameIsOpen ? value.Type : null,
            Key = key,
            IsSensitive = source.Has(KnownNames.Sensitive),
            JsonNumberAsString = value.Kind != ValueKind.Boolean && JsonNumbers.AreText(source, owner),
            Set = set is SetKind.Setter or SetKind.InitCopy && isRequired ? SetKind.Initializer
                : set == SetKind.Initializer && !isRequired && MemberConditions.MayLeaveOut(source) && source.Member is IPropertySymbol { SetMethod.IsInitOnly: false } ? SetKind.Setter
                : set.Value,
            DeclaringType = set == SetKind.InitSetter ? source.Symbol.ContainingType.FullName() : null,
            Default = source.Parameter is { HasExplicitDefaultValue: true } parameter ? Constants.ToCSharp(parameter.ExplicitDefaultValue, parameter.Type) : null,
            Constraints = ConstraintParser.Parse(source.Attributes, type, list != ListKind.None),
            UniqueItems = UniqueItemsParser.Parse(source, list, item, issues),
            ViolationStatus = source.Find(KnownNames.ViolationStatus) is { ConstructorArguments.Length: 2 } attribute
                ? new ViolationStatusModel(names.Xml, attribute.ConstructorArguments[0].Value as int? ?? 0, attribute.Text(1) ?? "")
                : null,
        };
    }

    /// <summary>A constant part of a request, as a member without a C# side.</summary>
    public static MemberModel Fixed(string name, string text) => new()
    {
        Name = name,
        Access = name,
        Local = LocalOf(name.Replace('/', '_')),
        Type = "string",
        Value = new ValueModel { Kind = ValueKind.String, Type = "string", IsValueType = false, IsQuoted = true, Description = $"'{text}'" },
        List = ListKind.None,
        IsNullable = false,
        IsRequired = true,
        XmlForm = XmlForm.Element,
        XmlPath = name,
        JsonPath = name,
        Set = SetKind.Initializer,
        Fixed = text,
    };

    /// <summary>Whether either format has the member.</summary>
    public static bool IsOnWire(MemberSource source) => IsInXml(source) || IsInJson(source);

    /// <summary>The type without <c>?</c>.</summary>
    public static ITypeSymbol Bare(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);

    /// <summary>Whether every value has one: not null, no list, and without an initial value.</summary>
    public static bool IsAlwaysThere(MemberSource source) =>
        source.Type is { NullableAnnotation: not NullableAnnotation.Annotated } && !HasInitialValue(source) && !MemberConditions.MayLeaveOut(source)
        && IsOnWire(source) && (!IsNullable(source.Type) || source.Member is IPropertySymbol { IsRequired: true });

    /// <summary>Whether the member may be null; where nullability is not enabled, a reference may.</summary>
    public static bool IsNullable(ITypeSymbol type) => type.IsValueType
        ? type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        : type.NullableAnnotation != NullableAnnotation.NotAnnotated;

    /// <summary>Whether XML has the member.</summary>
    public static bool IsInXml(MemberSource source) => !source.Has(KnownNames.XmlIgnore);

    /// <summary>Whether JSON has the member.</summary>
    public static bool IsInJson(MemberSource source) =>
        source.Find(KnownNames.JsonIgnore) is not { } attribute || attribute.Named("Condition", 1) != 1;

    /// <summary>How the member gets its value; null where it cannot.</summary>
    public static SetKind? SetOf(MemberSource source, INamedTypeSymbol? owner)
    {
        if (source.Parameter is not null)
        {
            return SetKind.Constructor;
        }

        switch (source.Member)
        {
            case IPropertySymbol { SetMethod: { } setter } property when IsAccessible(setter, owner):
                return property.IsRequired || !MayHaveInitialValue(property) ? SetKind.Initializer
                    : !setter.IsInitOnly ? SetKind.Setter
                    : property.ContainingType.IsGenericType || owner is { IsGenericType: true } ? SetKind.InitCopy
                    : SetKind.InitSetter;
            case IPropertySymbol { SetMethod: null } when ListTypes.CanPopulate(source.Type):
                return SetKind.Populate;
            case IFieldSymbol { IsReadOnly: false } field when IsAccessible(field, owner):
                return field.IsRequired || !MayHaveInitialValue(field) ? SetKind.Initializer : SetKind.Setter;
            default:
                return null;
        }
    }

    // Generated code is part of the owner.
    private static bool IsAccessible(ISymbol setter, INamedTypeSymbol? owner) => setter.DeclaredAccessibility switch
    {
        Accessibility.Private => SymbolEqualityComparer.Default.Equals(setter.ContainingType, owner),
        Accessibility.Internal or Accessibility.ProtectedAndInternal => owner is null || setter.ContainingAssembly.GivesAccessTo(owner.ContainingAssembly),
        _ => true,
    };

    /// <summary>Whether the member has a value before any document is read.</summary>
    public static bool HasInitialValue(MemberSource source) =>
        source.Parameter is { } parameter ? parameter.HasExplicitDefaultValue
        : source.Member is { } member && (member.DeclaringSyntaxReferences.Any(IsInitialized) || MustHaveInitialValue(member, source.Type));

    // A compiled type does not show its initializers, but C# demands one of a reference that is neither nullable nor required.
    private static bool MustHaveInitialValue(ISymbol member, ITypeSymbol type) =>
        member.DeclaringSyntaxReferences.Length == 0 && type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated }
        && member is IPropertySymbol { IsRequired: false } or IFieldSymbol { IsRequired: false };

    private static bool HasInitialValueOtherThanNull(MemberSource source) => source.Parameter is { } parameter
        ? parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: not null }
        : HasInitialValue(source);

    // A compiled base type does not show its initializers, so it may have one.
    private static bool MayHaveInitialValue(ISymbol member) => member.DeclaringSyntaxReferences.Length == 0 || member.DeclaringSyntaxReferences.Any(IsInitialized);

    private static bool IsInitialized(SyntaxReference reference) => reference.GetSyntax() switch
    {
        PropertyDeclarationSyntax property => property.Initializer is not null,
        VariableDeclaratorSyntax field => field.Initializer is not null,
        _ => false,
    };

    /// <summary>The name of the local that holds the member while reading.</summary>
    public static string LocalOf(string name)
    {
        // Reserved: what the generated readers call their own locals.
        string camel = char.ToLowerInvariant(name[0]) + name.Substring(1);
        return camel is "reader" or "writer" or "value" or "seen" or "plain" or "text" or "more" or "isArray" or "parsed" or "item" or "validator" or "mark" or "index" or "result" or "name" or "space" or "rows" or "start" or "end"
                || (camel.StartsWith("seen", System.StringComparison.Ordinal) && camel.Skip(4).All(char.IsDigit))
                || SyntaxFacts.GetKeywordKind(camel) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(camel) != SyntaxKind.None
            ? camel + "Member"
            : camel;
    }
}
