using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Model;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Analyzers.Calls;

/// <summary>What a member or parameter demands of the values it is given.</summary>
internal sealed class Demands
{
    /// <summary>The C# name.</summary>
    public required string Name { get; init; }

    public required bool IsSensitive { get; init; }

    /// <summary>Without nullability.</summary>
    public required ITypeSymbol Type { get; init; }

    /// <summary>The type of a list's items without nullability; else that of the value itself.</summary>
    public required ITypeSymbol Item { get; init; }

    /// <summary>Whether it has items that are counted, as bytes are.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether a list may get more items after it has been assigned.</summary>
    public bool CanGrow { get; init; }

    public IReadOnlyList<ConstraintModel> Constraints { get; init; } = [];

    /// <summary>The members that tell the items of a list apart.</summary>
    public IReadOnlyList<ISymbol> Keys { get; init; } = [];

    /// <summary>The list in each item whose items these tell apart; null: the items themselves.</summary>
    public ISymbol? KeyedWithin { get; init; }

    /// <summary>Whether it goes over the wire, rather than being a secret only.</summary>
    public bool IsWire { get; init; }

    /// <summary>Whether it is a way of a text into a type, rather than a member.</summary>
    public bool IsEntry { get; init; }

    /// <summary>Whether it demands more than to be there.</summary>
    public bool IsConstrained => Constraints.Any(static c => c != ConstraintModel.Present);

    /// <summary>What a member of a wire type demands, or a parameter of an operation.</summary>
    public static Demands Read(MemberSource source) => Read(source, isEntry: false);

    /// <summary>What the parameter of a conversion, constructor or method demands through which a text goes into a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="inner">Another one to which it is handed on.</param>
    public static Demands ReadEntry(INamedTypeSymbol type, IParameterSymbol parameter, IParameterSymbol? inner) =>
        Read(new MemberSource(type.Name, parameter.Type, inner, parameter), isEntry: true);

    private static Demands Read(MemberSource source, bool isEntry)
    {
        ITypeSymbol type = MemberParser.Bare(source.Type);
        ListKind list = ListTypes.Parse(type, out ITypeSymbol item);
        bool isList = list != ListKind.None;
        item = MemberParser.Bare(item);
        IReadOnlyList<ConstraintModel> constraints = [.. ConstraintParser.Parse(source.Attributes, type, isList)];
        bool isPresenceOpen = !MemberParser.IsNullable(source.Type) && constraints.All(static c => c.Kind != ConstraintKind.Required);
        (IReadOnlyList<ISymbol> keys, ISymbol? within) = isList && item.Find(KnownNames.WireContract) is not null
            ? KeysOf((INamedTypeSymbol)item, source.Find(KnownNames.UniqueItems) is { } unique ? UniqueItemsParser.Names(unique) : [])
            : ([], null);
        return new Demands
        {
            Name = source.Name,
            IsSensitive = source.Has(KnownNames.Sensitive),
            Type = type,
            Item = item,
            IsList = isList || ListTypes.IsBytes(type),
            CanGrow = ListTypes.CanPopulate(type),
            Constraints = isPresenceOpen ? [ConstraintModel.Present, .. constraints] : constraints,
            Keys = keys,
            KeyedWithin = within,
            IsWire = true,
            IsEntry = isEntry,
        };
    }

    /// <summary>What a sensitive symbol demands that is on no wire; null for any other.</summary>
    public static Demands? OfSecret(ISymbol symbol)
    {
        ITypeSymbol? type = symbol switch { IPropertySymbol p => p.Type, IFieldSymbol f => f.Type, IParameterSymbol p => p.Type, _ => null };
        return type is null || symbol.Find(KnownNames.Sensitive) is null
            ? null
            : new Demands { Name = symbol.Name, IsSensitive = true, Type = MemberParser.Bare(type), Item = MemberParser.Bare(type) };
    }

    /// <summary>The same without what the declaration itself is checked for.</summary>
    public Demands WithoutConstraints() => new() { Name = Name, IsSensitive = IsSensitive, Type = Type, Item = Item, IsList = IsList, Keys = Keys, KeyedWithin = KeyedWithin, IsWire = IsWire };

    private static (IReadOnlyList<ISymbol> Keys, ISymbol? Within) KeysOf(INamedTypeSymbol item, string[] unique)
    {
        IReadOnlyList<MemberSource> members = WireTypeSources.Members(item, WireTypeSources.Constructor(item)).ToArray();
        if (unique.Length < 2)
        {
            return ([.. members.Where(m => unique.Length == 0 ? m.Has(KnownNames.Key) : m.Name == unique[0]).Select(static m => m.Symbol)], null);
        }

        MemberSource? list = members.FirstOrDefault(m => m.Name == unique[0]);
        return list is not null && ListTypes.Parse(MemberParser.Bare(list.Type), out ITypeSymbol inner) != ListKind.None && MemberParser.Bare(inner) is INamedTypeSymbol within
            ? (KeysOf(within, [unique[1]]).Keys, list.Symbol)
            : ([], null);
    }
}
