using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TextMe.Generator.Parsing;

/// <summary>Finds the members of a type that go over the wire, base members first, and the constructor that makes it.</summary>
internal static class WireTypeSources
{
    private static readonly string[] s_naming =
    [
        KnownNames.WireName, KnownNames.WireAlias, KnownNames.LenientList, KnownNames.XmlElement, KnownNames.XmlAttribute, KnownNames.XmlText, KnownNames.XmlArray, KnownNames.JsonPropertyName, KnownNames.JsonRequired, KnownNames.JsonInclude,
        KnownNames.XmlAnyElement, KnownNames.XmlAnyAttribute, KnownNames.JsonExtensionData,
    ];

    /// <summary>Instance properties and fields that can be read and set, base types first, overrides where the first declaration stands.</summary>
    public static List<MemberSource> Members(INamedTypeSymbol type, IMethodSymbol? constructor)
    {
        var found = new List<MemberSource>();
        foreach (INamedTypeSymbol level in Levels(type))
        {
            foreach (ISymbol symbol in level.GetMembers())
            {
                if (ToSource(symbol, type, constructor) is not { } source)
                {
                    continue;
                }

                int overridden = found.FindIndex(m => m.Name == source.Name);
                if (overridden >= 0)
                {
                    found[overridden] = source;
                }
                else
                {
                    found.Add(source);
                }
            }
        }

        return found;
    }

    /// <summary>
    /// The constructor to call: the one marked with <c>[JsonConstructor]</c>, else one without parameters, else the accessible one with the most parameters
    /// that all are members; null when there is none.
    /// </summary>
    public static IMethodSymbol? Constructor(INamedTypeSymbol type)
    {
        IMethodSymbol[] candidates = [.. type.InstanceConstructors.Where(c => !IsCopyConstructor(c, type))];
        IMethodSymbol? marked = candidates.FirstOrDefault(static c => c.Find(KnownNames.JsonConstructor) is not null);
        if (marked is not null)
        {
            return marked;
        }

        IMethodSymbol? primary = candidates.FirstOrDefault(static c => c.Parameters.Length > 0 && c.DeclaredAccessibility >= Accessibility.Internal && IsPositional(c));
        return primary
            ?? candidates.FirstOrDefault(static c => c.Parameters.Length == 0)
            ?? candidates
                .Where(c => c.DeclaredAccessibility >= Accessibility.Internal && c.Parameters.All(p => HasMember(type, p)))
                .OrderByDescending(static c => c.Parameters.Length)
                .FirstOrDefault();
    }

    private static Stack<INamedTypeSymbol> Levels(INamedTypeSymbol type)
    {
        var levels = new Stack<INamedTypeSymbol>();
        for (INamedTypeSymbol? level = type; level is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; level = level.BaseType)
        {
            levels.Push(level);
        }

        return levels;
    }

    private static MemberSource? ToSource(ISymbol symbol, INamedTypeSymbol owner, IMethodSymbol? constructor)
    {
        if (symbol.IsStatic || symbol.Name.Length == 0 || symbol.IsImplicitlyDeclared && symbol is not IPropertySymbol || symbol.DeclaredAccessibility != Accessibility.Public && !IsNamed(symbol))
        {
            return null;
        }

        ITypeSymbol? type = symbol switch
        {
            IPropertySymbol { IsIndexer: false, GetMethod: not null, ExplicitInterfaceImplementations.Length: 0 } property => property.Type,
            IFieldSymbol { IsConst: false, AssociatedSymbol: null } field => field.Type,
            _ => null,
        };
        if (type is null || symbol.Name == "EqualityContract")
        {
            return null;
        }

        IParameterSymbol? parameter = constructor?.Parameters.FirstOrDefault(p => Matches(p, symbol.Name, type));
        bool canBeSet = parameter is not null || symbol is IPropertySymbol { SetMethod: not null } or IFieldSymbol { IsReadOnly: false }
            || (symbol is IPropertySymbol && ListTypes.CanPopulate(type));
        bool isOurs = parameter is null && IsForTransport(symbol, owner);
        return (canBeSet && !isOurs) || IsNamed(symbol) ? new MemberSource(symbol.Name, type, symbol, parameter) : null;
    }

    // What a transport asks of a request or a reply is no part of the document.
    private static bool IsForTransport(ISymbol symbol, INamedTypeSymbol owner) => symbol.Name switch
    {
        "IsPartial" => owner.AllInterfaces.Any(static i => i.Is(KnownNames.PartialReply)),
        "ExternalIds" => owner.AllInterfaces.Any(static i => i.Is(KnownNames.Reconcilable)),
        _ => false,
    };

    // Whoever names a member, or demands it, means it to be on the wire.
    private static bool IsNamed(ISymbol symbol) => s_naming.Any(n => symbol.Find(n) is not null)
        && !(symbol.Find(KnownNames.XmlIgnore) is not null && symbol.Find(KnownNames.JsonIgnore) is not null);

    private static bool Matches(IParameterSymbol parameter, string member, ITypeSymbol type) =>
        string.Equals(parameter.Name, member, StringComparison.OrdinalIgnoreCase) && SymbolEqualityComparer.Default.Equals(parameter.Type, type);

    private static bool HasMember(INamedTypeSymbol type, IParameterSymbol parameter) =>
        Levels(type).SelectMany(static l => l.GetMembers()).OfType<IPropertySymbol>().Any(p => Matches(parameter, p.Name, p.Type));

    private static bool IsCopyConstructor(IMethodSymbol constructor, INamedTypeSymbol type) =>
        constructor.Parameters.Length == 1 && type.IsRecord && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    // A positional record's parameters are the declarations of its properties.
    private static bool IsPositional(IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord
        && constructor.Parameters.All(p => constructor.ContainingType.GetMembers(p.Name).OfType<IPropertySymbol>().Any(
            property => property.Locations.Any(l => p.Locations.Contains(l))));
}
